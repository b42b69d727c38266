/* rewrite.c - records of a project changed one after the other; for operations only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/rewrite.h"

#include "base/identifier.h"
#include "base/shared-string.h"
#include "model/part.h"

void
cursus_rewrite_take (CursusProject **project, CursusProject *next)
{
  cursus_project_unref (*project);
  *project = next;
}

static void
rewrite_one (CursusProject **project, const char *id, CursusRewrite rewrite, gpointer data)
{
  const CursusRecord *owner = NULL;
  const CursusRecord *record = cursus_project_lookup (*project, id, &owner);
  g_autoptr (CursusRecord) copy = NULL;
  g_autoptr (CursusRecord) next = NULL;

  if (record == NULL)
    return;

  copy = cursus_record_copy (record);
  rewrite (copy, data);
  if (cursus_record_equal (copy, record))
    return;

  next = cursus_part_replace (owner, id, copy);
  cursus_rewrite_take (project, cursus_project_with (*project, next));
}

CursusProject *
cursus_rewrite (const CursusProject *project, const char *const *ids, guint n,
                CursusRewrite rewrite, gpointer data)
{
  CursusProject *next = cursus_project_ref (project);

  for (guint i = 0; i < n; i++)
    rewrite_one (&next, ids[i], rewrite, data);
  return next;
}

CursusProject *
cursus_rewrite_insert (const CursusProject *project, const char *after, CursusRecord *record)
{
  CursusRecordType type = record->table->type;
  guint            position = cursus_project_n (project, type);

  if (after != NULL && cursus_project_find (project, type, after) != CURSUS_NOWHERE)
    position = cursus_project_find (project, type, after) + 1;
  return cursus_project_splice (project, type, position, 0, &record, 1);
}

char *
cursus_rewrite_new_id (const CursusProject *project, char letter)
{
  char *id = NULL;

  do
    {
      char *shared = cursus_identifier_new (letter);

      g_free (id);
      id = g_strdup (shared);
      cursus_string_unref (shared);
    }
  while (cursus_project_lookup (project, id, NULL) != NULL);
  return id;
}

GHashTable *
cursus_rewrite_set_of (const char *const *ids, guint n)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    g_hash_table_add (set, (char *) ids[i]);
  return set;
}

void
cursus_rewrite_return_id (char *id, char **out)
{
  if (out != NULL)
    *out = id;
  else
    g_free (id);
}
