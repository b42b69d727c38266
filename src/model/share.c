/* share.c - two projects made to share what is equal in them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/share.h"

#include "model/baseline.h"

/* The record of @with that is equal to @record, or @record itself. */
static const CursusRecord *
find_equal (const CursusProject *with, CursusRecordType type, const CursusRecord *record)
{
  const CursusRecord *other =
    record->id != NULL ? cursus_project_lookup_in (with, type, record->id) : NULL;

  return other != NULL && cursus_record_equal (record, other) ? other : record;
}

CursusProject *
cursus_project_share (const CursusProject *project, const CursusProject *with)
{
  CursusProjectContents contents = { cursus_project_get_minor (project),
                                     cursus_project_get_language (project),
                                     (CursusForeign *) cursus_project_get_foreign (project) };
  CursusProject        *shared;

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    {
      guint n = cursus_project_n (project, type);

      contents.records[type] = g_ptr_array_sized_new (n);
      for (guint i = 0; i < n; i++)
        g_ptr_array_add (contents.records[type],
                         (gpointer) find_equal (with, type, cursus_project_nth (project, type, i)));
    }

  shared = cursus_project_new (&contents);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    g_ptr_array_unref (contents.records[type]);
  return shared;
}

CursusProject *
cursus_project_share_baselines (const CursusProject *project)
{
  guint n = cursus_project_n (project, CURSUS_BASELINES);
  g_autoptr (GPtrArray) baselines =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  if (n == 0)
    return cursus_project_ref (project);

  for (guint i = 0; i < n; i++)
    {
      CursusBaseline *baseline = cursus_baseline_copy (
        (const CursusBaseline *) cursus_project_nth (project, CURSUS_BASELINES, i));

      if (baseline->project != NULL)
        {
          g_autoptr (CursusProject) before = baseline->project;

          baseline->project = cursus_project_share (before, project);
        }
      g_ptr_array_add (baselines, baseline);
    }
  return cursus_project_splice (project, CURSUS_BASELINES, 0, n,
                                (CursusRecord *const *) baselines->pdata, n);
}
