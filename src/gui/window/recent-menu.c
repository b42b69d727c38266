/* recent-menu.c - the programmes opened lately, as a menu
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/recent-menu.h"

#include "gui/common/menu-label.h"

#include <glib/gi18n-lib.h>

#define MAX_RECENT 8
#define SUFFIX ".cursus"

static int
compare_visits (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_visited ((GtkRecentInfo *) b),
                              gtk_recent_info_get_visited ((GtkRecentInfo *) a));
}

static gboolean
is_ours (GtkRecentInfo *info)
{
  return gtk_recent_info_is_local (info) &&
         g_str_has_suffix (gtk_recent_info_get_uri (info), SUFFIX) && gtk_recent_info_exists (info);
}

GList *
cursus_recent_files (void)
{
  GList *all = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  GList *ours = NULL;

  for (GList *l = all; l != NULL; l = l->next)
    if (is_ours (l->data))
      ours = g_list_prepend (ours, gtk_recent_info_ref (l->data));
  g_list_free_full (all, (GDestroyNotify) gtk_recent_info_unref);
  return g_list_sort (ours, compare_visits);
}

static void
fill (GMenu *recent)
{
  GList *files = cursus_recent_files ();
  int    n = 0;

  g_menu_remove_all (recent);
  for (GList *l = files; l != NULL && n < MAX_RECENT; l = l->next, n++)
    {
      g_autofree char *label = cursus_menu_label_dup (gtk_recent_info_get_display_name (l->data));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "app.open-uri", "s",
                                         gtk_recent_info_get_uri (l->data));
      g_menu_append_item (recent, item);
    }
  g_list_free_full (files, (GDestroyNotify) gtk_recent_info_unref);
}

static void
changed_cb (GtkRecentManager *manager, gpointer recent)
{
  fill (recent);
}

GMenuModel *
cursus_recent_menu_new (void)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  GMenu            *menu = g_menu_new ();
  g_autoptr (GMenu) recent = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();

  g_menu_append (others, _ ("_New Programme…"), "app.new");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (others));
  g_menu_append_section (menu, _ ("Opened Lately"), G_MENU_MODEL (recent));
  fill (recent);
  g_signal_connect_object (manager, "changed", G_CALLBACK (changed_cb), recent, 0);
  return G_MENU_MODEL (menu);
}
