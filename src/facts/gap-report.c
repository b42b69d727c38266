/* gap-report.c - what a route leaves open of what it is to cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/gap-report.h"

#include "facts/learning-order.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* What is known of a tag besides its facts. */
typedef struct
{
  guint    first_module; /* that covers it, or a tag in it */
  gboolean is_assessed;  /* it, or a tag in it */
  gboolean is_marked;    /* itself */
  GArray  *steps;        /* of marks on itself, if one of them comes too early */
} Use;

typedef struct
{
  const CursusFacts *facts;
  const CursusRoute *route;
  Use               *uses;
  GArray            *gaps;
} Report;

static void
use_mark (const CursusOutline *outline, Use *uses, guint module, const CursusOutlineMark *mark)
{
  uses[mark->tag].is_marked = TRUE;
  for (guint tag = mark->tag; tag != CURSUS_NOWHERE; tag = outline->tags[tag].parent)
    {
      uses[tag].first_module = MIN (uses[tag].first_module, module);
      uses[tag].is_assessed = uses[tag].is_assessed || mark->is_assessed;
    }
}

static Use *
find_uses (const CursusOutline *outline, const CursusRoute *route)
{
  Use *uses = g_new0 (Use, outline->n_tags + 1);

  for (guint t = 0; t < outline->n_tags; t++)
    {
      uses[t].first_module = CURSUS_NOWHERE;
      if (route->tags[t].is_unprepared_itself)
        uses[t].steps = g_array_new (FALSE, FALSE, sizeof (CursusLearningStep));
    }
  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusOutlineModule *module = &outline->modules[m];

      if (route->stays[m].first == CURSUS_NOWHERE)
        continue;
      for (guint i = module->first_mark; i < module->first_mark + module->n_marks; i++)
        {
          use_mark (outline, uses, m, &outline->marks[i]);
          if (uses[outline->marks[i].tag].steps != NULL)
            cursus_learning_steps_add (uses[outline->marks[i].tag].steps, outline, route, m, i);
        }
    }
  return uses;
}

static void
uses_free (Use *uses, guint n)
{
  for (guint t = 0; t < n; t++)
    g_clear_pointer (&uses[t].steps, g_array_unref);
  g_free (uses);
}

static void
add_gap (const Report *report, CursusGapType type, guint tag, guint module)
{
  const CursusOutlineTag *of_tag = &report->facts->outline->tags[tag];
  CursusGap               gap = { type, of_tag->strand, tag, module };

  gap.level = report->route->tags[tag].level;
  gap.successor = type == CURSUS_GAP_SUPERSEDED ? of_tag->superseded_by : NULL;
  g_array_append_val (report->gaps, gap);
}

/* Each mark on the tag itself that comes too early. */
static void
add_out_of_order (const Report *report, guint tag)
{
  GArray *steps = report->uses[tag].steps;

  if (steps == NULL)
    return;

  cursus_learning_steps_judge (steps);
  for (guint i = 0; i < steps->len; i++)
    {
      const CursusLearningStep *step = &g_array_index (steps, CursusLearningStep, i);

      if (!step->is_unprepared)
        continue;
      add_gap (report, CURSUS_GAP_OUT_OF_ORDER, tag, step->module);
      g_array_index (report->gaps, CursusGap, report->gaps->len - 1).level = step->level;
    }
}

static void
look_at (const Report *report, CursusGapType type, guint tag)
{
  const CursusOutlineTag *of_tag = &report->facts->outline->tags[tag];
  const CursusTagFacts   *facts = &report->route->tags[tag];
  const Use              *use = &report->uses[tag];
  gboolean                is_covered = facts->level > 0;

  if (type == CURSUS_GAP_SUPERSEDED && use->is_marked && of_tag->superseded_by != NULL)
    add_gap (report, type, tag, CURSUS_NOWHERE);
  if (of_tag->is_retired)
    return;

  if (type == CURSUS_GAP_UNCOVERED && !is_covered)
    add_gap (report, type, tag, CURSUS_NOWHERE);
  else if (type == CURSUS_GAP_ONCE && facts->n_modules == 1)
    add_gap (report, type, tag, use->first_module);
  else if (type == CURSUS_GAP_NOT_MASTERED && is_covered && facts->level < 3)
    add_gap (report, type, tag, CURSUS_NOWHERE);
  else if (type == CURSUS_GAP_NOT_ASSESSED && is_covered && !use->is_assessed)
    add_gap (report, type, tag, CURSUS_NOWHERE);
  else if (type == CURSUS_GAP_OUT_OF_ORDER)
    add_out_of_order (report, tag);
}

GArray *
cursus_gap_report_new (const CursusFacts *facts, const CursusRoute *route)
{
  const CursusOutline *outline = facts->outline;
  Use                 *uses = find_uses (outline, route);
  Report report = { facts, route, uses, g_array_new (FALSE, FALSE, sizeof (CursusGap)) };

  for (guint first = 0, end = 0; first < outline->n_tags; first = end)
    {
      guint strand = outline->tags[first].strand;

      while (end < outline->n_tags && outline->tags[end].strand == strand)
        end++;
      for (guint type = 0; type < CURSUS_N_GAP_TYPES; type++)
        for (guint tag = first; tag < end; tag++)
          look_at (&report, type, tag);
    }
  uses_free (uses, outline->n_tags);
  return report.gaps;
}

const char *
cursus_gap_type_get_name (CursusGapType type)
{
  static const char *const names[] = {
    [CURSUS_GAP_UNCOVERED] = "uncovered",       [CURSUS_GAP_ONCE] = "once",
    [CURSUS_GAP_NOT_MASTERED] = "not-mastered", [CURSUS_GAP_NOT_ASSESSED] = "not-assessed",
    [CURSUS_GAP_OUT_OF_ORDER] = "out-of-order", [CURSUS_GAP_SUPERSEDED] = "superseded",
  };

  return names[type];
}

const char *
cursus_gap_type_get_title (CursusGapType type)
{
  static const char *const titles[] = {
    [CURSUS_GAP_UNCOVERED] = N_ ("Not covered"),
    [CURSUS_GAP_ONCE] = N_ ("Covered only once"),
    [CURSUS_GAP_NOT_MASTERED] = N_ ("Never mastered"),
    [CURSUS_GAP_NOT_ASSESSED] = N_ ("Never assessed"),
    [CURSUS_GAP_OUT_OF_ORDER] = N_ ("Not introduced first"),
    [CURSUS_GAP_SUPERSEDED] = N_ ("Superseded"),
  };

  return _ (titles[type]);
}

char *
cursus_gap_dup_text (const CursusGap *gap, const CursusCheck *check)
{
  const CursusOutline *outline = check->facts->outline;
  g_autofree char     *tag = cursus_name_id (check, outline->tags[gap->tag].tag->record.id);
  g_autofree char     *other = NULL;

  if (gap->module != CURSUS_NOWHERE)
    other = cursus_name_module (check, outline->modules[gap->module].module);
  else if (gap->successor != NULL)
    other = cursus_name_id (check, gap->successor);

  switch (gap->type)
    {
    case CURSUS_GAP_UNCOVERED:
      /* Translators: a tag */
      return g_strdup_printf (_ ("No module covers “%s”."), tag);
    case CURSUS_GAP_ONCE:
      /* Translators: a module, a tag */
      return g_strdup_printf (_ ("Only “%s” covers “%s”."), other, tag);
    case CURSUS_GAP_NOT_MASTERED:
      if (gap->level == 1)
        /* Translators: a tag */
        return g_strdup_printf (_ ("“%s” is introduced, but never mastered."), tag);
      /* Translators: a tag */
      return g_strdup_printf (_ ("“%s” is reinforced, but never mastered."), tag);
    case CURSUS_GAP_NOT_ASSESSED:
      /* Translators: a tag */
      return g_strdup_printf (_ ("“%s” is covered, but never assessed."), tag);
    case CURSUS_GAP_OUT_OF_ORDER:
      if (gap->level == 3)
        /* Translators: a module, a tag */
        return g_strdup_printf (_ ("“%s” masters “%s” before it has been introduced."), other, tag);
      /* Translators: a module, a tag */
      return g_strdup_printf (_ ("“%s” reinforces “%s” before it has been introduced."), other,
                              tag);
    case CURSUS_GAP_SUPERSEDED:
      /* Translators: two tags */
      return g_strdup_printf (_ ("“%s” is covered, but “%s” has taken its place."), tag, other);
    }
  g_assert_not_reached ();
}
