/* test-board-menu.c - the menus of the board say what they would do, and titles as they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-stage.h"
#include "gui/board/board-hands.h"
#include "gui/board/plan-menu.h"
#include "gui/common/menu-label.h"

#include <adwaita.h>
#include <string.h>

static const char source[] =
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">\n"
  "  <modules><module id=\"m1\"/><module id=\"m2\"/><module id=\"m3\"/></modules>"
  "<groups><group id=\"g\" choose=\"1\"><title>A_B</title><member "
  "module=\"m3\"/></group></groups>\n"
  "  <plans><plan id=\"p\"><title>full_time</title><term id=\"t\"><title>First_half</title>"
  "<place module=\"m1\" locked=\"yes\"/><place module=\"m2\"/><place group=\"g\"/></term></plan>"
  "</plans>\n"
  "</project>\n";

static void
set_up (BoardStage *scene, gconstpointer data)
{
  board_stage_open (scene, source);
}

static void
tear_down (BoardStage *scene, gconstpointer data)
{
  board_stage_close (scene);
}

/* Whether there is an entry or a submenu with this label. */
static gboolean
has_label (GMenuModel *menu, const char *wanted)
{
  static const char *const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *label = NULL;

      g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label);
      if (g_strcmp0 (label, wanted) == 0)
        return TRUE;
      for (guint l = 0; l < G_N_ELEMENTS (links); l++)
        {
          g_autoptr (GMenuModel) inner = g_menu_model_get_item_link (menu, i, links[l]);

          if (inner != NULL && has_label (inner, wanted))
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
card_menu_has (BoardStage *scene, const char *label)
{
  g_autoptr (GMenuModel) menu = NULL;

  cursus_board_update_card_actions (scene->board);
  menu = cursus_board_create_card_menu (scene->board);
  return has_label (menu, label);
}

static void
test_lock_or_unlock (BoardStage *scene, gconstpointer data)
{
  const char *const both[] = { "m1", "m2" };

  cursus_workspace_select_one (scene->stage.workspace, "m1");
  g_assert_true (card_menu_has (scene, "Un_lock"));
  g_assert_false (card_menu_has (scene, "_Lock"));
  cursus_workspace_select (scene->stage.workspace, both, 2);
  g_assert_true (card_menu_has (scene, "_Lock"));
  gtk_widget_activate_action (GTK_WIDGET (scene->board), "card.lock", NULL);
  g_assert_true (
    cursus_is_locked (cursus_workspace_get_project (scene->stage.workspace), "p", "m2"));
  g_assert_true (card_menu_has (scene, "Un_lock"));
  gtk_widget_activate_action (GTK_WIDGET (scene->board), "card.lock", NULL);
  g_assert_false (
    cursus_is_locked (cursus_workspace_get_project (scene->stage.workspace), "p", "m1"));
}

static void
test_open_or_close (BoardStage *scene, gconstpointer data)
{
  cursus_workspace_select_one (scene->stage.workspace, "m1");
  g_assert_false (card_menu_has (scene, "_Open the Group"));
  cursus_workspace_select_one (scene->stage.workspace, "g");
  cursus_board_focus_item (scene->board, cursus_board_find_item (scene->board, "g"));
  g_assert_true (card_menu_has (scene, "_Open the Group"));
  cursus_board_set_group_open (scene->board, "g", TRUE);
  g_assert_true (card_menu_has (scene, "Cl_ose the Group"));
}

/* An underscore in a title is no key. */
static void
test_titles (BoardStage *scene, gconstpointer data)
{
  g_autoptr (GMenuModel) plans = cursus_plan_menu_new_for_plans (scene->stage.workspace);

  cursus_workspace_select_one (scene->stage.workspace, "m1");
  g_assert_true (card_menu_has (scene, "First__half"));
  g_assert_true (card_menu_has (scene, "Into “A__B”"));
  g_assert_true (has_label (plans, "full__time"));
}

static void
test_label (void)
{
  g_autofree char *many = g_strnfill (500, 'a');
  g_autofree char *cut = cursus_menu_label_dup (many);
  g_autofree char *lines = cursus_menu_label_dup ("Über_\nzwei");

  g_assert_cmpstr (lines, ==, "Über__ zwei");
  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 61);
  g_assert_true (g_str_has_suffix (cut, "a…"));
}

#define ADD(path, test)                                                                            \
  g_test_add ("/gui/board-menu/" path, BoardStage, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/gui/board-menu/label", test_label);
  ADD ("lock-or-unlock", test_lock_or_unlock);
  ADD ("open-or-close", test_open_or_close);
  ADD ("titles", test_titles);
  return g_test_run ();
}
