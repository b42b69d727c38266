/* test-inspector.c - the inspector shows what is selected and changes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/field-row.h"
#include "gui/inspector/language-menu.h"
#include "gui/inspector/text-line.h"
#include "inspector-stage.h"

#include <adwaita.h>

/* --- finding --- */

static gboolean
is_action (GtkWidget *widget, const char *name)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget) &&
         g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), name) == 0;
}

static GtkWidget *
get_text (InspectorStage *stage, const char *title)
{
  GtkWidget *text = inspector_stage_find (inspector_stage_get_row (stage, title),
                                          inspector_stage_is_type, "GtkEntry");

  g_assert_nonnull (text);
  return text;
}

static const char *
read_entry (InspectorStage *stage, const char *title)
{
  return gtk_editable_get_text (GTK_EDITABLE (get_text (stage, title)));
}

static void
type_entry (InspectorStage *stage, const char *title, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (get_text (stage, title)), words);
}

static GtkTextBuffer *
get_buffer (InspectorStage *stage, const char *title, int line)
{
  GtkWidget *list = inspector_stage_find (inspector_stage_get_row (stage, title),
                                          inspector_stage_is_type, "GtkListBox");
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), line));

  g_assert_true (CURSUS_IS_TEXT_LINE (row));
  return gtk_text_view_get_buffer (cursus_text_line_get_view (CURSUS_TEXT_LINE (row)));
}

static char *
dup_text (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* --- tests --- */

static void
test_shows_values (InspectorStage *stage, gconstpointer data)
{
  g_autofree char *title = NULL;

  cursus_workspace_select_one (stage->workspace, "m1");
  title = dup_text (get_buffer (stage, "Title", 0));
  g_assert_cmpstr (title, ==, "Statistics");
  g_assert_cmpstr (read_entry (stage, "Code"), ==, "A1");
  g_assert_cmpstr (read_entry (stage, "Credits"), ==, "5");

  cursus_workspace_select_one (stage->workspace, "m2");
  g_assert_cmpstr (read_entry (stage, "Code"), ==, "A2");
}

static void
test_same_rows_for_same_kind (InspectorStage *stage, gconstpointer data)
{
  GtkWidget *row;

  cursus_workspace_select_one (stage->workspace, "m1");
  row = inspector_stage_get_row (stage, "Credits");
  cursus_workspace_select_one (stage->workspace, "m2");
  g_assert_true (inspector_stage_get_row (stage, "Credits") == row);
}

static void
test_programme_if_nothing (InspectorStage *stage, gconstpointer data)
{
  g_autofree char *title = dup_text (get_buffer (stage, "Title", 0));

  g_assert_cmpstr (title, ==, "Programme");
}

static void
test_keeps_what_is_no_value (InspectorStage *stage, gconstpointer data)
{
  const CursusProject *before = cursus_workspace_get_project (stage->workspace);
  GtkWidget           *row;

  cursus_workspace_select_one (stage->workspace, "m2");
  type_entry (stage, "Credits", "abc");
  row = inspector_stage_get_row (stage, "Credits");

  g_assert_true (cursus_workspace_get_project (stage->workspace) == before);
  g_assert_nonnull (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  gtk_test_accessible_assert_state (get_text (stage, "Credits"), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);

  /* It is there again after something else was looked at. */
  cursus_workspace_select_one (stage->workspace, "m3");
  g_assert_cmpstr (read_entry (stage, "Credits"), ==, "6");
  g_assert_null (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));
  cursus_workspace_select_one (stage->workspace, "m2");
  g_assert_cmpstr (read_entry (stage, "Credits"), ==, "abc");
  g_assert_nonnull (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));

  type_entry (stage, "Credits", "7.5");
  g_assert_null (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));
  g_assert_cmpint (inspector_stage_get_module (stage, "m2")->credits, ==, CURSUS_DECIMAL (7, 50));
}

static void
test_typing_is_one_step (InspectorStage *stage, gconstpointer data)
{
  const CursusProject *before = cursus_workspace_get_project (stage->workspace);

  cursus_workspace_select_one (stage->workspace, "m2");
  gtk_widget_grab_focus (get_text (stage, "Credits"));
  type_entry (stage, "Credits", "7");
  type_entry (stage, "Credits", "7.");
  g_assert_cmpstr (read_entry (stage, "Credits"), ==, "7.");
  g_assert_null (
    cursus_field_row_get_error (CURSUS_FIELD_ROW (inspector_stage_get_row (stage, "Credits"))));
  type_entry (stage, "Credits", "7.5");
  g_assert_cmpint (inspector_stage_get_module (stage, "m2")->credits, ==, CURSUS_DECIMAL (7, 50));

  g_assert_true (cursus_editor_undo (stage->editor));
  g_assert_true (cursus_workspace_get_project (stage->workspace) == before);
  g_assert_cmpstr (read_entry (stage, "Credits"), ==, "6");
  g_assert_false (cursus_editor_can_undo (stage->editor));
}

static void
test_several_at_once (InspectorStage *stage, gconstpointer data)
{
  const char *const ids[] = { "m1", "m2", "m3" };
  GtkWidget        *text;

  cursus_workspace_select (stage->workspace, ids, 3);
  text = get_text (stage, "Credits");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (text)), ==, "Mixed");

  type_entry (stage, "Credits", "10");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (inspector_stage_get_module (stage, ids[i])->credits, ==,
                     CURSUS_DECIMAL (10, 0));
  g_assert_true (cursus_editor_undo (stage->editor));
  g_assert_false (cursus_editor_can_undo (stage->editor));
  g_assert_cmpint (inspector_stage_get_module (stage, "m1")->credits, ==, CURSUS_DECIMAL (5, 0));
}

static void
test_confirms (InspectorStage *stage, gconstpointer data)
{
  const CursusField *credits = cursus_table_lookup_field (&cursus_module_table, "credits");
  GtkWidget         *row, *button;

  cursus_workspace_select_one (stage->workspace, "m1");
  row = inspector_stage_get_row (stage, "Credits");
  g_assert_true (gtk_widget_has_css_class (row, "assumed"));
  button = inspector_stage_find (row, is_action, "object-select-symbolic");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");

  g_assert_false (
    cursus_record_is_assumed (&inspector_stage_get_module (stage, "m1")->record, credits));
  g_assert_false (gtk_widget_has_css_class (row, "assumed"));
  g_assert_null (inspector_stage_find (row, is_action, "object-select-symbolic"));
}

static void
test_languages (InspectorStage *stage, gconstpointer data)
{
  GtkWidget       *menu;
  g_autofree char *german = NULL;

  cursus_workspace_select_one (stage->workspace, "m1");
  menu = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusLanguageMenu");
  cursus_language_menu_choose (CURSUS_LANGUAGE_MENU (menu), "de", TRUE);
  german = dup_text (get_buffer (stage, "Title", 1));
  g_assert_cmpstr (german, ==, "Statistik");

  gtk_text_buffer_set_text (get_buffer (stage, "Title", 1), "Statistik I", -1);
  g_assert_cmpstr (cursus_text_get (inspector_stage_get_module (stage, "m1")->title, "de"), ==,
                   "Statistik I");
  g_assert_cmpstr (cursus_text_get (inspector_stage_get_module (stage, "m1")->title, "en"), ==,
                   "Statistics");

  cursus_language_menu_choose (CURSUS_LANGUAGE_MENU (menu), "en", FALSE);
  g_clear_pointer (&german, g_free);
  german = dup_text (get_buffer (stage, "Title", 0));
  g_assert_cmpstr (german, ==, "Statistik I");
}

static void
test_undo_shows_text (InspectorStage *stage, gconstpointer data)
{
  g_autofree char *title = NULL;

  cursus_workspace_select_one (stage->workspace, "m2");
  gtk_text_buffer_set_text (get_buffer (stage, "Title", 0), "Law and Order", -1);
  g_assert_cmpstr (cursus_text_get (inspector_stage_get_module (stage, "m2")->title, "en"), ==,
                   "Law and Order");
  cursus_editor_undo (stage->editor);
  title = dup_text (get_buffer (stage, "Title", 0));
  g_assert_cmpstr (title, ==, "Law");
}

static void
test_moves_to_term (InspectorStage *stage, gconstpointer data)
{
  GtkWidget *drop_down;

  cursus_workspace_select_one (stage->workspace, "m1");
  drop_down = inspector_stage_find (inspector_stage_get_row (stage, "Term"),
                                    inspector_stage_is_type, "GtkDropDown");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down)), ==, 1);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 2);
  g_assert_cmpstr (
    cursus_project_lookup_term_of (cursus_workspace_get_project (stage->workspace), "p", "m1")
      ->record.id,
    ==, "s2");
}

static void
test_names_controls (InspectorStage *stage, gconstpointer data)
{
  GtkWidget *text;

  cursus_workspace_select_one (stage->workspace, "m1");
  text = get_text (stage, "Credits");
  gtk_test_accessible_assert_role (text, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_relation (
    text, GTK_ACCESSIBLE_RELATION_LABELLED_BY,
    cursus_field_row_get_title (CURSUS_FIELD_ROW (inspector_stage_get_row (stage, "Credits"))),
    NULL);
}

/* Tab comes by every control once, and out of the panel again. */
static void
test_tab_goes_through (InspectorStage *stage, gconstpointer data)
{
  GtkWidget *focus = NULL;
  guint      n_texts = 0;

  cursus_workspace_select_one (stage->workspace, "m1");
  inspector_stage_settle ();
  gtk_window_set_focus (GTK_WINDOW (stage->window), NULL);
  for (guint i = 0; i < 200; i++)
    {
      GtkWidget *before = focus;

      if (!gtk_widget_child_focus (stage->inspector, GTK_DIR_TAB_FORWARD))
        break;
      focus = gtk_window_get_focus (GTK_WINDOW (stage->window));
      g_assert_true (focus != before);
      g_assert_false (CURSUS_IS_FIELD_ROW (focus) || CURSUS_IS_TEXT_LINE (focus));
      if (GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus))
        n_texts++;
      g_assert_cmpuint (i, <, 199);
    }
  /* Title, code, credits, contact, self-study and those further down. */
  g_assert_cmpuint (n_texts, >, 10);
}

#define ADD(path, test)                                                                            \
  g_test_add ("/gui/inspector/" path, InspectorStage, NULL, inspector_stage_set_up, test,          \
              inspector_stage_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("shows-values", test_shows_values);
  ADD ("same-rows-for-same-kind", test_same_rows_for_same_kind);
  ADD ("programme-if-nothing", test_programme_if_nothing);
  ADD ("keeps-what-is-no-value", test_keeps_what_is_no_value);
  ADD ("typing-is-one-step", test_typing_is_one_step);
  ADD ("several-at-once", test_several_at_once);
  ADD ("confirms", test_confirms);
  ADD ("languages", test_languages);
  ADD ("undo-shows-text", test_undo_shows_text);
  ADD ("moves-to-term", test_moves_to_term);
  ADD ("names-controls", test_names_controls);
  ADD ("tab-goes-through", test_tab_goes_through);
  return g_test_run ();
}
