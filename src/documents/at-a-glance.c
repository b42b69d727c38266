/* at-a-glance.c - the programme in a table: award, level, duration, credits, language
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/definition-sheet.h"
#include "documents/section-kinds.h"
#include "documents/section-register.h"
#include "documents/words.h"

#define VALUE(field) (&(const CursusAuthorValue){ &programme->record, field })
#define BETWEEN_PARTS " · "

/* What is asked of every programme is said to be missing; the rest is left out. */

static gboolean
write_award (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;

  return cursus_sheet_say (cell, cursus_author_text (author, programme->award, VALUE ("award")));
}

static gboolean
write_institution (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;

  return cursus_sheet_say (
    cell, cursus_author_text (author, programme->institution, VALUE ("institution")));
}

static gboolean
write_faculty (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;

  return cursus_sheet_say_text (author, cell, programme->faculty, VALUE ("faculty"));
}

static gboolean
write_partners (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;

  for (guint i = 0; i < cursus_strings_n (programme->partners); i++)
    cursus_sheet_say_string (author, cell, programme->partners->items[i], VALUE ("partner"));
  return programme->partners != NULL;
}

static void
append_part (CursusAuthor *author, CursusInline *content, char *part,
             const CursusAuthorValue *value)
{
  if (part == NULL)
    return;
  if (cursus_inline_n (content) > 0)
    cursus_inline_add_text (content, BETWEEN_PARTS, 0);
  cursus_author_append_string (author, content, part, value);
  g_free (part);
}

static gboolean
say_parts (CursusAuthor *author, CursusBlock *cell, CursusInline *content)
{
  if (cursus_inline_n (content) > 0)
    return cursus_sheet_say (cell, content);
  cursus_inline_free (content);
  return cursus_sheet_say (cell, cursus_author_string (author, NULL, NULL));
}

/* Gives nothing where no number is stated. */
static char *
dup_level (const CursusAuthor *author, const char *phrase, int level)
{
  g_autofree char *number = g_strdup_printf ("%d", level);

  return level != CURSUS_NOT_STATED ? cursus_author_phrase (author, phrase, number) : NULL;
}

static gboolean
write_level (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;
  const char            *cycle = cursus_author_name_choice (author, "cycle", programme->cycle);
  CursusInline          *content = cursus_inline_new ();

  append_part (author, content, dup_level (author, "EQF %s", programme->eqf), VALUE ("eqf"));
  append_part (author, content, dup_level (author, "ISCED 2011 level %s", programme->isced),
               VALUE ("isced"));
  append_part (author, content, g_strdup (cycle), VALUE ("cycle"));
  return say_parts (author, cell, content);
}

static gboolean
write_fields (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;
  GString               *codes = g_string_new (NULL);
  gboolean               is_said;

  for (guint i = 0; i < cursus_strings_n (programme->fields); i++)
    g_string_append_printf (codes, i > 0 ? ", %s" : "%s", programme->fields->items[i]);
  is_said = codes->len > 0 && cursus_sheet_say_string (author, cell, codes->str, VALUE ("fields"));
  g_string_free (codes, TRUE);
  return is_said;
}

static gboolean
write_duration (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;
  CursusInline          *content = cursus_inline_new ();
  gboolean               is_known = programme->months != CURSUS_NOT_STATED;

  if (author->route != NULL && author->route->n_terms > 0)
    append_part (author, content,
                 cursus_author_count_terms (author, cursus_author_get_term_type (author),
                                            author->route->n_terms),
                 NULL);
  if (is_known)
    {
      g_autofree char *months = cursus_word_number (author->language, programme->months);

      append_part (author, content, cursus_author_phrase (author, "%s months", months),
                   VALUE ("months"));
    }
  return say_parts (author, cell, content);
}

static gboolean
write_mode (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;

  return cursus_sheet_say_string (
    author, cell, cursus_author_name_choice (author, "mode", programme->mode), VALUE ("mode"));
}

static gboolean
write_delivery (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;

  return cursus_sheet_say_string (
    author, cell, cursus_author_name_choice (author, "delivery", programme->delivery),
    VALUE ("delivery"));
}

static gboolean
write_credits (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusRoute *route = author->route;
  g_autofree char   *credits =
    route != NULL ? cursus_author_name_credits (author, route->credits) : NULL;

  if (route != NULL && !cursus_author_has_places (author))
    return cursus_sheet_say_string (author, cell, cursus_author_word (author, "nothing placed yet"),
                                    NULL);
  if (credits == NULL && !cursus_author_uses_credits (author))
    return FALSE;
  return cursus_sheet_say (cell, cursus_author_string (author, credits, NULL));
}

static gboolean
write_workload (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;
  CursusDecimal          per_credit = cursus_programme_get_hours_per_credit (programme);
  CursusInline          *content = cursus_inline_new ();
  g_autofree char       *hours = cursus_author_has_places (author) ?
                                   cursus_author_name_hours (author, author->route->hours) :
                                   NULL;

  if (hours != NULL)
    append_part (author, content, g_strdup (hours), NULL);
  if (hours != NULL && per_credit != CURSUS_NOT_STATED)
    {
      g_autofree char *number = cursus_word_number (author->language, per_credit);

      append_part (author, content, cursus_author_phrase (author, "%s h a credit", number),
                   VALUE ("hours-per-credit"));
    }
  return cursus_sheet_say (cell, content);
}

static gboolean
write_language (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusProgramme *programme = subject;
  g_autofree char       *names = cursus_author_name_languages (author, programme->taught_in);

  return cursus_sheet_say (cell, cursus_author_string (author, names, VALUE ("taught-in")));
}

static gboolean
write_edition (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusEdition *edition = cursus_programme_get_edition (subject);
  CursusInline        *content = cursus_inline_new ();

  if (edition != NULL)
    {
      append_part (author, content, g_strdup (edition->edition),
                   &(CursusAuthorValue){ &edition->record, "edition" });
      append_part (author, content,
                   g_strdup (cursus_author_name_choice (author, "status", edition->status)),
                   &(CursusAuthorValue){ &edition->record, "status" });
    }
  return cursus_sheet_say (cell, content);
}

static const CursusSheetField fields[] = {
  { "award", "Award", write_award },
  { "institution", "Awarding institution", write_institution },
  { "faculty", "Faculty", write_faculty },
  { "partners", "Partners", write_partners },
  { "level", "Level", write_level },
  { "fields", "ISCED-F fields", write_fields },
  { "duration", "Duration", write_duration },
  { "mode", "Mode of study", write_mode },
  { "delivery", "Delivery", write_delivery },
  { "credits", "Credits", write_credits },
  { "workload", "Workload", write_workload },
  { "language", "Language of teaching", write_language },
  { "edition", "Edition", write_edition },
};

static gboolean
write_at_a_glance (CursusAuthor *author, const CursusOutlineSection *section)
{
  if (author->programme == NULL)
    return FALSE;
  return cursus_definition_sheet_add (author, fields, G_N_ELEMENTS (fields),
                                      cursus_section_get_fields (section),
                                      author->programme) != NULL;
}

const CursusSection cursus_at_a_glance_section = {
  .id = "at-a-glance",
  .title = "At a glance",
  .fields = (const char *const[]){ "award", "institution", "faculty", "partners", "level", "fields",
                                   "duration", "mode", "delivery", "credits", "workload",
                                   "language", "edition", NULL },
  .write = write_at_a_glance,
};
