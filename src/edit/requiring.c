/* requiring.c - what modules ask of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/requiring.h"

#include "edit/rewrite.h"

#include <string.h>

static const CursusTable *const tables[] = {
  &cursus_prerequisite_table, &cursus_corequisite_table, &cursus_strict_corequisite_table,
  &cursus_recommended_table,  &cursus_excludes_table,
};

/* What is asked, and how. */
typedef struct
{
  const CursusTable *table;
  const char        *required;
  gboolean           also_any; /* also where any of several will do */
} Asking;

static CursusRecords **
get_list (CursusModule *module, const CursusTable *table)
{
  const CursusField *field = cursus_table_lookup_field (&cursus_module_table, table->element);

  return &G_STRUCT_MEMBER (CursusRecords *, module, field->offset);
}

static gboolean
is_alone (const CursusRequisite *requisite, const char *required)
{
  return cursus_strings_n (requisite->modules) == 1 &&
         strcmp (requisite->modules->items[0], required) == 0;
}

/* Whether one of @requisites asks for the same modules, in whatever order. */
static gboolean
is_asked (const GPtrArray *requisites, const CursusStrings *modules)
{
  for (guint i = 0; i < requisites->len; i++)
    {
      const CursusStrings *others = ((const CursusRequisite *) requisites->pdata[i])->modules;
      guint                n_same = 0;

      for (guint m = 0; m < cursus_strings_n (modules); m++)
        n_same += cursus_strings_contains (others, modules->items[m]) ? 1 : 0;
      if (n_same == cursus_strings_n (modules) && n_same == cursus_strings_n (others))
        return TRUE;
    }
  return FALSE;
}

/* "One of A and B" without A may be asked for already. */
static void
remove_doubles (GPtrArray *kept, const GPtrArray *shorter)
{
  for (guint i = 0; i < shorter->len; i++)
    {
      const CursusStrings *modules = ((const CursusRequisite *) shorter->pdata[i])->modules;
      g_autoptr (CursusRecord) record = NULL;
      guint position;

      g_ptr_array_find (kept, shorter->pdata[i], &position);
      record = g_ptr_array_steal_index (kept, position);
      if (!is_asked (kept, modules))
        g_ptr_array_insert (kept, (int) position, g_steal_pointer (&record));
    }
}

/* A requisite without one of the modules; the same one if it does not name it. */
static CursusRequisite *
without (const CursusRequisite *requisite, const char *required)
{
  CursusRequisite *next;

  if (!cursus_strings_contains (requisite->modules, required))
    return cursus_prerequisite_ref (requisite);

  next = cursus_prerequisite_copy (requisite);
  cursus_record_set_strings (&next->record, &next->modules,
                             cursus_strings_without (requisite->modules, required));
  return next;
}

/* Takes @required out of the requisites of one kind. */
static void
forget (CursusModule *module, const CursusTable *table, const Asking *asking)
{
  CursusRecords **list = get_list (module, table);
  g_autoptr (GPtrArray) kept =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_autoptr (GPtrArray) shorter = g_ptr_array_new ();
  guint n = cursus_records_n (*list);

  for (guint i = 0; i < n; i++)
    {
      CursusRequisite *requisite = (CursusRequisite *) (*list)->items[i];

      if (is_alone (requisite, asking->required))
        continue;
      if (asking->also_any)
        g_ptr_array_add (kept, without (requisite, asking->required));
      else
        g_ptr_array_add (kept, cursus_prerequisite_ref (requisite));
      if (kept->pdata[kept->len - 1] != requisite)
        g_ptr_array_add (shorter, kept->pdata[kept->len - 1]);
    }
  if (kept->len == n && shorter->len == 0)
    return;

  remove_doubles (kept, shorter);
  cursus_record_set_records (&module->record, list,
                             cursus_records_new ((CursusRecord *const *) kept->pdata, kept->len));
}

static void
require (CursusRecord *copy, gpointer data)
{
  const Asking   *asking = data;
  CursusModule   *module = (CursusModule *) copy;
  CursusRecords **list = get_list (module, asking->table);
  CursusRecord   *requisite;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (tables[i] != asking->table)
      forget (module, tables[i], asking);
  for (guint i = 0; i < cursus_records_n (*list); i++)
    if (is_alone ((const CursusRequisite *) (*list)->items[i], asking->required))
      return;

  requisite = cursus_record_new (asking->table, NULL);
  cursus_record_set_strings (requisite, &((CursusRequisite *) requisite)->modules,
                             cursus_strings_new (&asking->required, 1));
  cursus_record_set_records (
    copy, list, cursus_records_splice (*list, cursus_records_n (*list), 0, &requisite, 1));
  cursus_record_unref (requisite);
}

static void
stop_requiring (CursusRecord *copy, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    forget ((CursusModule *) copy, tables[i], data);
}

static const CursusTable *
lookup_kind (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (strcmp (tables[i]->element, kind) == 0)
      return tables[i];
  return NULL;
}

CursusProject *
cursus_require (const CursusProject *project, const char *module, const char *kind,
                const char *required)
{
  Asking asking = { lookup_kind (kind), required, FALSE };

  g_return_val_if_fail (asking.table != NULL, NULL);

  if (strcmp (module, required) == 0 || cursus_project_lookup_module (project, module) == NULL ||
      cursus_project_lookup_module (project, required) == NULL)
    return cursus_project_ref (project);
  return cursus_rewrite (project, &module, 1, require, &asking);
}

CursusProject *
cursus_stop_requiring (const CursusProject *project, const char *module, const char *required)
{
  Asking asking = { NULL, required, TRUE };

  if (cursus_project_lookup_module (project, module) == NULL)
    return cursus_project_ref (project);
  return cursus_rewrite (project, &module, 1, stop_requiring, &asking);
}
