/* apply.c - changes made to a project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/apply-private.h"

#include "model/difference.h"
#include "model/part.h"
#include "model/value-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Goes on with @next, which the step then owns. */
void
apply_take_project (Step *step, CursusProject *next)
{
  cursus_project_unref (step->project);
  step->project = next;
}

gboolean
apply_fail_not_found (const char *id, GError **error)
{
  g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_NOT_FOUND,
               /* Translators: the id of a module, a term … */
               _ ("The change is about “%s”, which is not in the project any more."), id);
  return FALSE;
}

/* Adds what makes the records with these ids again what they were in @before. */
void
apply_restore (Step *step, const CursusProject *before, const GPtrArray *ids)
{
  for (guint i = 0; i < ids->len; i++)
    {
      const CursusRecord *from = cursus_project_lookup (step->project, ids->pdata[i], NULL);
      const CursusRecord *to = cursus_project_lookup (before, ids->pdata[i], NULL);

      if (from != NULL && to != NULL)
        cursus_record_difference (from, to, step->inverse);
    }
}

static void
add_id (gpointer id, gpointer ids)
{
  g_hash_table_add (ids, id);
}

/* All ids in records, however deep. */
GHashTable *
apply_collect_ids (CursusRecord *const *records, guint n)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    cursus_parts_foreach_id (records[i], add_id, ids);
  return ids;
}

typedef struct
{
  const CursusProject *project;
  GHashTable          *seen;
  GHashTable          *except;
  const char          *taken;
} IdCheck;

static void
check_id (gpointer id, gpointer data)
{
  IdCheck *check = data;

  if (!g_hash_table_add (check->seen, id))
    check->taken = id;
  else if ((check->except == NULL || !g_hash_table_contains (check->except, id)) &&
           cursus_project_lookup (check->project, id, NULL) != NULL)
    check->taken = id;
}

/* What is added must not bring an id that the project has already, but for those that go away. */
gboolean
apply_check_new_ids (const CursusProject *project, CursusRecord *const *records, guint n,
                     GHashTable *except, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  IdCheck check = { project, seen, except };

  for (guint i = 0; i < n; i++)
    cursus_parts_foreach_id (records[i], check_id, &check);
  if (check.taken == NULL)
    return TRUE;

  g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_EXISTS,
               /* Translators: the id of a module, a term … */
               _ ("The change adds “%s”, which is in the project already."), check.taken);
  return FALSE;
}

/* Where the record that follows the sibling called @after goes: "" is the start, NULL the end, and
 * so is a sibling that is gone. */
guint
apply_position_after (CursusRecord *const *records, guint n, const char *after)
{
  if (after == NULL)
    return n;
  if (*after == '\0')
    return 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *key = cursus_record_key (records[i]);

      if (g_strcmp0 (key, after) == 0)
        return i + 1;
    }
  return n;
}

static gboolean
apply_one (Step *step, const CursusChange *change, GError **error)
{
  const CursusTable *table = change->record.table;

  if (table == &cursus_set_table)
    return apply_set (step, change, error);
  if (table == &cursus_move_table)
    return apply_move (step, change, error);
  if (table == &cursus_add_table)
    return apply_add (step, change, error);
  return apply_remove (step, change, error);
}

/* Puts what undoes a later change before what undoes the earlier ones. */
static void
prepend (GPtrArray *inverse, GPtrArray *later)
{
  for (guint i = 0; i < later->len; i++)
    g_ptr_array_insert (inverse, (int) i, later->pdata[i]);
  g_ptr_array_set_free_func (later, NULL);
}

static GPtrArray *
changes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
}

CursusProject *
cursus_project_apply (const CursusProject *project, const CursusChange *const *changes, guint n,
                      GPtrArray **inverse, GError **error)
{
  g_autoptr (CursusProject) now = cursus_project_ref (project);
  g_autoptr (GPtrArray) undo = changes_new ();

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) later = changes_new ();
      Step     step = { g_steal_pointer (&now), later };
      gboolean is_made = apply_one (&step, changes[i], error);

      now = step.project;
      if (!is_made)
        return NULL;
      prepend (undo, later);
    }

  if (inverse != NULL)
    *inverse = g_steal_pointer (&undo);
  return g_steal_pointer (&now);
}
