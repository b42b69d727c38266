/* test-board-view.c - the board and its page as widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/placing.h"
#include "edit/setting.h"
#include "gui/board/board-private.h"
#include "gui/board/plan-page.h"
#include "gui/board/spare-layout.h"
#include "test-window.h"

#include <locale.h>

#define MANY 3000
#define TURNS_MAX 100000

typedef struct
{
  CursusWorkspace *workspace;
  CursusPlanPage  *page;
  CursusBoard     *board;
  GtkWidget       *window;
} Scene;

/* Turns until everything that waits is done. */
static void
settle (Scene *scene)
{
  gtk_test_widget_wait_for_draw (scene->window);
  for (int i = 0; scene->board->building != 0 && i < TURNS_MAX; i++)
    g_main_context_iteration (NULL, FALSE);
  gtk_test_widget_wait_for_draw (scene->window);
}

static void
open_scene (Scene *scene, CursusProject *project)
{
  g_autoptr (CursusProject) taken = project;
  g_autoptr (CursusEditor) editor = cursus_editor_new (taken);

  scene->workspace = cursus_workspace_new (editor);
  scene->page = cursus_plan_page_new (scene->workspace);
  scene->board = cursus_plan_page_get_board (scene->page);
  scene->window = test_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (scene->window), 900, 600);
  gtk_window_set_child (GTK_WINDOW (scene->window), GTK_WIDGET (scene->page));
  gtk_window_present (GTK_WINDOW (scene->window));
  settle (scene);
}

static void
close_scene (Scene *scene)
{
  CursusBoard *board = g_object_ref (scene->board);

  gtk_window_destroy (GTK_WINDOW (scene->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (board);
  g_object_unref (scene->workspace);
}

static CursusProject *
create_small (void)
{
  return sample_project (sample_module ("m1", "One"), sample_module ("m2", "Two"),
                         sample_module ("m3", "Three"), sample_plan ("p", "m1 m2 | m3"));
}

static GtkWidget *
card_of (Scene *scene, const char *id)
{
  return cursus_board_get_card (scene->board, cursus_board_find_item (scene->board, id));
}

static void
perform (Scene *scene, CursusProject *next)
{
  g_assert_true (cursus_workspace_perform (scene->workspace, next, "Test"));
  settle (scene);
}

static const CursusProject *
get_project (Scene *scene)
{
  return cursus_workspace_get_project (scene->workspace);
}

static void
rename_module (Scene *scene, const char *id, const char *title)
{
  CursusFieldValue value = { "title", NULL, title };

  perform (scene, cursus_set_field (get_project (scene), &id, 1, &value, NULL));
}

static void
test_says_what_it_is (void)
{
  Scene      scene;
  GtkWidget *card;

  open_scene (&scene, create_small ());
  card = card_of (&scene, "m2");
  gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_role (scene.board, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Two, Term 1, position 2 of 2");
  g_assert_true (gtk_widget_get_focusable (card));
  close_scene (&scene);
}

static void
test_selection_is_shown (void)
{
  Scene scene;

  open_scene (&scene, create_small ());
  cursus_workspace_select_one (scene.workspace, "m2");
  gtk_test_accessible_assert_state (card_of (&scene, "m2"), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_assert_false (cursus_module_card_is_selected (CURSUS_MODULE_CARD (card_of (&scene, "m1"))));
  cursus_board_select_item (scene.board, 2, CURSUS_SELECT_EXTEND);
  g_assert_cmpuint (cursus_workspace_get_selection (scene.workspace)->len, ==, 2);
  g_assert_cmpstr (cursus_workspace_get_active (scene.workspace), ==, "m3");
  cursus_board_select_item (scene.board, 0, CURSUS_SELECT_EXTEND);
  g_assert_cmpuint (cursus_workspace_get_selection (scene.workspace)->len, ==, 2);
  g_assert_cmpstr (cursus_workspace_get_active (scene.workspace), ==, "m1");
  cursus_board_select_item (scene.board, 2, CURSUS_SELECT_EXTEND);
  cursus_board_select_item (scene.board, 1, CURSUS_SELECT_TOGGLE);
  g_assert_cmpuint (cursus_workspace_get_selection (scene.workspace)->len, ==, 1);
  cursus_board_select_all (scene.board);
  g_assert_cmpuint (cursus_workspace_get_selection (scene.workspace)->len, ==, 3);
  close_scene (&scene);
}

static void
test_arrows (void)
{
  Scene scene;

  open_scene (&scene, create_small ());
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_TAB_FORWARD));
  g_assert_cmpuint (cursus_board_get_focus_item (scene.board), ==, 0);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_RIGHT));
  g_assert_cmpstr (cursus_workspace_get_active (scene.workspace), ==, "m3");
  g_assert_true (gtk_widget_has_focus (card_of (&scene, "m3")));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_DOWN));
  close_scene (&scene);
}

static void
test_tab_leaves_by_the_buttons (void)
{
  Scene             scene;
  CursusTermColumn *column;

  open_scene (&scene, create_small ());
  column = scene.board->columns->pdata[0];
  gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (cursus_term_column_get_add_button (column)));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene.board), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_has_focus (card_of (&scene, "m1")));
  close_scene (&scene);
}

static void
test_an_edit_leaves_other_cards (void)
{
  Scene                 scene;
  GtkWidget            *first, *second;
  const CursusCardFace *face;

  open_scene (&scene, create_small ());
  first = card_of (&scene, "m1");
  second = card_of (&scene, "m2");
  face = cursus_module_card_lookup_face (CURSUS_MODULE_CARD (first));
  rename_module (&scene, "m2", "Another");
  g_assert_true (card_of (&scene, "m1") == first);
  g_assert_true (cursus_module_card_lookup_face (CURSUS_MODULE_CARD (first)) == face);
  g_assert_true (card_of (&scene, "m2") == second);
  g_assert_cmpstr (cursus_module_card_lookup_face (CURSUS_MODULE_CARD (second))->title, ==,
                   "Another");
  close_scene (&scene);
}

static void
test_a_move_keeps_the_card (void)
{
  Scene        scene;
  CursusTarget target = { "p", "p-2", 0 };
  const char  *id = "m1";
  GtkWidget   *card;

  open_scene (&scene, create_small ());
  card = card_of (&scene, "m1");
  cursus_board_focus_item (scene.board, 0);
  perform (&scene, cursus_place (get_project (&scene), &id, 1, &target));
  g_assert_true (card_of (&scene, "m1") == card);
  g_assert_true (gtk_widget_has_focus (card));
  g_assert_cmpuint (cursus_board_find_item (scene.board, "m1"), ==, 1);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "One, Term 2, position 1 of 2");
  cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
  settle (&scene);
  g_assert_true (card_of (&scene, "m1") == card);
  close_scene (&scene);
}

static void
test_out_of_sight (void)
{
  Scene      scene;
  GtkWidget *last;

  open_scene (&scene, create_small ());
  cursus_board_set_zoom (scene.board, 2.0);
  gtk_window_set_default_size (GTK_WINDOW (scene.window), 300, 200);
  settle (&scene);
  last = card_of (&scene, "m3");
  g_assert_false (gtk_widget_get_child_visible (last));
  g_assert_true (cursus_board_reveal (scene.board, "m3"));
  settle (&scene);
  g_assert_true (gtk_widget_get_child_visible (last));
  g_assert_false (cursus_board_reveal (scene.board, "nothing"));
  close_scene (&scene);
}

static void
test_zoom_is_kept_within (void)
{
  Scene scene;

  open_scene (&scene, create_small ());
  cursus_board_set_zoom (scene.board, 9);
  g_assert_cmpfloat (cursus_board_get_zoom (scene.board), ==, CURSUS_BOARD_ZOOM_MAX);
  cursus_board_set_zoom (scene.board, 0.01);
  g_assert_cmpfloat (cursus_board_get_zoom (scene.board), ==, CURSUS_BOARD_ZOOM_MIN);
  close_scene (&scene);
}

static void
test_fit_all (void)
{
  Scene scene;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  GString *places = g_string_new (NULL);

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      g_ptr_array_add (records, sample_module (id, "A title"));
      g_string_append_printf (places, "%s%s", i > 0 ? " " : "", id);
    }
  g_ptr_array_add (records, sample_plan ("p", places->str));
  g_ptr_array_add (records, NULL);
  g_string_free (places, TRUE);
  open_scene (&scene, sample_project_take (records->pdata));
  cursus_board_fit_all (scene.board);
  settle (&scene);
  g_assert_cmpfloat (
    gtk_adjustment_get_upper (cursus_canvas_get_vadjustment (CURSUS_CANVAS (scene.board))), <=,
    gtk_adjustment_get_page_size (cursus_canvas_get_vadjustment (CURSUS_CANVAS (scene.board))) + 1);
  close_scene (&scene);
}

static void
activate (Scene *scene, const char *action, const char *target)
{
  g_action_group_activate_action (cursus_plan_page_get_actions (scene->page), action,
                                  target != NULL ? g_variant_new_string (target) : NULL);
  settle (scene);
}

static guint
count_terms (Scene *scene)
{
  return cursus_records_n (cursus_workspace_lookup_plan (scene->workspace)->terms);
}

static GtkWidget *
find_entry (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_ENTRY (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_entry (child);
  return found;
}

static void
test_terms (void)
{
  Scene scene;

  open_scene (&scene, create_small ());
  activate (&scene, "add-term", "p-1");
  g_assert_cmpuint (count_terms (&scene), ==, 3);
  g_assert_cmpuint (scene.board->columns->len, ==, 3);
  activate (&scene, "move-term-right", "p-1");
  g_assert_cmpstr (
    cursus_plan_nth_term (cursus_workspace_lookup_plan (scene.workspace), 1)->record.id, ==, "p-1");
  activate (&scene, "lock-term", "p-1");
  g_assert_true (cursus_is_locked (get_project (&scene), "p", "p-1"));
  activate (&scene, "delete-term", "p-1");
  g_assert_cmpuint (count_terms (&scene), ==, 2);
  g_assert_nonnull (cursus_project_lookup_module (get_project (&scene), "m1"));
  close_scene (&scene);
}

/* Into what has the focus, and Enter. */
static void
type_title (Scene *scene, const char *title)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (scene->window));
  GtkWidget *entry = gtk_widget_get_ancestor (focus, GTK_TYPE_ENTRY);

  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), title);
  g_signal_emit_by_name (entry, "activate");
  settle (scene);
}

static void
test_modules_and_titles (void)
{
  Scene scene;

  open_scene (&scene, create_small ());
  activate (&scene, "add-module", "p-2");
  g_assert_cmpuint (scene.board->layout->items->len, ==, 3);
  type_title (&scene, "Four");
  g_assert_cmpuint (scene.board->layout->items->len, ==, 4);
  g_assert_cmpuint (
    cursus_board_find_item (scene.board, cursus_workspace_get_active (scene.workspace)), ==, 3);
  activate (&scene, "rename-term", "p-1");
  close_scene (&scene);
}

static void
test_plans_and_pathways (void)
{
  Scene scene;

  open_scene (&scene, create_small ());
  activate (&scene, "duplicate-plan", NULL);
  g_assert_cmpuint (cursus_project_n (get_project (&scene), CURSUS_PLANS), ==, 2);
  g_assert_cmpstr (cursus_workspace_get_plan (scene.workspace), !=, "p");
  activate (&scene, "show-plan", "p");
  g_assert_cmpstr (cursus_workspace_get_plan (scene.workspace), ==, "p");
  activate (&scene, "delete-plan", NULL);
  g_assert_null (cursus_project_lookup_plan (get_project (&scene), "p"));
  activate (&scene, "add-pathway", NULL);
  g_assert_nonnull (cursus_workspace_get_pathway (scene.workspace));
  activate (&scene, "delete-pathway", NULL);
  g_assert_null (cursus_workspace_get_pathway (scene.workspace));
  close_scene (&scene);
}

static void
test_nothing_to_show (void)
{
  Scene scene;

  open_scene (&scene, sample_project_of_modules (2));
  g_assert_nonnull (scene.board->empty);
  activate (&scene, "add-plan", NULL);
  g_assert_null (scene.board->empty);
  g_assert_cmpuint (scene.board->columns->len, ==, 1);
  activate (&scene, "delete-term",
            cursus_plan_nth_term (cursus_workspace_lookup_plan (scene.workspace), 0)->record.id);
  g_assert_nonnull (scene.board->empty);
  close_scene (&scene);
}

static void
test_groups_open (void)
{
  Scene         scene;
  CursusGroup  *group = cursus_group_new ("g");
  CursusMember *member = cursus_member_new (NULL);

  cursus_record_set_string (&member->record, &member->module, "m1");
  cursus_record_set_records (&group->record, &group->members,
                             cursus_records_new ((CursusRecord *[]){ &member->record }, 1));
  cursus_member_unref (member);
  open_scene (&scene,
              sample_project (sample_module ("m1", "One"), group, sample_plan ("p", "group:g")));

  g_assert_cmpuint (cursus_board_find_item (scene.board, "m1"), ==, CURSUS_NOWHERE);
  cursus_board_focus_item (scene.board, 0);
  g_assert_true (cursus_board_toggle_group (scene.board));
  settle (&scene);
  g_assert_cmpuint (cursus_board_find_item (scene.board, "m1"), ==, 1);
  cursus_board_set_group_open (scene.board, "g", FALSE);
  g_assert_true (cursus_board_reveal (scene.board, "m1"));
  g_assert_true (cursus_board_is_group_open (scene.board, "g"));
  close_scene (&scene);
}

static void
test_many_cards_in_slices (void)
{
  Scene scene;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  GString *places = g_string_new (NULL);

  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      g_ptr_array_add (records, sample_module (id, "A title"));
      g_string_append_printf (places, "%s%s", i % 100 > 0 ? " " : i > 0 ? " | " : "", id);
    }
  g_ptr_array_add (records, sample_plan ("p", places->str));
  g_ptr_array_add (records, NULL);
  g_string_free (places, TRUE);
  open_scene (&scene, sample_project_take (records->pdata));
  g_assert_cmpuint (scene.board->cards->len, ==, MANY);
  for (guint i = 0; i < MANY; i++)
    g_assert_nonnull (cursus_module_card_lookup_face (scene.board->cards->pdata[i]));
  g_assert_cmpuint (scene.board->shown->len, <, 100);
  close_scene (&scene);
}

/* What is good to know of a programme gives way to all else in its line. */
static void
test_spare_room (void)
{
  GtkWidget *around = adw_bin_new ();
  GtkWidget *label = gtk_label_new ("EQF 7 · 4 semesters · 120 ECTS");
  int        minimum, natural, wanted;

  g_object_ref_sink (around);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_layout_manager (around, g_object_new (CURSUS_TYPE_SPARE_LAYOUT, NULL));
  adw_bin_set_child (ADW_BIN (around), label);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wanted, NULL, NULL);

  gtk_widget_measure (around, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 0);
  gtk_widget_allocate (around, wanted / 2 - 1, 20, -1, NULL);
  g_assert_false (gtk_widget_get_child_visible (label));
  gtk_widget_allocate (around, wanted / 2 + 1, 20, -1, NULL);
  g_assert_true (gtk_widget_get_child_visible (label));
  gtk_widget_allocate (around, wanted, 20, -1, NULL);
  g_assert_cmpint (gtk_widget_get_width (label), ==, wanted);
  g_object_unref (around);
}

/* A term between others that are counted in their titles is called by its place, as one of them:
 * then its title is asked for. */
static void
test_new_term_called_as_another (void)
{
  CursusFieldValue title = { "title", NULL, "Term 2" };
  const char      *id = "p-2";
  Scene            scene;

  open_scene (&scene, create_small ());
  activate (&scene, "add-term", "p-2");
  g_assert_null (find_entry (GTK_WIDGET (scene.board)));
  perform (&scene, cursus_set_field (get_project (&scene), &id, 1, &title, NULL));
  activate (&scene, "add-term", "p-1");
  g_assert_cmpuint (count_terms (&scene), ==, 4);
  g_assert_nonnull (find_entry (GTK_WIDGET (scene.board)));
  close_scene (&scene);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/gui/board-view/says-what-it-is", test_says_what_it_is);
  g_test_add_func ("/gui/board-view/selection", test_selection_is_shown);
  g_test_add_func ("/gui/board-view/arrows", test_arrows);
  g_test_add_func ("/gui/board-view/tab", test_tab_leaves_by_the_buttons);
  g_test_add_func ("/gui/board-view/edit-leaves-others", test_an_edit_leaves_other_cards);
  g_test_add_func ("/gui/board-view/move-keeps-card", test_a_move_keeps_the_card);
  g_test_add_func ("/gui/board-view/out-of-sight", test_out_of_sight);
  g_test_add_func ("/gui/board-view/zoom", test_zoom_is_kept_within);
  g_test_add_func ("/gui/board-view/fit-all", test_fit_all);
  g_test_add_func ("/gui/board-view/spare-room", test_spare_room);
  g_test_add_func ("/gui/board-view/terms", test_terms);
  g_test_add_func ("/gui/board-view/new-term-called-as-another", test_new_term_called_as_another);
  g_test_add_func ("/gui/board-view/modules-and-titles", test_modules_and_titles);
  g_test_add_func ("/gui/board-view/plans-and-pathways", test_plans_and_pathways);
  g_test_add_func ("/gui/board-view/nothing", test_nothing_to_show);
  g_test_add_func ("/gui/board-view/groups", test_groups_open);
  g_test_add_func ("/gui/board-view/many", test_many_cards_in_slices);
  return g_test_run ();
}
