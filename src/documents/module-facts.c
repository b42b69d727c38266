/* module-facts.c - the numbers and facts of a module's sheet: credits, hours, terms, people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/module-sheet.h"
#include "documents/outcome-line.h"
#include "documents/requisite-words.h"
#include "documents/words.h"
#include "facts/workload.h"

#define VALUE(field) (&(const CursusAuthorValue){ &module->record, field })

static const CursusModule *
get_module (gconstpointer subject)
{
  return ((const CursusSheetModule *) subject)->module;
}

/* What a description of a module must state is said to be missing; the rest is left out. */
static gboolean
say (CursusAuthor *author, CursusBlock *cell, const char *string, const CursusAuthorValue *value)
{
  return cursus_sheet_say (cell, cursus_author_string (author, string, value));
}

static gboolean
write_code (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return cursus_sheet_say_string (author, cell, module->code, VALUE ("code"));
}

static gboolean
write_title (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return cursus_sheet_say (cell, cursus_author_text (author, module->title, VALUE ("title")));
}

static gboolean
write_credits (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  gboolean            is_stated = module->credits != CURSUS_NOT_STATED;
  const CursusAmount  amount = { is_stated ? module->credits : CURSUS_NO_FIGURE, 0 };
  g_autofree char    *credits = cursus_author_name_credits (author, amount);

  if (!is_stated && !cursus_author_uses_credits (author))
    return FALSE;
  return say (author, cell, credits, VALUE ("credits"));
}

static void
append_hours (CursusAuthor *author, CursusInline *content, const char *phrase, CursusDecimal hours,
              const CursusAuthorValue *value)
{
  g_autofree char *number = NULL;
  g_autofree char *words = NULL;

  if (hours == CURSUS_NOT_STATED)
    return;
  number = cursus_word_number (author->language, hours);
  words = cursus_author_phrase (author, phrase, number);
  if (cursus_inline_n (content) > 0)
    cursus_inline_add_text (content, ", ", 0);
  cursus_author_append_string (author, content, words, value);
}

/* "150 h: 45 h contact, 105 h self-study" */
static gboolean
write_workload (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  CursusWorkload      workload =
    cursus_workload_of_module (module, cursus_hours_per_credit (author->programme));
  gboolean           is_stated = workload.is_known || workload.is_partial;
  const CursusAmount amount = { is_stated ? (workload.amount + 50) / 100 : CURSUS_NO_FIGURE,
                                workload.is_known ? 0 : 1 };
  g_autofree char *hours = cursus_author_name_hours (author, amount);
  CursusInline    *parts = cursus_inline_new ();
  CursusBlock     *paragraph;

  if (!is_stated)
    {
      cursus_inline_free (parts);
      return say (author, cell, NULL, NULL);
    }
  append_hours (author, parts, "%s h contact", module->contact, VALUE ("contact"));
  append_hours (author, parts, "%s h self-study", module->self_study, VALUE ("self-study"));

  say (author, cell, hours, NULL);
  paragraph = cell->children->pdata[0];
  if (cursus_inline_n (parts) > 0)
    cursus_inline_add_text (paragraph->content, ": ", 0);
  for (guint i = 0; i < cursus_inline_n (parts); i++)
    cursus_inline_add (paragraph->content, cursus_inline_nth (parts, i));
  cursus_inline_free (parts);
  return TRUE;
}

/* "Lecture: 30 h, 2 h a week" */
static gboolean
write_teaching (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  for (guint i = 0; i < cursus_records_n (module->teaching); i++)
    {
      const CursusTeaching *teaching = (const CursusTeaching *) module->teaching->items[i];
      const char           *form = cursus_author_name_choice (author, "form", teaching->form);
      CursusInline         *parts = cursus_inline_new ();
      CursusInline         *line =
        cursus_author_string (author, form, &(CursusAuthorValue){ &teaching->record, "form" });

      append_hours (author, parts, "%s h", teaching->hours,
                    &(CursusAuthorValue){ &teaching->record, "hours" });
      append_hours (author, parts, "%s h a week", teaching->weekly,
                    &(CursusAuthorValue){ &teaching->record, "weekly" });
      if (cursus_inline_n (parts) > 0)
        cursus_inline_add_text (line, ": ", 0);
      for (guint p = 0; p < cursus_inline_n (parts); p++)
        cursus_inline_add (line, cursus_inline_nth (parts, p));
      cursus_inline_free (parts);
      cursus_sheet_say (cell, line);
      cursus_outcome_line_add_note (author, cell, &teaching->record);
    }
  return module->teaching != NULL;
}

static gboolean
write_level (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  g_autofree char    *number = g_strdup_printf ("%d", module->level);
  g_autofree char    *level = cursus_author_phrase (author, "EQF %s", number);

  return module->level != CURSUS_NOT_STATED && say (author, cell, level, VALUE ("level"));
}

static gboolean
write_kind (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  const char         *kind = cursus_kind_get_name (author, module->kind);

  return cursus_sheet_say_string (author, cell, kind != NULL ? kind : module->kind, VALUE ("kind"));
}

static void
add_group_line (CursusAuthor *author, CursusBlock *cell, const CursusGroup *group)
{
  g_autofree char *id = cursus_author_name_id (author, group->record.id);
  g_autofree char *words = cursus_author_phrase (author, "in the group %s", id);

  say (author, cell, words, NULL);
}

static gboolean
write_choice (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusSheetModule *about = subject;
  const CursusModule      *module = about->module;
  const CursusOutline     *outline = author->facts->outline;

  say (author, cell, cursus_author_name_choice (author, "choice", module->choice),
       VALUE ("choice"));
  for (guint i = 0; i < outline->n_groups; i++)
    for (guint m = 0; m < outline->groups[i].n_members; m++)
      if (outline->members[outline->groups[i].first_member + m] == about->nth)
        add_group_line (author, cell, outline->groups[i].group);
  return TRUE;
}

static gboolean
write_term (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusSheetModule *about = subject;
  g_autofree char         *stay = cursus_author_name_stay (author, about->nth);

  return say (author, cell, stay, NULL);
}

static gboolean
write_due (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  g_autofree char    *number = g_strdup_printf ("%d", module->due);
  g_autofree char    *due = cursus_author_phrase (author, "month %s", number);

  return module->due != CURSUS_NOT_STATED && say (author, cell, due, VALUE ("due"));
}

static gboolean
write_offered (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return say (author, cell, cursus_requisite_word_offered (author, module->offered),
              VALUE ("offered"));
}

static gboolean
write_duration (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);
  g_autofree char    *terms =
    cursus_author_count_terms (author, cursus_author_get_term_type (author), (guint) module->terms);

  return say (author, cell, terms, VALUE ("terms"));
}

static gboolean
write_language (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule    *module = get_module (subject);
  const CursusProgramme *programme = author->programme;
  g_autofree char       *names = cursus_author_name_languages (author, module->languages);

  if (names != NULL)
    return say (author, cell, names, VALUE ("language"));
  /* Where the module says nothing it is taught as the programme is. */
  if (programme != NULL)
    names = cursus_author_name_languages (author, programme->taught_in);
  return say (author, cell, names,
              programme != NULL ? &(CursusAuthorValue){ &programme->record, "taught-in" } : NULL);
}

static gboolean
write_pathways (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  for (guint i = 0; i < cursus_strings_n (module->pathways); i++)
    {
      g_autofree char *name = cursus_author_name_id (author, module->pathways->items[i]);

      say (author, cell, name, VALUE ("pathways"));
    }
  return module->pathways != NULL;
}

static gboolean
write_grading (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return say (author, cell, cursus_author_name_choice (author, "grading", module->grading),
              VALUE ("grading"));
}

static gboolean
write_lead (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  return cursus_sheet_say_text (author, cell, module->lead, VALUE ("lead"));
}

static gboolean
write_lecturers (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusModule *module = get_module (subject);

  for (guint i = 0; i < cursus_strings_n (module->lecturers); i++)
    say (author, cell, module->lecturers->items[i], VALUE ("lecturer"));
  return module->lecturers != NULL;
}

const CursusSheetField cursus_module_facts[] = {
  { "code", "Code", write_code },
  { "title", "Title", write_title },
  { "credits", "Credits", write_credits },
  { "workload", "Workload", write_workload },
  { "teaching", "Form of teaching", write_teaching },
  { "level", "Level", write_level },
  { "kind", "Kind", write_kind },
  { "choice", "Choice", write_choice },
  { "term", "Term", write_term },
  { "due", "Due", write_due },
  { "offered", "Frequency", write_offered },
  { "duration", "Duration", write_duration },
  { "language", "Language", write_language },
  { "pathways", "Pathway", write_pathways },
  { "grading", "Grading", write_grading },
  { "lead", "Responsible", write_lead },
  { "lecturers", "Lecturers", write_lecturers },
};
const guint cursus_module_facts_n = G_N_ELEMENTS (cursus_module_facts);
