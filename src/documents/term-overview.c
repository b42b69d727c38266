/* term-overview.c - each term with its theme, its goal, its focus areas and its modules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/definition-sheet.h"
#include "documents/outcome-line.h"
#include "documents/section-kinds.h"
#include "documents/section-register.h"
#include "documents/term-places.h"
#include "documents/words.h"

#define VALUE(field) (&(const CursusAuthorValue){ &term->record, field })

static const CursusTerm *
get_term (const CursusAuthor *author, gconstpointer subject)
{
  return author->route->terms[GPOINTER_TO_UINT (subject)].term;
}

static gboolean
write_theme (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusTerm *term = get_term (author, subject);

  return cursus_sheet_say_text (author, cell, term->theme, VALUE ("theme"));
}

static gboolean
write_goal (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusTerm *term = get_term (author, subject);

  return cursus_sheet_say_text (author, cell, term->goal, VALUE ("goal"));
}

static gboolean
write_focus (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusTerm *term = get_term (author, subject);
  CursusBlock      *list;

  if (term->focus == NULL)
    return FALSE;
  list = cursus_block_add_new (cell, CURSUS_BLOCK_LIST);
  for (guint i = 0; i < term->focus->n; i++)
    {
      const CursusItem *item = (const CursusItem *) term->focus->items[i];

      cursus_sheet_say (
        cursus_block_add_new (list, CURSUS_BLOCK_ITEM),
        cursus_author_text (author, item->title, &(CursusAuthorValue){ &item->record, "title" }));
    }
  return TRUE;
}

static void
append_credits (CursusAuthor *author, CursusInline *content, gint64 credits,
                const CursusRecord *record)
{
  g_autofree char *amount = cursus_author_name_credits (author, (CursusAmount){ credits, 0 });

  if (!cursus_author_has_credits (author))
    return;
  cursus_inline_add_text (content, " · ", CURSUS_RUN_DIM);
  if (amount != NULL)
    cursus_author_append_string (author, content, amount,
                                 &(CursusAuthorValue){ record, "credits" });
  else
    cursus_inline_add_text (content, cursus_author_word (author, "not stated"), CURSUS_RUN_MISSING);
}

static void
add_place (CursusAuthor *author, CursusBlock *list, const CursusTermPlace *place)
{
  const CursusOutline *outline = author->facts->outline;
  const CursusPlace   *record = place->place->place;
  CursusInline        *content = cursus_inline_new ();
  CursusBlock         *item = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);

  if (record->group != NULL)
    {
      g_autofree char *name = cursus_author_name_id (author, record->group);

      cursus_inline_add_text (content, name, 0);
      append_credits (author, content, place->credits, &record->record);
    }
  else
    {
      const CursusModule *module = outline->modules[place->place->module].module;

      item->anchor = g_strdup (module->record.id);
      cursus_author_append_module (author, content, module->record.id,
                                   &(CursusAuthorValue){ &module->record, "title" });
      append_credits (author, content, place->credits, &module->record);
    }
  cursus_sheet_say (item, content);
}

static gboolean
write_modules (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  g_autoptr (GArray) places = cursus_term_places_new (author, GPOINTER_TO_UINT (subject));
  CursusBlock *list;

  if (places->len == 0)
    return cursus_sheet_say_string (
      author, cell, cursus_author_word (author, "Nothing is placed here yet."), NULL);
  list = cursus_block_add_new (cell, CURSUS_BLOCK_LIST);
  for (guint i = 0; i < places->len; i++)
    add_place (author, list, &g_array_index (places, CursusTermPlace, i));
  return TRUE;
}

static gboolean
is_empty (const CursusAuthor *author, gconstpointer subject)
{
  g_autoptr (GArray) places = cursus_term_places_new (author, GPOINTER_TO_UINT (subject));

  return places->len == 0;
}

static gboolean
write_credits (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusTermFacts *facts = &author->route->terms[GPOINTER_TO_UINT (subject)];
  g_autofree char       *credits = cursus_author_name_credits (author, facts->credits);

  if (is_empty (author, subject) || !cursus_author_has_credits (author))
    return FALSE;
  return cursus_sheet_say (cell, cursus_author_string (author, credits, NULL));
}

static gboolean
write_hours (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusTermFacts *facts = &author->route->terms[GPOINTER_TO_UINT (subject)];
  g_autofree char       *hours = cursus_author_name_hours (author, facts->hours);

  if (is_empty (author, subject))
    return FALSE;
  return cursus_sheet_say_string (author, cell, hours, NULL);
}

static gboolean
write_months (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusTerm *term = get_term (author, subject);
  g_autofree char  *number = NULL;
  g_autofree char  *months = NULL;

  if (term->months == CURSUS_NOT_STATED)
    return FALSE;
  number = cursus_word_number (author->language, term->months);
  months = cursus_author_phrase (author, "%s months", number);
  return cursus_sheet_say_string (author, cell, months, VALUE ("months"));
}

static gboolean
write_note (CursusAuthor *author, gconstpointer subject, CursusBlock *cell)
{
  const CursusTerm *term = get_term (author, subject);

  return cursus_sheet_say_text (author, cell, term->record.note, VALUE ("note"));
}

static const CursusSheetField fields[] = {
  { "theme", "Theme", write_theme },       { "goal", "Goal", write_goal },
  { "focus", "Focus areas", write_focus }, { "modules", "Modules", write_modules },
  { "credits", "Credits", write_credits }, { "hours", "Workload", write_hours },
  { "months", "Duration", write_months },  { "note", "Note", write_note },
};

static gboolean
write_overview (CursusAuthor *author, const CursusOutlineSection *section)
{
  if (author->route == NULL)
    return FALSE;
  for (guint i = 0; i < author->route->n_terms; i++)
    {
      const CursusTerm *term = author->route->terms[i].term;
      g_autofree char  *name = cursus_author_name_term (author, term, i);

      cursus_author_add_heading (author, author->level + 1, name, term->record.id);
      cursus_definition_sheet_add (author, fields, G_N_ELEMENTS (fields),
                                   cursus_section_get_fields (section), GUINT_TO_POINTER (i));
    }
  return author->route->n_terms > 0;
}

const CursusSection cursus_term_overview_section = {
  .id = "term-overview",
  .title = "Terms",
  .fields = (const char *const[]){ "theme", "goal", "focus", "modules", "credits", "hours",
                                   "months", "note", NULL },
  .write = write_overview,
};
