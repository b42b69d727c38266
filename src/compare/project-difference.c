/* project-difference.c - what turns one project into another, as changes
 *
 * What changes the structure is made one after the other, for each may have effects elsewhere: what
 * goes takes the references to it along. What is left then are fields.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/project-difference.h"

#include "compare/difference-private.h"
#include "compare/order.h"
#include "model/apply.h"
#include "model/baseline.h"
#include "model/difference.h"
#include "model/review.h"
#include "model/tables.h"

#include <string.h>

typedef void (*PairFunc) (Difference *difference, const CursusRecord *from, const CursusRecord *to);

/* --- for all parts of a difference --- */

/* Makes a change on the way; one that cannot be made is none. */
gboolean
difference_take (Difference *difference, CursusChange *change)
{
  CursusProject *next =
    cursus_project_apply (difference->now, (const CursusChange *const *) &change, 1, NULL, NULL);

  if (next == NULL)
    {
      cursus_record_unref (&change->record);
      return FALSE;
    }
  cursus_project_unref (difference->now);
  difference->now = next;
  g_ptr_array_add (difference->changes, change);
  return TRUE;
}

CursusSide *
difference_side (const CursusTable *table, const char *term, const char *after)
{
  CursusSide *side = (CursusSide *) cursus_record_new (table, NULL);

  cursus_record_set_string (&side->record, &side->term, term);
  cursus_record_set_string (&side->record, &side->after, after);
  return side;
}

/* Moves as few as possible of the ids in @from, so that they stand as in @to, which has the same.
 */
void
difference_order (Difference *difference, const GPtrArray *from, const GPtrArray *to, MoveFunc move,
                  gpointer data)
{
  g_autoptr (GHashTable) positions = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint    *wanted = g_new (guint, from->len + 1);
  g_autofree gboolean *stays = NULL;
  g_autofree gboolean *stays_in_to = g_new0 (gboolean, to->len + 1);

  if (from->len != to->len)
    return;
  for (guint i = 0; i < to->len; i++)
    g_hash_table_insert (positions, to->pdata[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < from->len; i++)
    wanted[i] = GPOINTER_TO_UINT (g_hash_table_lookup (positions, from->pdata[i]));

  stays = cursus_order_stay (wanted, from->len);
  for (guint i = 0; i < from->len; i++)
    stays_in_to[wanted[i]] = stays[i];
  for (guint i = 0; i < to->len; i++)
    if (!stays_in_to[i])
      move (difference, to->pdata[i], i > 0 ? to->pdata[i - 1] : "", data);
}

void
difference_move_sibling (Difference *difference, const char *id, const char *after, gpointer data)
{
  g_autoptr (CursusSide) new = difference_side (&cursus_new_table, NULL, after);

  difference_take (difference, cursus_move_new_for (id, NULL, NULL, new));
}

/* --- records in sections --- */

/* All with ids but tags, which stand in each other. */
static gboolean
is_plain (guint type)
{
  return type != CURSUS_TAGS && type != CURSUS_SIGN_OFFS;
}

static const char *
section_of (const CursusTable *table)
{
  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    for (guint t = 0; cursus_sections[i].tables[t] != NULL; t++)
      if (cursus_sections[i].tables[t] == table)
        return cursus_sections[i].name;
  g_assert_not_reached ();
}

static guint
next_difference (const CursusProject *from, const CursusProject *to, guint type, guint position)
{
  return cursus_sequence_next_difference (cursus_project_get_sequence (from, type),
                                          cursus_project_get_sequence (to, type), position);
}

/* Calls @function for the records that both have, and that are not shared. */
static void
for_each_pair (Difference *difference, guint type, PairFunc function)
{
  g_autoptr (CursusProject) from = cursus_project_ref (difference->now);
  guint i = next_difference (from, difference->to, type, 0);

  for (; i < cursus_project_n (from, type); i = next_difference (from, difference->to, type, i + 1))
    {
      const CursusRecord *record = cursus_project_nth (from, type, i);
      const CursusRecord *other = cursus_project_lookup_in (difference->to, type, record->id);

      if (other != NULL && other != record)
        function (difference, record, other);
    }
}

static void
remove_record (Difference *difference, const CursusRecord *record)
{
  CursusRecord *quoted = (CursusRecord *) record;

  difference_take (difference, cursus_remove_new_for (record->id, &quoted, 1));
}

/* An earlier edition is one value: it is not changed but exchanged. */
static gboolean
is_exchanged (const CursusRecord *from, const CursusRecord *to)
{
  return from->table == &cursus_baseline_table && from != to && !cursus_record_equal (from, to);
}

static void
remove_records (Difference *difference, guint type)
{
  g_autoptr (CursusProject) from = cursus_project_ref (difference->now);
  guint i = next_difference (from, difference->to, type, 0);

  for (; i < cursus_project_n (from, type); i = next_difference (from, difference->to, type, i + 1))
    {
      const CursusRecord *record = cursus_project_nth (from, type, i);
      const CursusRecord *other = cursus_project_lookup_in (difference->to, type, record->id);

      /* A tag may have gone with the strand that it was in. */
      if ((other == NULL || is_exchanged (record, other)) &&
          cursus_project_lookup_in (difference->now, type, record->id) != NULL)
        remove_record (difference, record);
    }
}

static void
add_records (Difference *difference, guint type)
{
  const CursusProject *to = difference->to;
  guint                i = next_difference (difference->now, to, type, 0);

  for (; i < cursus_project_n (to, type); i++)
    {
      CursusRecord *record = (CursusRecord *) cursus_project_nth (to, type, i);
      const char   *after = i > 0 ? cursus_project_nth (to, type, i - 1)->id : "";

      if (cursus_project_lookup_in (difference->now, type, record->id) == NULL)
        difference_take (difference,
                         cursus_add_new_for (section_of (record->table), after, &record, 1));
    }
}

static GPtrArray *
collect_ids (const CursusProject *project, guint type)
{
  guint      n = cursus_project_n (project, type);
  GPtrArray *ids = g_ptr_array_sized_new (n);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (ids, cursus_project_nth (project, type, i)->id);
  return ids;
}

/* Whether records stand in another order; nobody is missing on either side any more. */
static gboolean
is_other_order (const CursusProject *from, const CursusProject *to, guint type)
{
  guint n = cursus_project_n (from, type);

  if (n != cursus_project_n (to, type))
    return TRUE;
  for (guint i = next_difference (from, to, type, 0); i < n;
       i = next_difference (from, to, type, i + 1))
    if (strcmp (cursus_project_nth (from, type, i)->id, cursus_project_nth (to, type, i)->id) != 0)
      return TRUE;
  return FALSE;
}

static void
order_records (Difference *difference, guint type)
{
  g_autoptr (CursusProject) from = cursus_project_ref (difference->now);
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (GPtrArray) wanted = NULL;

  if (!is_other_order (from, difference->to, type))
    return;
  ids = collect_ids (from, type);
  wanted = collect_ids (difference->to, type);
  difference_order (difference, ids, wanted, difference_move_sibling, NULL);
}

/* --- what belongs to the project itself --- */

static void
compare_language (Difference *difference)
{
  const char *before = cursus_project_get_language (difference->now);
  const char *after = cursus_project_get_language (difference->to);
  g_autoptr (CursusSide) old = NULL;
  g_autoptr (CursusSide) new = NULL;

  if (strcmp (before, after) == 0)
    return;

  if (*before != '\0')
    {
      old = cursus_old_new (NULL);
      cursus_record_set_string (&old->record, &old->text, before);
    }
  if (*after != '\0')
    {
      new = cursus_new_new (NULL);
      cursus_record_set_string (&new->record, &new->text, after);
    }
  difference_take (difference, cursus_set_new_for (CURSUS_ABOUT_PROJECT, "lang", NULL, old, new));
}

/* Sign-offs have no ids: they are one value. */
static CursusSide *
side_of_sign_offs (const CursusTable *table, const CursusProject *project)
{
  CursusSide *side = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_SIGN_OFFS); i++)
    g_ptr_array_add (items, (gpointer) cursus_project_nth (project, CURSUS_SIGN_OFFS, i));
  if (items->len == 0)
    return NULL;

  side = (CursusSide *) cursus_record_new (table, NULL);
  cursus_record_set_records (&side->record, &side->records,
                             cursus_records_new ((CursusRecord *const *) items->pdata, items->len));
  return side;
}

static void
compare_sign_offs (Difference *difference)
{
  g_autoptr (CursusSide) old = NULL;
  g_autoptr (CursusSide) new = NULL;

  if (cursus_sequence_equal (cursus_project_get_sequence (difference->now, CURSUS_SIGN_OFFS),
                             cursus_project_get_sequence (difference->to, CURSUS_SIGN_OFFS)))
    return;

  old = side_of_sign_offs (&cursus_old_table, difference->now);
  new = side_of_sign_offs (&cursus_new_table, difference->to);
  difference_take (difference, cursus_set_new_for (CURSUS_ABOUT_PROJECT,
                                                   cursus_sign_off_table.element, NULL, old, new));
}

/* --- fields --- */

static void
compare_places (Difference *difference, const CursusRecord *from, const CursusRecord *to)
{
  difference_move_places (difference, (const CursusPlan *) from, (const CursusPlan *) to);
}

/* What sets fields has no effects elsewhere, and need not be made on the way. */
static void
compare_fields (Difference *difference, const CursusRecord *from, const CursusRecord *to)
{
  cursus_record_difference (from, to, difference->changes);
}

static void
compare_structure (Difference *difference)
{
  compare_language (difference);
  /* A tag may leave a strand that goes for one that comes. */
  difference_add_tags (difference);

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    if (type != CURSUS_SIGN_OFFS)
      remove_records (difference, type);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    if (is_plain (type))
      for_each_pair (difference, type, difference_remove_parts);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    if (is_plain (type))
      {
        add_records (difference, type);
        order_records (difference, type);
      }
  difference_order_tags (difference);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    if (is_plain (type))
      for_each_pair (difference, type, difference_add_parts);
  compare_sign_offs (difference);
  for_each_pair (difference, CURSUS_PLANS, compare_places);
}

GPtrArray *
cursus_project_difference (const CursusProject *from, const CursusProject *to)
{
  Difference difference = { NULL, to,
                            g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref) };

  if (from == to)
    return difference.changes;

  difference.now = cursus_project_ref (from);
  compare_structure (&difference);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    if (type != CURSUS_SIGN_OFFS)
      for_each_pair (&difference, type, compare_fields);
  cursus_project_unref (difference.now);
  return difference.changes;
}

guint
cursus_project_count_different (const CursusProject *from, const CursusProject *to, guint limit)
{
  guint n = 0;

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    for (guint i = next_difference (from, to, type, 0); i != G_MAXUINT && n < limit;
         i = next_difference (from, to, type, i + 1))
      n++;
  return n;
}
