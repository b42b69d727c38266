/* choice-list.c - a row of which one of several values is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/choice-list.h"

/* The ids hang on the model that has the titles. */
#define IDS "cursus-ids"

CursusChoiceList *
cursus_choice_list_new (void)
{
  CursusChoiceList *list = g_new0 (CursusChoiceList, 1);

  list->titles = gtk_string_list_new (NULL);
  list->ids = g_ptr_array_new_with_free_func (g_free);
  return list;
}

void
cursus_choice_list_free (CursusChoiceList *list)
{
  g_object_unref (list->titles);
  g_ptr_array_unref (list->ids);
  g_free (list);
}

static guint
find (const GPtrArray *ids, const char *id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_strcmp0 (g_ptr_array_index (ids, i), id) == 0)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

void
cursus_choice_list_add (CursusChoiceList *list, const char *id, const char *title)
{
  if (find (list->ids, id) != GTK_INVALID_LIST_POSITION)
    return;
  g_ptr_array_add (list->ids, g_strdup (id));
  gtk_string_list_append (list->titles, title);
}

static const GPtrArray *
lookup_ids (AdwComboRow *row)
{
  GListModel *model = adw_combo_row_get_model (row);

  return model != NULL ? g_object_get_data (G_OBJECT (model), IDS) : NULL;
}

static gboolean
is_shown (const CursusChoiceList *list, AdwComboRow *row)
{
  const GPtrArray *ids = lookup_ids (row);
  GtkStringList   *titles = GTK_STRING_LIST (adw_combo_row_get_model (row));

  if (ids == NULL || ids->len != list->ids->len)
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (g_strcmp0 (ids->pdata[i], list->ids->pdata[i]) != 0 ||
        g_strcmp0 (gtk_string_list_get_string (titles, i),
                   gtk_string_list_get_string (list->titles, i)) != 0)
      return FALSE;
  return TRUE;
}

void
cursus_choice_list_show (CursusChoiceList *list, AdwComboRow *row, const char *id)
{
  guint position = find (list->ids, id);

  if (!is_shown (list, row))
    {
      g_object_set_data_full (G_OBJECT (list->titles), IDS, g_ptr_array_ref (list->ids),
                              (GDestroyNotify) g_ptr_array_unref);
      adw_combo_row_set_model (row, G_LIST_MODEL (list->titles));
    }
  adw_combo_row_set_selected (row, position != GTK_INVALID_LIST_POSITION ? position : 0);
}

const char *
cursus_choice_list_get (AdwComboRow *row)
{
  const GPtrArray *ids = lookup_ids (row);
  guint            selected = adw_combo_row_get_selected (row);

  return ids != NULL && selected < ids->len ? g_ptr_array_index (ids, selected) : NULL;
}
