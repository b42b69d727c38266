/* document-frame.c - what stands around the sections of a document: title, head, foot, legend
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/document-frame.h"

#include "documents/words.h"

#define BETWEEN_PARTS " · "

static const CursusEdition *
get_edition (const CursusAuthor *author)
{
  return author->programme != NULL ? cursus_programme_get_edition (author->programme) : NULL;
}

static void
append_part (GString *line, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, BETWEEN_PARTS);
  g_string_append (line, part);
}

/* "Edition 0.4 · draft" */
static void
append_edition (const CursusAuthor *author, GString *line)
{
  const CursusEdition *edition = get_edition (author);

  if (edition == NULL)
    return;
  if (edition->edition != NULL)
    {
      g_autofree char *named =
        g_strdup_printf ("%s %s", cursus_author_word (author, "Edition"), edition->edition);

      append_part (line, named);
    }
  append_part (line, cursus_author_name_choice (author, "status", edition->status));
}

static void
set_facts (CursusAuthor *author, CursusPaper *paper)
{
  const CursusProgramme *programme = author->programme;
  const CursusEdition   *edition = get_edition (author);
  char                   date[CURSUS_DATE_SIZE];

  if (author->today != 0)
    {
      cursus_date_format (author->today, date);
      paper->date = g_strdup (date);
    }
  if (programme == NULL)
    return;
  paper->subject = g_strdup (cursus_author_show (author, programme->title));
  paper->author = g_strdup (cursus_author_show (
    author, programme->institution != NULL ? programme->institution : programme->faculty));
  if (edition != NULL)
    {
      paper->edition = g_strdup (edition->edition);
      paper->is_draft = edition->status == CURSUS_EDITION_DRAFT;
    }
}

static void
set_furniture (CursusAuthor *author, CursusPaper *paper)
{
  GString         *head = g_string_new (NULL);
  GString         *foot = g_string_new (NULL);
  g_autofree char *date =
    author->today != 0 ? cursus_word_date (author->language, author->today) : NULL;

  append_part (head, paper->subject);
  append_part (head, paper->title);
  append_part (foot, paper->author);
  append_edition (author, foot);
  append_part (foot, date);
  paper->head = g_string_free (head, FALSE);
  paper->foot = g_string_free (foot, FALSE);
}

static void
set_line (const CursusAuthor *author, const CursusText *line, const char *const *words,
          char **shown)
{
  if (line == NULL)
    return;
  g_free (*shown);
  *shown = cursus_style_line (cursus_author_show (author, line), words);
}

void
cursus_document_frame_set_lines (const CursusAuthor *author, CursusPaper *paper,
                                 const CursusStyleFile *style)
{
  const CursusProgramme *programme = author->programme;
  g_autoptr (GString) edition = g_string_new (NULL);
  g_autofree char *date =
    author->today != 0 ? cursus_word_date (author->language, author->today) : NULL;
  const char *words[CURSUS_STYLE_N_WORDS] = {
    [CURSUS_STYLE_PROGRAMME] = paper->subject,
    [CURSUS_STYLE_DOCUMENT] = paper->title,
    [CURSUS_STYLE_DATE] = date,
  };

  append_edition (author, edition);
  words[CURSUS_STYLE_EDITION] = edition->str;
  if (programme != NULL)
    {
      words[CURSUS_STYLE_INSTITUTION] = cursus_author_show (author, programme->institution);
      words[CURSUS_STYLE_FACULTY] = cursus_author_show (author, programme->faculty);
    }
  set_line (author, style->head, words, &paper->head);
  set_line (author, style->foot, words, &paper->foot);
}

static void
set_labels (const CursusAuthor *author, CursusPaper *paper)
{
  paper->labels.draft = g_strdup (cursus_author_word (author, "DRAFT"));
  paper->labels.contents = g_strdup (cursus_author_word (author, "Contents"));
  paper->labels.page = g_strdup ("%u / %u");
  paper->labels.assumed =
    g_strdup (cursus_author_word (author, "assumed, not stated by the source"));
  paper->labels.fallback = g_strdup (cursus_author_word (author, "not translated"));
}

/* Which of several ways through the programme the document follows. */
static char *
dup_route (const CursusAuthor *author)
{
  GString    *line = g_string_new (NULL);
  const char *plan = author->plan != NULL ? cursus_author_show (author, author->plan->title) : NULL;

  if (author->facts->outline->n_plans > 1)
    append_part (line, plan);
  if (author->facts->outline->n_pathways > 1 && author->route != NULL &&
      author->route->pathway != NULL)
    append_part (line, cursus_author_show (author, author->route->pathway->title));
  return g_string_free (line, FALSE);
}

static void
add_line (CursusBlock *title, const char *line)
{
  if (line != NULL && *line != '\0')
    cursus_block_add_text (title, CURSUS_BLOCK_PARAGRAPH, line);
}

static void
add_text_line (CursusAuthor *author, CursusBlock *title, const CursusText *text, const char *field)
{
  const CursusAuthorValue value = { &author->programme->record, field };

  if (text != NULL)
    cursus_block_take_content (cursus_block_add_new (title, CURSUS_BLOCK_PARAGRAPH),
                               cursus_author_text (author, text, &value));
}

static void
add_title (CursusAuthor *author, const CursusPaper *paper, gboolean has_cover)
{
  const CursusProgramme *programme = author->programme;
  gboolean               is_named = programme != NULL && programme->title != NULL;
  CursusBlock           *title = cursus_block_add_new (author->into, CURSUS_BLOCK_TITLE);
  CursusBlock           *heading;
  GString               *line = g_string_new (is_named ? paper->title : NULL);
  g_autofree char       *route = dup_route (author);

  title->is_kept = has_cover;
  append_edition (author, line);
  add_line (title, line->str);
  g_string_free (line, TRUE);

  heading = cursus_block_add_new (title, CURSUS_BLOCK_HEADING);
  heading->level = 1;
  if (programme != NULL)
    heading->anchor = g_strdup (programme->record.id);
  cursus_block_take_content (
    heading, is_named ? cursus_author_text (author, programme->title,
                                            &(CursusAuthorValue){ &programme->record, "title" }) :
                        cursus_inline_new_text (paper->title));
  if (programme != NULL)
    {
      add_text_line (author, title, programme->award, "award");
      add_text_line (author, title, programme->institution, "institution");
      add_text_line (author, title, programme->faculty, "faculty");
    }
  add_line (title, route);
}

void
cursus_document_frame_begin (CursusAuthor *author, CursusPaper *paper, gboolean has_cover)
{
  set_facts (author, paper);
  set_furniture (author, paper);
  set_labels (author, paper);
  add_title (author, paper, has_cover);
}

void
cursus_document_frame_end (CursusAuthor *author)
{
  const char *meaning =
    cursus_author_word (author, "≥: at least; not everything states its figure");
  CursusBlock *note;

  if (!author->has_at_least)
    return;
  note = cursus_block_add_new (author->into, CURSUS_BLOCK_NOTE);
  note->is_kept = TRUE;
  cursus_block_add_text (note, CURSUS_BLOCK_PARAGRAPH, meaning);
}
