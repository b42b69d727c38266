/* doctoral-section.c - what a doctoral programme consists of, its milestones and its time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/rule-outcome.h"
#include "documents/section-kinds.h"
#include "documents/silent-columns.h"
#include "documents/timeline-figure.h"
#include "documents/words.h"

#define THESIS "thesis"
#define MILESTONE "milestone"

static gboolean
is_of_kind (const CursusModule *module, const char *kind)
{
  return g_strcmp0 (module->kind, kind) == 0;
}

/* Without a plan every module counts. */
static gboolean
is_there (const CursusAuthor *author, guint nth)
{
  return author->route == NULL || author->route->stays[nth].first != CURSUS_NOWHERE;
}

/* --- composition --- */

typedef struct
{
  CursusAuthor *author;
  CursusBlock  *table;
  GHashTable   *seen; /* kinds */
} Composition;

static guint
count_kind (const CursusAuthor *author, const char *kind)
{
  const CursusOutline *outline = author->facts->outline;
  guint                n = 0;

  for (guint m = 0; m < outline->n_modules; m++)
    if (is_there (author, m) && g_strcmp0 (outline->modules[m].module->kind, kind) == 0)
      n++;
  return n;
}

/* The rules that count modules of exactly this kind. */
static void
add_rules (CursusAuthor *author, CursusBlock *row, const char *kind)
{
  CursusBlock *cell = cursus_block_add_cell (row, NULL);

  for (guint i = 0; i < cursus_project_n (author->project, CURSUS_RULES); i++)
    {
      const CursusRule *rule =
        (const CursusRule *) cursus_project_nth (author->project, CURSUS_RULES, i);
      g_autofree char *limits = NULL;
      CursusInline    *content;
      CursusRuleState  state;

      if (g_strcmp0 (rule->type, "modules-total") != 0 || kind == NULL ||
          cursus_strings_n (rule->kinds) != 1 || !g_str_equal (rule->kinds->items[0], kind))
        continue;
      limits = cursus_author_name_limits (author, rule->min, rule->max, "");
      if (limits == NULL || author->problems == NULL)
        continue;
      state = cursus_rule_find_state (author->facts, author->problems, rule);
      content = cursus_author_string (author, limits, &(CursusAuthorValue){ &rule->record, "min" });
      cursus_inline_add_text (content, " – ", 0);
      cursus_inline_add_text (content, cursus_rule_state_get_name (author, state), 0);
      cursus_block_take_content (cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH), content);
      g_free (cell->background);
      cell->background = g_strdup (cursus_rule_state_get_ground (state));
    }
}

static void
add_kind (const Composition *composition, const char *kind)
{
  CursusAuthor        *author = composition->author;
  const CursusOutline *outline = author->facts->outline;
  const char          *name = cursus_kind_get_name (author, kind);
  CursusBlock         *row = cursus_block_add_new (composition->table, CURSUS_BLOCK_ROW);
  CursusInline        *content = cursus_inline_new ();

  if (name == NULL)
    name = cursus_author_word (author, "Kind not stated");
  cursus_block_add_cell (row, cursus_inline_new_text (name))->is_head = TRUE;
  cursus_author_add_number_cell (author, row, 100 * (gint64) count_kind (author, kind), NULL);
  add_rules (author, row, kind);
  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusModule *module = outline->modules[m].module;
      CursusAuthorValue   title = { &module->record, "title" };

      if (!is_there (author, m) || g_strcmp0 (module->kind, kind) != 0)
        continue;
      if (cursus_inline_n (content) > 0)
        cursus_inline_add_text (content, "\n", 0);
      cursus_author_append_module (author, content, module->record.id, &title);
    }
  cursus_block_add_cell (row, content);
}

static gboolean
write_composition (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = {
    { 0.2, CURSUS_ALIGN_START },
    { 0.1, CURSUS_ALIGN_END },
    { 0.22, CURSUS_ALIGN_START },
    { 0.48, CURSUS_ALIGN_START },
  };
  static const char *const heads[] = { "Kind", "Number", "Required", "Modules" };
  const CursusOutline     *outline = author->facts->outline;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  Composition composition = { author, NULL, seen };

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusModule *module = outline->modules[m].module;

      if (!is_there (author, m) || is_of_kind (module, MILESTONE) ||
          !g_hash_table_add (seen, (gpointer) (module->kind != NULL ? module->kind : "")))
        continue;
      if (composition.table == NULL)
        composition.table =
          cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
      add_kind (&composition, module->kind);
    }
  if (composition.table == NULL)
    return FALSE;
  cursus_silent_columns_remove (&composition.table, 1, G_N_ELEMENTS (columns));
  return TRUE;
}

const CursusSection cursus_composition_section = { .id = "composition",
                                                   .title = "Composition",
                                                   .write = write_composition };

/* --- milestones --- */

static int
compare_due (gconstpointer a, gconstpointer b)
{
  const CursusModule *first = *(const CursusModule *const *) a;
  const CursusModule *second = *(const CursusModule *const *) b;
  gboolean            is_known = first->due != CURSUS_NOT_STATED;

  if (is_known != (second->due != CURSUS_NOT_STATED))
    return is_known ? -1 : 1;
  return first->due < second->due ? -1 : first->due > second->due;
}

/* By month; those without one behind. The order of the file stays where months are equal. */
static GPtrArray *
collect_milestones (const CursusAuthor *author)
{
  const CursusOutline *outline = author->facts->outline;
  GPtrArray           *milestones = g_ptr_array_new ();

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusModule *module = outline->modules[m].module;

      if (is_there (author, m) &&
          (is_of_kind (module, MILESTONE) || module->due != CURSUS_NOT_STATED))
        g_ptr_array_add (milestones, (gpointer) module);
    }
  g_ptr_array_sort (milestones, compare_due);
  return milestones;
}

static void
add_milestone (CursusAuthor *author, CursusBlock *table, const CursusModule *module)
{
  CursusBlock      *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusAuthorValue due = { &module->record, "due" };
  CursusAuthorValue title = { &module->record, "title" };
  CursusAuthorValue summary = { &module->record, "summary" };
  CursusInline     *name = cursus_inline_new ();
  gint64 month = module->due != CURSUS_NOT_STATED ? 100 * (gint64) module->due : CURSUS_NO_FIGURE;
  guint  nth = cursus_project_find (author->project, CURSUS_MODULES, module->record.id);
  g_autofree char *stay = author->route != NULL ? cursus_author_name_stay (author, nth) : NULL;

  row->anchor = g_strdup (module->record.id);
  cursus_author_add_number_cell (author, row, month, &due);
  cursus_author_append_module (author, name, module->record.id, &title);
  cursus_block_add_cell (row, name);
  cursus_block_add_cell (row, stay != NULL ? cursus_inline_new_text (stay) : NULL);
  cursus_author_add_markdown (author, cursus_block_add_cell (row, NULL), module->summary, &summary);
}

static void
add_theses (const CursusAuthor *author, CursusTimeline *timeline)
{
  const CursusOutline *outline = author->facts->outline;
  const CursusRoute   *route = author->route;

  for (guint m = 0; route != NULL && m < outline->n_modules; m++)
    {
      const CursusStay *stay = &route->stays[m];
      gint64            from = 0, to = 0;
      gboolean          is_known = TRUE;
      g_autofree char  *name = NULL;

      if (!is_of_kind (outline->modules[m].module, THESIS) || stay->first == CURSUS_NOWHERE)
        continue;
      for (guint t = 0; t <= stay->last && t < route->n_terms; t++)
        {
          CursusDecimal months = route->terms[t].term->months;

          is_known = is_known && months != CURSUS_NOT_STATED;
          from += is_known && t < stay->first ? months : 0;
          to += is_known ? months : 0;
        }
      /* A bar of which nobody knows where it ends would say too much. */
      if (!is_known)
        continue;
      name = cursus_author_name_module (author, outline->modules[m].module);
      cursus_timeline_add (timeline, &(CursusTimelineEntry){
                                       name, from, to, cursus_kind_get_colour (author, THESIS) });
    }
}

static void
add_timeline (const CursusAuthor *author, const GPtrArray *milestones)
{
  const char     *word = cursus_author_word (author, "Month");
  CursusTimeline *timeline = cursus_timeline_new (word);
  GString        *text = g_string_new (NULL);

  if (author->route != NULL)
    timeline->months = author->route->months;
  add_theses (author, timeline);
  for (guint i = 0; i < milestones->len; i++)
    {
      const CursusModule *module = milestones->pdata[i];
      gint64              month = 100 * (gint64) module->due;

      if (module->due != CURSUS_NOT_STATED)
        {
          g_autofree char *name = cursus_author_name_module (author, module);

          cursus_timeline_add (
            timeline, &(CursusTimelineEntry){ name, month, month,
                                              cursus_kind_get_colour (author, MILESTONE) });
        }
    }
  for (guint i = 0; i < timeline->entries->len; i++)
    {
      const CursusTimelineEntry *entry = &g_array_index (timeline->entries, CursusTimelineEntry, i);
      g_autofree char           *from = cursus_word_number (author->language, entry->from);
      g_autofree char           *to = cursus_word_number (author->language, entry->to);

      g_string_append_printf (text, "%s%s: %s %s%s%s.", i > 0 ? " " : "", entry->name, word, from,
                              entry->to > entry->from ? "–" : "",
                              entry->to > entry->from ? to : "");
    }
  if (timeline->entries->len > 0)
    cursus_timeline_add_block (author->into, timeline, g_string_free (text, FALSE));
  else
    {
      cursus_timeline_free (timeline);
      g_string_free (text, TRUE);
    }
}

static gboolean
write_milestones (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = {
    { 0.12, CURSUS_ALIGN_END },
    { 0.34, CURSUS_ALIGN_START },
    { 0.2, CURSUS_ALIGN_START },
    { 0.34, CURSUS_ALIGN_START },
  };
  static const char *const heads[] = { "Month", "Milestone", "Term", "Summary" };
  g_autoptr (GPtrArray) milestones = collect_milestones (author);
  CursusBlock *table;

  if (milestones->len == 0)
    return FALSE;
  add_timeline (author, milestones);
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < milestones->len; i++)
    add_milestone (author, table, milestones->pdata[i]);
  cursus_silent_columns_remove (&table, 1, G_N_ELEMENTS (columns));
  return TRUE;
}

const CursusSection cursus_milestones_section = { .id = "milestones",
                                                  .title = "Milestones",
                                                  .write = write_milestones };

/* --- research-time --- */

static void
add_duration (CursusAuthor *author, CursusBlock *definitions)
{
  const CursusProgramme *programme = author->programme;
  CursusAuthorValue      value = { NULL, "months" };
  g_autofree char       *number = NULL;
  g_autofree char       *least = NULL;
  g_autofree char       *text = NULL;

  if (programme != NULL && programme->months != CURSUS_NOT_STATED)
    {
      value.record = &programme->record;
      number = cursus_word_number (author->language, programme->months);
      least = cursus_author_phrase (author, "at least %s", number);
      text = g_strdup_printf ("%s %s", least, cursus_author_word (author, "months"));
    }
  cursus_author_add_definition (definitions, cursus_author_word (author, "Duration"),
                                cursus_author_string (author, text, value.record ? &value : NULL));
}

static void
add_plan_months (CursusAuthor *author, CursusBlock *definitions)
{
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;
  gboolean         is_known = author->route->n_terms > 0;

  for (guint t = 0; t < author->route->n_terms; t++)
    is_known = is_known && author->route->terms[t].term->months != CURSUS_NOT_STATED;
  if (is_known)
    {
      number = cursus_word_number (author->language, author->route->months);
      text = g_strdup_printf ("%s %s", number, cursus_author_word (author, "months"));
    }
  cursus_author_add_definition (definitions, cursus_author_word (author, "Plan"),
                                cursus_author_string (author, text, NULL));
}

static void
add_thesis (CursusAuthor *author, CursusBlock *definitions, guint nth)
{
  const CursusModule *module = author->facts->outline->modules[nth].module;
  const CursusStay   *stay = author->route != NULL ? &author->route->stays[nth] : NULL;
  CursusAuthorValue   title = { &module->record, "title" };
  CursusAuthorValue   terms = { &module->record, "terms" };
  CursusInline       *content = cursus_inline_new ();

  cursus_author_append_module (author, content, module->record.id, &title);
  if (stay != NULL && stay->first != CURSUS_NOWHERE)
    {
      gboolean         is_whole = stay->first == 0 && stay->last + 1 >= author->route->n_terms;
      g_autofree char *when = is_whole ?
                                g_strdup (cursus_author_word (author, "over the whole time")) :
                                cursus_author_name_stay (author, nth);

      cursus_inline_add_text (content, ": ", 0);
      cursus_author_append_string (author, content, when, &terms);
    }
  cursus_author_add_definition (definitions, cursus_author_word (author, "Thesis"), content);
}

static gboolean
write_time (CursusAuthor *author, const CursusOutlineSection *section)
{
  const CursusOutline *outline = author->facts->outline;
  CursusBlock         *definitions = cursus_block_add_new (author->into, CURSUS_BLOCK_DEFINITIONS);

  add_duration (author, definitions);
  if (author->route != NULL)
    add_plan_months (author, definitions);
  for (guint m = 0; m < outline->n_modules; m++)
    if (is_there (author, m) && is_of_kind (outline->modules[m].module, THESIS))
      add_thesis (author, definitions, m);
  return TRUE;
}

const CursusSection cursus_research_time_section = { .id = "research-time",
                                                     .title = "Thesis and duration",
                                                     .write = write_time };

/* --- question-strands --- */

static void
add_strand (CursusAuthor *author, CursusBlock *table, guint nth)
{
  const CursusOutline *outline = author->facts->outline;
  const CursusStrand  *strand =
    (const CursusStrand *) cursus_project_nth (author->project, CURSUS_STRANDS, nth);
  CursusBlock      *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusAuthorValue title = { &strand->record, "title" };
  CursusInline     *modules = cursus_inline_new ();
  CursusBlock      *cell;

  cell = cursus_block_add_cell (row, cursus_author_text (author, strand->title, &title));
  cell->is_head = TRUE;
  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusOutlineModule *module = &outline->modules[m];
      gboolean                   touches = FALSE;

      for (guint i = 0; i < module->n_shares; i++)
        touches |= outline->shares[module->first_share + i].strand == nth;
      if (!touches || !is_there (author, m))
        continue;
      if (cursus_inline_n (modules) > 0)
        cursus_inline_add_text (modules, "\n", 0);
      cursus_author_append_module (author, modules, module->module->record.id, NULL);
    }
  if (cursus_inline_n (modules) == 0)
    cursus_inline_add_text (modules, cursus_author_word (author, "gap"), CURSUS_RUN_MISSING);
  cursus_block_add_cell (row, modules);
}

static gboolean
write_strands (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 0.35, 0 }, { 0.65, 0 } };
  static const char *const  heads[] = { "Strand", "Modules" };
  CursusBlock              *table;

  if (author->facts->outline->n_strands == 0)
    return FALSE;
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
  for (guint s = 0; s < author->facts->outline->n_strands; s++)
    add_strand (author, table, s);
  return TRUE;
}

const CursusSection cursus_question_strands_section = { .id = "question-strands",
                                                        .title = "Question strands",
                                                        .write = write_strands };
