/* test-board-typing.c - what is typed on the board goes nowhere but into the programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-stage.h"
#include "gui/board/board-private.h"

#include <adwaita.h>

static const char source[] =
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"
  "<modules><module id=\"m1\"><title>One</title></module><module id=\"m2\"><title>Two</title>"
  "</module><module id=\"m3\"><title>Three</title></module></modules><plans><plan id=\"p\">"
  "<term id=\"p-1\"><place module=\"m1\"/><place module=\"m2\"/></term>"
  "<term id=\"p-2\"><place module=\"m3\"/></term></plan></plans></project>";

static void
set_up (BoardStage *scene, gconstpointer text)
{
  board_stage_open (scene, text);
}

static void
tear_down (BoardStage *scene, gconstpointer text)
{
  board_stage_close (scene);
}

static void
activate (BoardStage *scene, const char *action, const char *target)
{
  g_action_group_activate_action (cursus_plan_page_get_actions (scene->page), action,
                                  g_variant_new_string (target));
  board_stage_settle (scene);
}

/* The entry that has the focus. */
static GtkWidget *
get_entry (BoardStage *scene)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (scene->stage.window));
  GtkWidget *entry = gtk_widget_get_ancestor (focus, GTK_TYPE_ENTRY);

  g_assert_nonnull (entry);
  return entry;
}

static void
type (BoardStage *scene, const char *title)
{
  gtk_editable_set_text (GTK_EDITABLE (get_entry (scene)), title);
}

static void
enter (BoardStage *scene, const char *title)
{
  type (scene, title);
  g_signal_emit_by_name (get_entry (scene), "activate");
  board_stage_settle (scene);
}

/* The titles of a term. */
static void
assert_titles (BoardStage *scene, guint nth, const char *wanted)
{
  const CursusProject *project = cursus_workspace_get_project (scene->stage.workspace);
  const CursusTerm    *term =
    cursus_plan_nth_term (cursus_workspace_lookup_plan (scene->stage.workspace), nth);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < cursus_records_n (term->places); i++)
    {
      const CursusModule *module =
        cursus_project_lookup_module (project, cursus_term_nth_place (term, i)->module);

      g_string_append_printf (titles, "%s%s", i > 0 ? " " : "",
                              cursus_workspace_show_text (scene->stage.workspace, module->title));
    }
  g_assert_cmpstr (titles->str, ==, wanted);
}

/* Before somebody saves; one goes on typing. */
static void
test_takes_what_is_typed (BoardStage *scene, gconstpointer text)
{
  GtkWidget *entry;

  activate (scene, "add-module", "p-2");
  entry = get_entry (scene);
  type (scene, "Four");
  cursus_workspace_take_typed (scene->stage.workspace);
  board_stage_settle (scene);
  assert_titles (scene, 1, "Three Four");
  g_assert_true (get_entry (scene) == entry);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  cursus_workspace_take_typed (scene->stage.workspace);
  assert_titles (scene, 1, "Three Four");
}

static void
test_click_elsewhere_adds (BoardStage *scene, gconstpointer text)
{
  activate (scene, "add-module", "p-2");
  type (scene, "Four");
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (get_entry (scene), GTK_TYPE_POPOVER)));
  board_stage_settle (scene);
  assert_titles (scene, 1, "Three Four");
  g_assert_cmpstr (cursus_editor_get_undo_label (scene->stage.editor), !=, NULL);
  cursus_editor_undo (scene->stage.editor);
  assert_titles (scene, 1, "Three");
}

/* The next one goes where the one went that was taken back. */
static void
test_undo_while_adding (BoardStage *scene, gconstpointer text)
{
  guint item = cursus_board_find_item (scene->board, "m1");

  cursus_workspace_select_one (scene->stage.workspace, "m1");
  gtk_widget_activate_action (cursus_board_get_card (scene->board, item), "card.add-module", NULL);
  board_stage_settle (scene);
  enter (scene, "First");
  enter (scene, "Second");
  assert_titles (scene, 0, "One First Second Two");
  cursus_editor_undo (scene->stage.editor);
  board_stage_settle (scene);
  enter (scene, "Instead");
  assert_titles (scene, 0, "One First Instead Two");
}

static void
test_term_goes_while_adding (BoardStage *scene, gconstpointer text)
{
  const CursusProject *project;

  activate (scene, "add-module", "p-2");
  type (scene, "Four");
  activate (scene, "delete-term", "p-2");
  project = cursus_workspace_get_project (scene->stage.workspace);
  g_assert_cmpuint (cursus_project_n (project, CURSUS_MODULES), ==, 3);
}

/* What stands in the entry is undone there, and otherwise the programme is. */
static void
test_undo_is_about_what_is_typed (BoardStage *scene, gconstpointer text)
{
  GtkEditable *entry;
  int          position = 0;

  activate (scene, "add-module", "p-2");
  entry = GTK_EDITABLE (get_entry (scene));
  g_assert_false (gtk_editable_get_enable_undo (entry));
  gtk_editable_insert_text (gtk_editable_get_delegate (entry), "F", 1, &position);
  g_assert_true (gtk_editable_get_enable_undo (entry));
  enter (scene, "Four");
  g_assert_false (gtk_editable_get_enable_undo (entry));
}

static void
test_takes_a_title (BoardStage *scene, gconstpointer text)
{
  const CursusPlan *plan;

  activate (scene, "rename-term", "p-1");
  type (scene, "Foundations");
  cursus_workspace_take_typed (scene->stage.workspace);
  plan = cursus_workspace_lookup_plan (scene->stage.workspace);
  g_assert_cmpstr (
    cursus_workspace_show_text (scene->stage.workspace, cursus_plan_nth_term (plan, 0)->title), ==,
    "Foundations");
}

#define ADD(path, test)                                                                            \
  g_test_add ("/gui/board-typing/" path, BoardStage, source, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("takes-what-is-typed", test_takes_what_is_typed);
  ADD ("click-elsewhere-adds", test_click_elsewhere_adds);
  ADD ("undo-while-adding", test_undo_while_adding);
  ADD ("term-goes-while-adding", test_term_goes_while_adding);
  ADD ("undo-is-about-what-is-typed", test_undo_is_about_what_is_typed);
  ADD ("takes-a-title", test_takes_a_title);
  return g_test_run ();
}
