/* test-inspector-lists.c - lists of the inspector: prerequisites, tags, outcomes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/setting.h"
#include "gui/inspector/part-row.h"
#include "gui/inspector/text-line.h"
#include "inspector-stage.h"

#include <adwaita.h>
#include <string.h>

static void
choose (InspectorStage *stage, const char *card, const char *id)
{
  GtkWidget *place = inspector_stage_find (stage->inspector, inspector_stage_is_type, card);
  GtkWidget *finder;

  g_assert_nonnull (place);
  finder = inspector_stage_find (place, inspector_stage_is_type, "CursusFinder");
  g_assert_nonnull (finder);
  g_signal_emit_by_name (finder, "chosen", id);
}

static void
test_adds_prerequisite (InspectorStage *stage, gconstpointer data)
{
  const CursusRequisite *requisite;
  GtkWidget             *row;

  cursus_workspace_select_one (stage->workspace, "m2");
  choose (stage, "CursusRequisiteCard", "m1");
  g_assert_cmpuint (cursus_records_n (inspector_stage_get_module (stage, "m2")->prerequisites), ==,
                    1);
  requisite =
    (const CursusRequisite *) inspector_stage_get_module (stage, "m2")->prerequisites->items[0];
  g_assert_true (cursus_strings_contains (requisite->modules, "m1"));

  row = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusRequisiteRow");
  g_assert_nonnull (row);
  gtk_drop_down_set_selected (
    GTK_DROP_DOWN (inspector_stage_find (row, inspector_stage_is_type, "GtkDropDown")), 3);
  g_assert_null (inspector_stage_get_module (stage, "m2")->prerequisites);
  g_assert_cmpuint (cursus_records_n (inspector_stage_get_module (stage, "m2")->recommended), ==,
                    1);

  row = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusRequisiteRow");
  gtk_widget_activate_action (row, "requisite.remove", NULL);
  g_assert_null (inspector_stage_get_module (stage, "m2")->recommended);
}

static void
test_marks (InspectorStage *stage, gconstpointer data)
{
  const CursusMark *mark;
  GtkWidget        *row;

  cursus_workspace_select_one (stage->workspace, "m1");
  row = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusMarkRow");
  gtk_widget_activate_action (row, "mark.level", "i", 3);
  gtk_widget_activate_action (row, "mark.assess", NULL);
  mark = (const CursusMark *) inspector_stage_get_module (stage, "m1")->marks->items[0];
  g_assert_cmpint (mark->level, ==, 3);
  g_assert_true (mark->is_assessed);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Statistics, Mastered, examined");

  choose (stage, "CursusMarkCard", "t.2");
  g_assert_cmpuint (cursus_records_n (inspector_stage_get_module (stage, "m1")->marks), ==, 2);
  gtk_widget_activate_action (row, "mark.remove", NULL);
  g_assert_cmpuint (cursus_records_n (inspector_stage_get_module (stage, "m1")->marks), ==, 1);
}

static gboolean
is_label (GtkWidget *widget, const char *label)
{
  return GTK_IS_LABEL (widget) && strcmp (gtk_label_get_label (GTK_LABEL (widget)), label) == 0;
}

static gboolean
is_note (GtkWidget *widget, const char *name)
{
  return GTK_IS_TEXT (widget) && gtk_widget_has_css_class (widget, name);
}

static const char *
get_mark_note (InspectorStage *stage)
{
  return cursus_text_get (inspector_stage_get_module (stage, "m1")->marks->items[0]->note, "en");
}

static void
test_mark_note (InspectorStage *stage, gconstpointer data)
{
  GtkWidget *row, *note;

  cursus_workspace_select_one (stage->workspace, "m1");
  row = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusMarkRow");
  note = inspector_stage_find (row, is_note, "mark-note");
  g_assert_false (gtk_widget_get_visible (note));
  gtk_widget_activate_action (row, "mark.note", NULL);
  g_assert_true (gtk_widget_has_focus (note));
  gtk_editable_set_text (GTK_EDITABLE (note), "In the");
  gtk_editable_set_text (GTK_EDITABLE (note), "In the exercises");
  g_assert_cmpstr (get_mark_note (stage), ==, "In the exercises");
  gtk_window_set_focus (GTK_WINDOW (stage->window), NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (note)), ==, "In the exercises");
  cursus_editor_undo (stage->editor);
  g_assert_cmpstr (get_mark_note (stage), ==, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (note)), ==, "");
}

static GtkListBoxRow *
wait_for_suggestion (GtkWidget *list)
{
  GtkListBox *rows = GTK_LIST_BOX (gtk_widget_get_last_child (list));

  while (!gtk_widget_get_visible (list))
    g_main_context_iteration (NULL, TRUE);
  return gtk_list_box_get_row_at_index (rows, 0);
}

/* What a module may cover is offered with the reason why; nothing is applied by itself. */
static void
test_suggestions (InspectorStage *stage, gconstpointer data)
{
  CursusFieldValue title = { "title", "en", "Privacy by design" };
  const char      *id = "m3";
  GtkWidget       *list;
  GtkListBoxRow   *row;

  cursus_workspace_select_one (stage->workspace, id);
  list = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusSuggestionList");
  g_assert_false (gtk_widget_get_visible (list));
  cursus_workspace_perform (
    stage->workspace,
    cursus_set_field (cursus_workspace_get_project (stage->workspace), &id, 1, &title, NULL),
    "Rename");
  row = wait_for_suggestion (list);
  gtk_test_accessible_assert_relation (row, GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       inspector_stage_find (GTK_WIDGET (row), is_label, "Privacy"),
                                       NULL);
  g_assert_nonnull (inspector_stage_find (GTK_WIDGET (row), is_label, "In common: Privacy"));
  g_assert_null (inspector_stage_get_module (stage, id)->marks);

  g_assert_true (gtk_widget_activate (GTK_WIDGET (row)));
  g_assert_cmpuint (cursus_records_n (inspector_stage_get_module (stage, id)->marks), ==, 1);
  g_assert_cmpint (
    ((const CursusMark *) inspector_stage_get_module (stage, id)->marks->items[0])->level, ==, 1);
  while (gtk_widget_get_visible (list))
    g_main_context_iteration (NULL, TRUE);

  cursus_editor_undo (stage->editor);
  g_assert_null (inspector_stage_get_module (stage, id)->marks);
  wait_for_suggestion (list);
  cursus_workspace_select_one (stage->workspace, "m2");
  g_assert_false (gtk_widget_get_visible (list));
}

static void
test_orders_outcomes (InspectorStage *stage, gconstpointer data)
{
  GtkWidget *row;

  cursus_workspace_select_one (stage->workspace, "m1");
  row = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusPartRow");
  gtk_widget_activate_action (row, "part.down", NULL);
  g_assert_cmpstr (inspector_stage_get_module (stage, "m1")->outcomes->items[0]->id, ==, "o2");
  gtk_widget_activate_action (row, "part.remove", NULL);
  g_assert_cmpuint (cursus_records_n (inspector_stage_get_module (stage, "m1")->outcomes), ==, 1);
  g_assert_cmpstr (inspector_stage_get_module (stage, "m1")->outcomes->items[0]->id, ==, "o1");
}

static void
test_edits_outcome_in_place (InspectorStage *stage, gconstpointer data)
{
  const CursusOutcome *outcome;
  GtkWidget           *row, *line;

  cursus_workspace_select_one (stage->workspace, "m1");
  row = inspector_stage_find (stage->inspector, inspector_stage_is_type, "CursusPartRow");
  cursus_part_row_open (CURSUS_PART_ROW (row));
  line = inspector_stage_find (row, inspector_stage_is_type, "CursusTextLine");
  g_assert_nonnull (line);
  gtk_text_buffer_set_text (
    gtk_text_view_get_buffer (cursus_text_line_get_view (CURSUS_TEXT_LINE (line))), "Discuss", -1);

  outcome = (const CursusOutcome *) inspector_stage_get_module (stage, "m1")->outcomes->items[0];
  g_assert_cmpstr (cursus_text_get (outcome->title, "en"), ==, "Discuss");
}

#define ADD(path, test)                                                                            \
  g_test_add ("/gui/inspector-lists/" path, InspectorStage, NULL, inspector_stage_set_up, test,    \
              inspector_stage_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("adds-prerequisite", test_adds_prerequisite);
  ADD ("marks", test_marks);
  ADD ("mark-note", test_mark_note);
  ADD ("suggestions", test_suggestions);
  ADD ("orders-outcomes", test_orders_outcomes);
  ADD ("edits-outcome-in-place", test_edits_outcome_in_place);
  return g_test_run ();
}
