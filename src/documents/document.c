/* document.c - the documents of a programme: project to paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/document.h"

#include "documents/anchors.h"
#include "documents/document-frame.h"
#include "documents/section-register.h"

#include <glib/gi18n-lib.h>

/* The language of titles in outlines that are not translated into that of the document. */
#define OUTLINE_LANGUAGE "en"

/* --- what was wished --- */

static gboolean
fits (const CursusFacts *facts, const CursusRoute *route, const CursusDocumentWish *wish)
{
  const CursusPlan *plan = facts->outline->plans[route->plan].plan;

  if (wish->plan != NULL && !g_str_equal (plan->record.id, wish->plan))
    return FALSE;
  return wish->pathway == NULL ||
         (route->pathway != NULL && g_str_equal (route->pathway->record.id, wish->pathway));
}

static gboolean
find_route (const CursusFacts *facts, const CursusDocumentWish *wish, const CursusRoute **route,
            GError **error)
{
  *route = NULL;
  for (guint i = 0; i < facts->n_routes && *route == NULL; i++)
    if (fits (facts, facts->routes[i], wish))
      *route = facts->routes[i];
  if (*route != NULL || (wish->plan == NULL && wish->pathway == NULL))
    return TRUE;

  if (wish->plan != NULL && cursus_project_lookup_plan (facts->project, wish->plan) == NULL)
    g_set_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_UNKNOWN,
                 /* Translators: what was given as the id of a plan */
                 _ ("There is no plan “%s” in this programme."), wish->plan);
  else
    g_set_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_UNKNOWN,
                 /* Translators: what was given as the id of a pathway */
                 _ ("There is no pathway “%s” in this programme."), wish->pathway);
  return FALSE;
}

static const char *
choose_language (const CursusFacts *facts, const CursusDocumentWish *wish)
{
  const char *language =
    wish->language != NULL ? wish->language : cursus_project_get_language (facts->project);

  return *language != '\0' ? language : OUTLINE_LANGUAGE;
}

static gboolean
check_outline (const CursusOutlineFile *outline, const char *id, GError **error)
{
  const char      *path = outline->path != NULL ? outline->path : outline->document;
  g_autofree char *name = g_filename_display_name (path);

  if (!g_str_equal (outline->document, id))
    {
      g_set_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_OUTLINE,
                   /* Translators: a file and the ids of two kinds of document */
                   _ ("%s: This is the outline of “%s”, not of “%s”."), name, outline->document,
                   id);
      return FALSE;
    }
  for (guint i = 0; i < outline->sections->len; i++)
    {
      const CursusOutlineSection *section = outline->sections->pdata[i];
      g_autofree char            *mistake = cursus_section_find_mistake (section);

      if (mistake == NULL)
        continue;
      g_set_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_OUTLINE, "%s:%u: %s", name,
                   section->line, mistake);
      return FALSE;
    }
  return TRUE;
}

/* --- the sections --- */

static const char *
get_title (const CursusAuthor *author, const CursusOutlineSection *section,
           const CursusSection *kind)
{
  const char *own = cursus_text_show (section->title, author->language, OUTLINE_LANGUAGE, NULL);

  if (own != NULL)
    return own;
  return kind->title != NULL ? cursus_author_word (author, kind->title) : NULL;
}

static void
enter_section (CursusAuthor *author, const CursusOutlineSection *section, gboolean is_wide)
{
  gboolean is_landscape = cursus_outline_section_is (section, "landscape", "yes");

  if (cursus_outline_section_is (section, "page", "new"))
    cursus_block_add_new (author->into, CURSUS_BLOCK_PAGE_BREAK);
  if (!is_landscape && !is_wide)
    return;
  author->into = cursus_block_add_new (author->into, CURSUS_BLOCK_SECTION);
  author->into->is_landscape = is_landscape;
}

/* @said is a title that stands above the section already. */
static void
write_section (CursusAuthor *author, const CursusOutlineSection *section, const char *said)
{
  const CursusSection *kind = cursus_section_lookup (section->type);
  const CursusAuthor   before = *author;
  guint                n = cursus_block_n (author->into);
  const char          *level = cursus_outline_section_get (section, "level");
  const char          *title = get_title (author, section, kind);
  gboolean             is_said;

  author->level = level != NULL ? (guint) (*level - '0') : 1;
  enter_section (author, section, kind->is_wide);
  if (title != NULL && !g_str_equal (title, said))
    cursus_author_add_heading (author, author->level, title, NULL);
  is_said = kind->write (author, section);

  author->into = before.into;
  if (is_said)
    return;
  if (cursus_block_n (author->into) > n)
    g_ptr_array_set_size (author->into->children, (int) n);
  *author = before;
}

/* A document of one section says in its title what the section would. */
static gboolean
has_one_section (const CursusOutlineFile *outline)
{
  guint n = 0;

  for (guint i = 0; i < outline->sections->len; i++)
    n += ((const CursusOutlineSection *) outline->sections->pdata[i])->is_off ? 0 : 1;
  return n == 1;
}

static CursusPaper *
write_paper (CursusAuthor *author, const CursusOutlineFile *outline, const CursusStyleFile *style)
{
  const CursusDocumentType *type = cursus_document_type_lookup (outline->document);
  const char  *own = cursus_text_show (outline->title, author->language, OUTLINE_LANGUAGE, NULL);
  const char  *title = own != NULL ? own : cursus_author_word (author, type->title);
  CursusPaper *paper = cursus_paper_new (type->id, title, author->language);
  const char  *said = has_one_section (outline) ? title : "";

  paper->is_landscape = outline->is_landscape;
  author->into = paper->body;
  cursus_document_frame_begin (author, paper, outline->has_cover);
  if (style != NULL)
    cursus_document_frame_set_lines (author, paper, style);
  for (guint i = 0; i < outline->sections->len; i++)
    {
      const CursusOutlineSection *section = outline->sections->pdata[i];

      if (!section->is_off)
        write_section (author, section, said);
    }
  if (cursus_block_n (paper->body) == 1)
    cursus_block_add_text (paper->body, CURSUS_BLOCK_PARAGRAPH,
                           cursus_author_word (author, "There is nothing to say here yet."));
  cursus_document_frame_end (author);
  cursus_anchors_settle (paper->body);
  return paper;
}

static gboolean
check_type (const CursusFacts *facts, const char *id, GError **error)
{
  const CursusDocumentType *type = cursus_document_type_lookup (id);

  if (type == NULL)
    {
      g_set_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_UNKNOWN,
                   /* Translators: what was given as the id of a kind of document */
                   _ ("There is no document “%s”."), id);
      return FALSE;
    }
  if (cursus_document_type_exists (type, facts))
    return TRUE;
  g_set_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_EMPTY,
               /* Translators: the title of a kind of document */
               _ ("“%s”: the programme has nothing to say there yet."), _ (type->title));
  return FALSE;
}

CursusPaper *
cursus_document_new (const CursusFacts *facts, const GPtrArray *problems, const char *id,
                     const CursusDocumentWish *wish, GError **error)
{
  g_autoptr (CursusOutlineFile) found = NULL;
  const CursusOutlineFile *outline = wish->outline;
  CursusAuthor             author = { .facts = facts, .problems = problems };

  if (!check_type (facts, id, error) || !find_route (facts, wish, &author.route, error))
    return NULL;
  if (outline == NULL)
    outline = found = cursus_outline_file_find (id, error);
  if (outline == NULL || !check_outline (outline, id, error))
    return NULL;

  author.project = facts->project;
  author.programme = cursus_project_lookup_programme (facts->project);
  author.plan = author.route != NULL ? facts->outline->plans[author.route->plan].plan : NULL;
  author.language = choose_language (facts, wish);
  author.today = wish->today;
  author.has_numbers = outline->has_numbers;
  return write_paper (&author, outline, wish->style);
}
