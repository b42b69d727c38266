/* test-waiver-row.c - a waiver says why, about what, by whom and when, and can be taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/waiver-row.h"
#include "store/reader.h"
#include "test-window.h"

#include <locale.h>
#include <string.h>

#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"      \
  "<plans><plan id=\"p\"><title>Plan</title><term id=\"t\"><title>First "                          \
  "term</title></term></plan>"                                                                     \
  "</plans><rules><rule id=\"r\" type=\"credits-per-term\" min=\"30\">"                            \
  "<waiver about=\"t\" by=\"The board\" date=\"2026-03-01\"><note>A &lt;new&gt; "                  \
  "term</note></waiver>"                                                                           \
  "<waiver><note>All of it</note></waiver><waiver about=\"p\"/></rule></rules></project>"

typedef struct
{
  CursusWorkspace *workspace;
  GtkWidget       *window;
  GtkWidget       *list;
  char            *taken_back; /* the parameter of the last action */
} Scene;

static void
stop_waiving_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Scene *scene = data;

  g_free (scene->taken_back);
  scene->taken_back = g_variant_dup_string (parameter, NULL);
}

static void
add_action (Scene *scene)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("stop-waiving", G_VARIANT_TYPE_STRING);

  g_signal_connect (action, "activate", G_CALLBACK (stop_waiving_cb), scene);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (scene->list, "rule", G_ACTION_GROUP (group));
}

static void
set_up (Scene *scene, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes (PROJECT, strlen (PROJECT), "test", &error);
  g_autoptr (CursusEditor) editor = NULL;
  const CursusRule *rule;

  g_assert_no_error (error);
  editor = cursus_editor_new (project);
  rule = (const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, "r");
  scene->workspace = cursus_workspace_new (editor);
  scene->window = test_window_new ();
  scene->list = gtk_list_box_new ();
  add_action (scene);
  for (guint i = 0; i < rule->waivers->n; i++)
    gtk_list_box_append (
      GTK_LIST_BOX (scene->list),
      cursus_waiver_row_new (scene->workspace, (const CursusWaiver *) rule->waivers->items[i]));
  gtk_window_set_child (GTK_WINDOW (scene->window), scene->list);
  gtk_window_present (GTK_WINDOW (scene->window));
  gtk_test_widget_wait_for_draw (scene->window);
}

static void
tear_down (Scene *scene, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (scene->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (scene->workspace);
  g_free (scene->taken_back);
}

static AdwActionRow *
get_row (Scene *scene, int nth)
{
  return ADW_ACTION_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (scene->list), nth));
}

static const char *
get_title (Scene *scene, int nth)
{
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (scene, nth)));
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child);
  return found;
}

static void
test_what_it_says (Scene *scene, gconstpointer data)
{
  /* A reason is what somebody typed, not markup. */
  g_assert_cmpstr (get_title (scene, 0), ==, "A <new> term");
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (get_row (scene, 0))));
  g_assert_cmpstr (adw_action_row_get_subtitle (get_row (scene, 0)), ==,
                   "First term · The board · 2026-03-01");
  g_assert_cmpstr (get_title (scene, 1), ==, "All of it");
  g_assert_cmpstr (adw_action_row_get_subtitle (get_row (scene, 1)), ==, "Everywhere");
}

static void
test_without_a_reason (Scene *scene, gconstpointer data)
{
  g_assert_cmpstr (get_title (scene, 2), ==, "Without a reason it has no effect");
}

/* The one that is meant is told apart by what it is about; nothing means everything. */
static void
test_taking_back (Scene *scene, gconstpointer data)
{
  g_signal_emit_by_name (find_button (GTK_WIDGET (get_row (scene, 0))), "clicked");
  g_assert_cmpstr (scene->taken_back, ==, "t");
  g_signal_emit_by_name (find_button (GTK_WIDGET (get_row (scene, 1))), "clicked");
  g_assert_cmpstr (scene->taken_back, ==, "");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/waiver-row/what it says", Scene, NULL, set_up, test_what_it_says, tear_down);
  g_test_add ("/waiver-row/without a reason", Scene, NULL, set_up, test_without_a_reason,
              tear_down);
  g_test_add ("/waiver-row/taking back", Scene, NULL, set_up, test_taking_back, tear_down);
  return g_test_run ();
}
