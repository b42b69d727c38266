/* test-board-gestures.c - what is done to cards by their actions, and what is said of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/placing.h"
#include "gui/board/board-hands.h"
#include "gui/board/move-words.h"
#include "gui/board/plan-page.h"
#include "gui/board/requisite-kinds.h"
#include "gui/common/tag-drop.h"
#include "test-window.h"

#include <adwaita.h>
#include <locale.h>

typedef struct
{
  CursusWorkspace *workspace;
  CursusPlanPage  *page;
  CursusBoard     *board;
  GtkWidget       *window;
  char            *said; /* what was announced last */
} Scene;

static void
announced_cb (CursusWorkspace *workspace, const char *message, gpointer data)
{
  Scene *scene = data;

  g_free (scene->said);
  scene->said = g_strdup (message);
}

/* Two semesters: m1 and m2, m3; m2 requires m1. */
static CursusProject *
create_project (void)
{
  return sample_project (sample_module ("m1", "One"), sample_module ("m2", "Two"),
                         sample_module ("m3", "Three"), sample_plan ("p", "m1 m2 | m3"));
}

static void
open_scene (Scene *scene, CursusProject *project)
{
  g_autoptr (CursusProject) taken = project;
  g_autoptr (CursusEditor) editor = cursus_editor_new (taken);

  scene->said = NULL;
  scene->workspace = cursus_workspace_new (editor);
  scene->page = cursus_plan_page_new (scene->workspace);
  scene->board = cursus_plan_page_get_board (scene->page);
  scene->window = test_window_new ();
  g_signal_connect (scene->workspace, "announced", G_CALLBACK (announced_cb), scene);
  gtk_window_set_default_size (GTK_WINDOW (scene->window), 900, 600);
  gtk_window_set_child (GTK_WINDOW (scene->window), GTK_WIDGET (scene->page));
  gtk_window_present (GTK_WINDOW (scene->window));
  gtk_test_widget_wait_for_draw (scene->window);
}

static void
close_scene (Scene *scene)
{
  CursusBoard *board = g_object_ref (scene->board);

  gtk_window_destroy (GTK_WINDOW (scene->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (board);
  g_signal_handlers_disconnect_by_data (scene->workspace, scene);
  g_object_unref (scene->workspace);
  g_free (scene->said);
}

static const CursusProject *
get_project (Scene *scene)
{
  return cursus_workspace_get_project (scene->workspace);
}

/* The places of the first plan: "m1 m2 | m3". */
static char *
dup_places (Scene *scene)
{
  const CursusPlan *plan = cursus_project_nth_plan (get_project (scene), 0);
  GString          *text = g_string_new (NULL);

  for (guint t = 0; t < cursus_records_n (plan->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (plan, t);

      g_string_append (text, t > 0 ? " |" : "");
      for (guint i = 0; i < cursus_records_n (term->places); i++)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "",
                                cursus_place_get_id (cursus_term_nth_place (term, i)));
    }
  return g_string_free (text, FALSE);
}

static void
assert_places (Scene *scene, const char *expected)
{
  g_autofree char *places = dup_places (scene);

  g_assert_cmpstr (places, ==, expected);
}

static void
select_ids (Scene *scene, const char *ids)
{
  g_auto (GStrv) each = g_strsplit (ids, " ", 0);

  cursus_workspace_select (scene->workspace, (const char *const *) each, g_strv_length (each));
}

static void
act (Scene *scene, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (scene->board), action, NULL));
}

static void
test_moves_in_order_and_between_terms (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  select_ids (&scene, "m1");
  act (&scene, "card.move-down");
  assert_places (&scene, "m2 m1 | m3");
  act (&scene, "card.move-right");
  assert_places (&scene, "m2 | m3 m1");
  g_assert_true (g_str_has_prefix (scene.said, "One moved to Term 2, position 2 of 2"));
  g_assert_cmpstr (cursus_workspace_get_active (scene.workspace), ==, "m1");
  act (&scene, "card.move-right");
  assert_places (&scene, "m2 | m3 m1");
  g_assert_cmpstr (scene.said, ==, "There is no further place in this direction.");

  select_ids (&scene, "m3 m1");
  act (&scene, "card.move-left");
  assert_places (&scene, "m3 m1 m2 |");
  g_assert_true (g_str_has_prefix (scene.said, "2 modules moved to Term 1"));
  close_scene (&scene);
}

static void
test_what_is_locked_stays (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  select_ids (&scene, "m1");
  act (&scene, "card.lock");
  g_assert_true (cursus_is_locked (get_project (&scene), "p", "m1"));
  act (&scene, "card.move-right");
  assert_places (&scene, "m1 m2 | m3");
  g_assert_cmpstr (scene.said, ==, "One is locked and stays where it is.");
  act (&scene, "card.take-out");
  assert_places (&scene, "m1 m2 | m3");

  /* Of several, those that may move do. */
  select_ids (&scene, "m1 m2");
  act (&scene, "card.move-right");
  assert_places (&scene, "m1 | m3 m2");
  g_assert_nonnull (strstr (scene.said, "1 module is locked"));

  select_ids (&scene, "m1");
  act (&scene, "card.lock");
  g_assert_false (cursus_is_locked (get_project (&scene), "p", "m1"));
  close_scene (&scene);
}

static void
test_nothing_goes_into_a_locked_term (void)
{
  Scene       scene;
  const char *term = "p-2";

  open_scene (&scene, create_project ());
  g_assert_true (cursus_workspace_perform (
    scene.workspace, cursus_lock (get_project (&scene), "p", &term, 1, TRUE), "Lock"));
  select_ids (&scene, "m1");
  act (&scene, "card.move-right");
  assert_places (&scene, "m1 m2 | m3");
  g_assert_nonnull (strstr (scene.said, "is locked. Nothing was moved there."));
  close_scene (&scene);
}

static void
test_takes_out_and_deletes (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  select_ids (&scene, "m1");
  act (&scene, "card.take-out");
  assert_places (&scene, "m2 | m3");
  g_assert_nonnull (cursus_project_lookup_module (get_project (&scene), "m1"));

  /* The focus goes on to what follows. */
  g_assert_cmpstr (cursus_workspace_get_active (scene.workspace), ==, "m2");
  act (&scene, "card.delete");
  assert_places (&scene, " | m3");
  g_assert_null (cursus_project_lookup_module (get_project (&scene), "m2"));
  cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
  cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
  assert_places (&scene, "m1 m2 | m3");
  close_scene (&scene);
}

static void
test_groups_and_members (void)
{
  Scene       scene;
  const char *group;

  open_scene (&scene, create_project ());
  select_ids (&scene, "m1 m2");
  act (&scene, "card.group");
  group = cursus_workspace_get_active (scene.workspace);
  g_assert_nonnull (cursus_project_lookup_group (get_project (&scene), group));
  g_assert_cmpstr (cursus_card_move_find_group (get_project (&scene), "p", "m1"), ==, group);

  /* A member that moves by itself leaves the group. */
  cursus_board_set_group_open (scene.board, group, TRUE);
  select_ids (&scene, "m1");
  act (&scene, "card.leave-group");
  g_assert_null (cursus_card_move_find_group (get_project (&scene), "p", "m1"));
  g_assert_nonnull (cursus_project_lookup_term_of (get_project (&scene), "p", "m1"));

  cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
  cursus_workspace_select_one (scene.workspace,
                               cursus_card_move_find_group (get_project (&scene), "p", "m1"));
  act (&scene, "card.ungroup");
  assert_places (&scene, "m1 m2 | m3");
  close_scene (&scene);
}

static char *
dup_members (Scene *scene, const char *group)
{
  const CursusGroup *found = cursus_project_lookup_group (get_project (scene), group);
  GString           *text = g_string_new (NULL);

  for (guint i = 0; i < cursus_records_n (found->members); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            ((const CursusMember *) found->members->items[i])->module);
  return g_string_free (text, FALSE);
}

static void
test_puts_into_a_group (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  select_ids (&scene, "m1 m2");
  act (&scene, "card.group");
  {
    g_autofree char *group = g_strdup (cursus_workspace_get_active (scene.workspace));
    g_autofree char *members = NULL;

    select_ids (&scene, "m3");
    g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (scene.board), "card.put-in-group", "s", group));
    members = dup_members (&scene, group);
    g_assert_cmpstr (members, ==, "m1 m2 m3");
    g_assert_null (cursus_project_lookup_term_of (get_project (&scene), "p", "m3"));
    g_assert_true (g_str_has_prefix (scene.said, "Three put into “"));
    /* It is closed, so what is seen of it is selected. */
    g_assert_cmpstr (cursus_workspace_get_active (scene.workspace), ==, group);

    /* Undone in one step, and not at all where the group is locked. */
    cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
    cursus_workspace_select_one (scene.workspace, group);
    act (&scene, "card.lock");
    select_ids (&scene, "m3");
    g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (scene.board), "card.put-in-group", "s", group));
    g_assert_nonnull (strstr (scene.said, "is locked. Nothing was moved there."));
    g_assert_nonnull (cursus_project_lookup_term_of (get_project (&scene), "p", "m3"));
  }
  close_scene (&scene);
}

static void
test_terms_move_unless_they_are_locked (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  g_assert_true (cursus_board_move_term (scene.board, "p-2", 0));
  assert_places (&scene, "m3 | m1 m2");
  g_assert_true (g_str_has_prefix (scene.said, "Term 2 is now term 1 of 2"));
  g_assert_false (cursus_board_move_term (scene.board, "p-2", 0));

  select_ids (&scene, "p-2");
  act (&scene, "card.lock");
  g_assert_false (cursus_board_move_term (scene.board, "p-2", 1));
  g_assert_nonnull (strstr (scene.said, "locked and stays where it is"));
  assert_places (&scene, "m3 | m1 m2");
  close_scene (&scene);
}

static void
test_requires_and_stops_requiring (void)
{
  Scene               scene;
  const CursusModule *module;

  open_scene (&scene, create_project ());
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (scene.board), "card.require-as", "(sss)",
                                             "m2", "corequisite", "m1"));
  module = cursus_project_lookup_module (get_project (&scene), "m2");
  g_assert_cmpuint (cursus_requisite_kinds_find (module, "m1"), ==, 1);
  g_assert_true (g_str_has_prefix (scene.said, "One for Two: Corequisite"));

  /* A line that is selected is taken away by the key for cards. */
  cursus_workspace_select_one (scene.workspace, NULL);
  scene.board->hands->picked_from = g_strdup ("m1");
  scene.board->hands->picked_to = g_strdup ("m2");
  cursus_board_update_card_actions (scene.board);
  act (&scene, "card.take-out");
  module = cursus_project_lookup_module (get_project (&scene), "m2");
  g_assert_cmpuint (cursus_requisite_kinds_find (module, "m1"), ==, CURSUS_NOWHERE);
  assert_places (&scene, "m1 m2 | m3");
  close_scene (&scene);
}

static guint
count_level (Scene *scene, const char *module, const char *tag)
{
  const CursusModule *record = cursus_project_lookup_module (get_project (scene), module);

  for (guint i = 0; i < cursus_records_n (record->marks); i++)
    if (strcmp (((const CursusMark *) record->marks->items[i])->tag, tag) == 0)
      return (guint) ((const CursusMark *) record->marks->items[i])->level;
  return 0;
}

static CursusProject *
create_project_with_tags (void)
{
  GPtrArray *records = sample_tags ("s", "t1 t2");

  g_ptr_array_add (records, sample_module ("m1", "One"));
  g_ptr_array_add (records, sample_module ("m2", "Two"));
  g_ptr_array_add (records, sample_plan ("p", "m1 m2"));
  return sample_project_of (records);
}

/* Who goes further into it already stays; what is no module is left out. */
static void
test_puts_tags_onto_modules (void)
{
  const char *ids[] = { "m1", "p-1", "m2" };
  g_autoptr (CursusTagDrag) introduced = cursus_tag_drag_new ("t1", "t1", 1);
  g_autoptr (CursusTagDrag) mastered = cursus_tag_drag_new ("t1", "t1", 3);
  g_autoptr (CursusTagDrag) missing = cursus_tag_drag_new ("t9", "Nobody", 1);
  g_autoptr (CursusTagDrag) by_title = cursus_tag_drag_new ("x7", "t2", 2);
  Scene scene;

  open_scene (&scene, create_project_with_tags ());
  g_assert_true (cursus_tag_drop_perform (scene.workspace, ids, 1, mastered));
  g_assert_true (cursus_tag_drop_perform (scene.workspace, ids, 3, introduced));
  g_assert_cmpstr (scene.said, ==, "“t1” is covered by 1 module more");
  g_assert_cmpuint (count_level (&scene, "m1", "t1"), ==, 3);
  g_assert_cmpuint (count_level (&scene, "m2", "t1"), ==, 1);

  g_assert_false (cursus_tag_drop_perform (scene.workspace, ids, 3, introduced));
  g_assert_cmpstr (scene.said, ==, "“t1” is covered there already.");
  g_assert_false (cursus_tag_drop_perform (scene.workspace, &ids[1], 1, introduced));
  g_assert_cmpstr (scene.said, ==, "Select the modules first that cover “t1”.");
  g_assert_false (cursus_tag_drop_perform (scene.workspace, ids, 3, missing));
  g_assert_cmpstr (scene.said, ==, "The tag “Nobody” is not in this programme.");
  g_assert_true (cursus_tag_drop_perform (scene.workspace, ids, 3, by_title));
  g_assert_cmpuint (count_level (&scene, "m2", "t2"), ==, 2);
  close_scene (&scene);
}

static void
test_reads_tags_of_a_clipboard (void)
{
  static const char *const bad[] = { "", "1", "1\ta", "0\ta\tA", "4\ta\tA", "x\ta\tA" };
  g_autoptr (CursusTagDrag) drag = cursus_tag_drag_parse ("2\teth.01\tEthics, and\tmore");

  g_assert_cmpuint (drag->level, ==, 2);
  g_assert_cmpstr (drag->tag, ==, "eth.01");
  g_assert_cmpstr (drag->title, ==, "Ethics, and\tmore");
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_null (cursus_tag_drag_parse (bad[i]));
}

/* Every kind has its line; that two exclude each other and are both there is broken. */
static void
test_lines_of_every_kind (void)
{
  static const char *const kinds[] = { "prerequisite", "corequisite", "strict-corequisite",
                                       "recommended", "excludes" };
  Scene                    scene;

  open_scene (&scene, create_project ());
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const CursusConnector *line;

      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (scene.board), "card.require-as",
                                                 "(sss)", "m3", kinds[i], "m1"));
      g_assert_cmpuint (scene.board->connectors->len, ==, 1);
      line = &g_array_index (scene.board->connectors, CursusConnector, 0);
      g_assert_cmpstr (cursus_requisite_kinds[line->kind].name, ==, kinds[i]);
      g_assert_cmpstr (line->from, ==, "m1");
      g_assert_cmpstr (line->to, ==, "m3");
      /* m1 is a term earlier. */
      g_assert_cmpint (line->is_broken, ==, i == 2 || i == 4);
    }
  close_scene (&scene);
}

static void
test_pastes_rows_and_clips (void)
{
  Scene        scene;
  CursusTarget target;

  open_scene (&scene, create_project ());
  select_ids (&scene, "m1");
  g_assert_true (cursus_board_get_insertion (scene.board, &target));
  g_assert_cmpuint (target.position, ==, 1);
  g_assert_true (cursus_board_paste_text (scene.board, "A-1\tAlpha\t5\nA-2\tBeta\t2,5\n", &target));
  g_assert_cmpuint (cursus_project_n (get_project (&scene), CURSUS_MODULES), ==, 5);
  g_assert_cmpuint (cursus_workspace_get_selection (scene.workspace)->len, ==, 2);
  cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
  assert_places (&scene, "m1 m2 | m3");

  g_assert_false (cursus_board_paste_text (scene.board, "5", &target));
  g_assert_cmpstr (scene.said, ==, "There is no module in what was copied.");
  close_scene (&scene);
}

/* What was cut comes back as itself, not as a copy. */
static void
test_cut_and_paste_is_a_move (void)
{
  Scene            scene;
  g_autofree char *text = NULL;
  CursusTarget     target = { "p", "p-2", 0 };

  open_scene (&scene, create_project ());
  select_ids (&scene, "m1");
  act (&scene, "card.cut");
  assert_places (&scene, "m2 | m3");
  text = g_strdup (scene.board->hands->cut_text);
  g_assert_true (cursus_board_paste_text (scene.board, text, &target));
  assert_places (&scene, "m2 | m1 m3");
  g_assert_cmpuint (cursus_project_n (get_project (&scene), CURSUS_MODULES), ==, 3);

  /* A second time it is a copy. */
  g_assert_true (cursus_board_paste_text (scene.board, text, &target));
  g_assert_cmpuint (cursus_project_n (get_project (&scene), CURSUS_MODULES), ==, 4);
  close_scene (&scene);
}

static void
test_preview_says_what_would_come (void)
{
  Scene              scene;
  const char        *ids[] = { "m1" };
  CursusTarget const target = { "p", "p-2", CURSUS_NOWHERE };
  g_autoptr (CursusProject) next = NULL;

  open_scene (&scene, create_project ());
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (scene.board), "card.require-as", "(sss)",
                                             "m3", "prerequisite", "m1"));
  next = cursus_place (get_project (&scene), ids, 1, &target);
  cursus_board_preview (scene.board, next, "p-2");
  g_assert_nonnull (scene.board->hands->note);
  {
    g_autofree char *text = cursus_drop_note_dup_text (scene.board->hands->note);

    g_assert_nonnull (strstr (text, "Three"));
  }
  g_assert_true (g_str_has_prefix (scene.board->hands->sign, "Term 2: "));
  assert_places (&scene, "m1 m2 | m3");

  cursus_board_preview (scene.board, NULL, NULL);
  g_assert_null (scene.board->hands->note);
  g_assert_null (scene.board->hands->after);
  close_scene (&scene);
}

static void
test_actions_know_what_there_is (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  cursus_workspace_select_one (scene.workspace, NULL);
  g_assert_false (gtk_widget_activate_action (GTK_WIDGET (scene.board), "card.move-up", NULL) &&
                  scene.said != NULL);
  act (&scene, "card.select-all");
  g_assert_cmpuint (cursus_workspace_get_selection (scene.workspace)->len, ==, 3);
  act (&scene, "card.clear-selection");
  g_assert_cmpuint (cursus_workspace_get_selection (scene.workspace)->len, ==, 0);

  /* A term that is selected is what keys are for. */
  select_ids (&scene, "p-1");
  g_assert_cmpstr (cursus_board_lookup_meant_term (scene.board), ==, "p-1");
  act (&scene, "card.move-right");
  assert_places (&scene, "m3 | m1 m2");
  act (&scene, "card.take-out");
  assert_places (&scene, "m3");
  close_scene (&scene);
}

static void
count_actions (GMenuModel *menu, GHashTable *names)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char         *action = NULL;
      static const char *const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };

      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action))
        g_hash_table_add (names, g_steal_pointer (&action));
      for (guint l = 0; l < G_N_ELEMENTS (links); l++)
        {
          g_autoptr (GMenuModel) below = g_menu_model_get_item_link (menu, i, links[l]);

          if (below != NULL)
            count_actions (below, names);
        }
    }
}

static void
test_menu_has_all_gestures (void)
{
  static const char *const expected[] = {
    "card.inspect",    "card.rename",     "card.move-up",    "card.move-down", "card.move-left",
    "card.move-right", "card.place-in",   "card.cut",        "card.copy",      "card.paste",
    "card.duplicate",  "card.select-all", "card.add-module", "card.require",   "card.require-as",
    "card.lock",       "card.group",      "card.take-out",   "card.delete",    "card.stop-requiring"
  };
  Scene scene;
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GMenuModel) menu = NULL;

  open_scene (&scene, create_project ());
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (scene.board), "card.require-as", "(sss)",
                                             "m2", "prerequisite", "m1"));
  select_ids (&scene, "m2");
  menu = cursus_board_create_card_menu (scene.board);
  count_actions (menu, names);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_true (g_hash_table_contains (names, expected[i]));
  close_scene (&scene);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/gui/board-gestures/moves", test_moves_in_order_and_between_terms);
  g_test_add_func ("/gui/board-gestures/locked", test_what_is_locked_stays);
  g_test_add_func ("/gui/board-gestures/locked-term", test_nothing_goes_into_a_locked_term);
  g_test_add_func ("/gui/board-gestures/takes-out-and-deletes", test_takes_out_and_deletes);
  g_test_add_func ("/gui/board-gestures/groups", test_groups_and_members);
  g_test_add_func ("/gui/board-gestures/puts-into-a-group", test_puts_into_a_group);
  g_test_add_func ("/gui/board-gestures/terms", test_terms_move_unless_they_are_locked);
  g_test_add_func ("/gui/board-gestures/requires", test_requires_and_stops_requiring);
  g_test_add_func ("/gui/board-gestures/tags", test_puts_tags_onto_modules);
  g_test_add_func ("/gui/board-gestures/tag-clipboard", test_reads_tags_of_a_clipboard);
  g_test_add_func ("/gui/board-gestures/lines", test_lines_of_every_kind);
  g_test_add_func ("/gui/board-gestures/pastes", test_pastes_rows_and_clips);
  g_test_add_func ("/gui/board-gestures/cut-and-paste", test_cut_and_paste_is_a_move);
  g_test_add_func ("/gui/board-gestures/preview", test_preview_says_what_would_come);
  g_test_add_func ("/gui/board-gestures/actions", test_actions_know_what_there_is);
  g_test_add_func ("/gui/board-gestures/menu", test_menu_has_all_gestures);
  return g_test_run ();
}
