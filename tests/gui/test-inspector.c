/* test-inspector.c - the inspector shows what is selected and changes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/placing.h"
#include "edit/setting.h"
#include "gui/inspector/choice-row.h"
#include "gui/inspector/entry-row.h"
#include "gui/inspector/finder.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/language-menu.h"
#include "gui/inspector/mark-row.h"
#include "gui/inspector/part-row.h"
#include "gui/inspector/requisite-row.h"
#include "gui/inspector/text-line.h"
#include "store/reader.h"
#include "test-window.h"

#include <string.h>

static const char source[] =
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">\n"
  "  <programme id=\"x\"><title>Programme</title></programme>\n"
  "  <strands><strand id=\"t\" letter=\"T\"><title>Technology</title>"
  "<tag id=\"t.1\"><title>Statistics</title></tag>"
  "<tag id=\"t.2\"><title>Privacy</title></tag></strand></strands>\n"
  "  <modules>\n"
  "    <module id=\"m1\" code=\"A1\" credits=\"5\" assumed=\"credits\">"
  "<title>Statistics</title><title xml:lang=\"de\">Statistik</title>"
  "<outcome id=\"o1\"><title>Explain</title></outcome>"
  "<outcome id=\"o2\"><title>Apply</title></outcome>"
  "<covers tag=\"t.1\"/></module>\n"
  "    <module id=\"m2\" code=\"A2\" credits=\"6\"><title>Law</title></module>\n"
  "    <module id=\"m3\" code=\"A3\" credits=\"6\"><title>Ethics</title></module>\n"
  "  </modules>\n"
  "  <plans><plan id=\"p\"><term id=\"s1\"><place module=\"m1\"/></term><term id=\"s2\"/></plan>"
  "</plans>\n"
  "</project>\n";

typedef struct
{
  CursusEditor    *editor;
  CursusWorkspace *workspace;
  GtkWidget       *window;
  GtkWidget       *inspector;
} Fixture;

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
wait_for_map (GtkWidget *widget)
{
  while (!gtk_widget_get_mapped (widget))
    g_main_context_iteration (NULL, TRUE);
  settle ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes (source, strlen (source), "test", &error);

  g_assert_no_error (error);
  fixture->editor = cursus_editor_new (project);
  fixture->workspace = cursus_workspace_new (fixture->editor);
  cursus_workspace_set_language (fixture->workspace, "en");
  fixture->inspector = GTK_WIDGET (cursus_inspector_new (fixture->workspace));
  fixture->window = test_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->inspector);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 300, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_map (fixture->inspector);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gpointer inspector = g_object_ref (fixture->inspector);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_finalize_object (inspector);
  g_assert_finalize_object (fixture->workspace);
  g_assert_finalize_object (fixture->editor);
}

/* --- finding --- */

typedef gboolean (*Wanted) (GtkWidget *widget, const char *name);

/* Pages of other kinds of record are there, too, but nobody sees them. */
static GtkWidget *
find (GtkWidget *widget, Wanted wanted, const char *name)
{
  if (wanted (widget, name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gtk_widget_get_child_visible (child) ? find (child, wanted, name) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_row (GtkWidget *widget, const char *title)
{
  return CURSUS_IS_FIELD_ROW (widget) &&
         strcmp (
           gtk_label_get_label (GTK_LABEL (cursus_field_row_get_title (CURSUS_FIELD_ROW (widget)))),
           title) == 0;
}

static gboolean
is_type (GtkWidget *widget, const char *name)
{
  return strcmp (g_type_name_from_instance ((GTypeInstance *) widget), name) == 0;
}

static gboolean
is_action (GtkWidget *widget, const char *name)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget) &&
         g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), name) == 0;
}

static GtkWidget *
get_row (Fixture *fixture, const char *title)
{
  GtkWidget *row = find (fixture->inspector, is_row, title);

  g_assert_nonnull (row);
  return row;
}

static GtkWidget *
get_text (Fixture *fixture, const char *title)
{
  GtkWidget *text = find (get_row (fixture, title), is_type, "GtkEntry");

  g_assert_nonnull (text);
  return text;
}

static const char *
read_entry (Fixture *fixture, const char *title)
{
  return gtk_editable_get_text (GTK_EDITABLE (get_text (fixture, title)));
}

static void
type_entry (Fixture *fixture, const char *title, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (get_text (fixture, title)), words);
}

static GtkTextBuffer *
get_buffer (Fixture *fixture, const char *title, int line)
{
  GtkWidget *list = find (get_row (fixture, title), is_type, "GtkListBox");
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

static const CursusModule *
get_module (Fixture *fixture, const char *id)
{
  return cursus_project_lookup_module (cursus_workspace_get_project (fixture->workspace), id);
}

/* --- tests --- */

static void
test_shows_values (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = NULL;

  cursus_workspace_select_one (fixture->workspace, "m1");
  title = dup_text (get_buffer (fixture, "Title", 0));
  g_assert_cmpstr (title, ==, "Statistics");
  g_assert_cmpstr (read_entry (fixture, "Code"), ==, "A1");
  g_assert_cmpstr (read_entry (fixture, "Credits"), ==, "5");

  cursus_workspace_select_one (fixture->workspace, "m2");
  g_assert_cmpstr (read_entry (fixture, "Code"), ==, "A2");
}

static void
test_same_rows_for_same_kind (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  cursus_workspace_select_one (fixture->workspace, "m1");
  row = get_row (fixture, "Credits");
  cursus_workspace_select_one (fixture->workspace, "m2");
  g_assert_true (get_row (fixture, "Credits") == row);
}

static void
test_programme_if_nothing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = dup_text (get_buffer (fixture, "Title", 0));

  g_assert_cmpstr (title, ==, "Programme");
}

static void
test_keeps_what_is_no_value (Fixture *fixture, gconstpointer data)
{
  const CursusProject *before = cursus_workspace_get_project (fixture->workspace);
  GtkWidget           *row;

  cursus_workspace_select_one (fixture->workspace, "m2");
  type_entry (fixture, "Credits", "abc");
  row = get_row (fixture, "Credits");

  g_assert_true (cursus_workspace_get_project (fixture->workspace) == before);
  g_assert_nonnull (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  gtk_test_accessible_assert_state (get_text (fixture, "Credits"), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);

  /* It is there again after something else was looked at. */
  cursus_workspace_select_one (fixture->workspace, "m3");
  g_assert_cmpstr (read_entry (fixture, "Credits"), ==, "6");
  g_assert_null (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));
  cursus_workspace_select_one (fixture->workspace, "m2");
  g_assert_cmpstr (read_entry (fixture, "Credits"), ==, "abc");
  g_assert_nonnull (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));

  type_entry (fixture, "Credits", "7.5");
  g_assert_null (cursus_field_row_get_error (CURSUS_FIELD_ROW (row)));
  g_assert_cmpint (get_module (fixture, "m2")->credits, ==, CURSUS_DECIMAL (7, 50));
}

static void
test_typing_is_one_step (Fixture *fixture, gconstpointer data)
{
  const CursusProject *before = cursus_workspace_get_project (fixture->workspace);

  cursus_workspace_select_one (fixture->workspace, "m2");
  gtk_widget_grab_focus (get_text (fixture, "Credits"));
  type_entry (fixture, "Credits", "7");
  type_entry (fixture, "Credits", "7.");
  g_assert_cmpstr (read_entry (fixture, "Credits"), ==, "7.");
  g_assert_null (cursus_field_row_get_error (CURSUS_FIELD_ROW (get_row (fixture, "Credits"))));
  type_entry (fixture, "Credits", "7.5");
  g_assert_cmpint (get_module (fixture, "m2")->credits, ==, CURSUS_DECIMAL (7, 50));

  g_assert_true (cursus_editor_undo (fixture->editor));
  g_assert_true (cursus_workspace_get_project (fixture->workspace) == before);
  g_assert_cmpstr (read_entry (fixture, "Credits"), ==, "6");
  g_assert_false (cursus_editor_can_undo (fixture->editor));
}

static void
test_several_at_once (Fixture *fixture, gconstpointer data)
{
  const char *const ids[] = { "m1", "m2", "m3" };
  GtkWidget        *text;

  cursus_workspace_select (fixture->workspace, ids, 3);
  text = get_text (fixture, "Credits");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (text)), ==, "Mixed");

  type_entry (fixture, "Credits", "10");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (get_module (fixture, ids[i])->credits, ==, CURSUS_DECIMAL (10, 0));
  g_assert_true (cursus_editor_undo (fixture->editor));
  g_assert_false (cursus_editor_can_undo (fixture->editor));
  g_assert_cmpint (get_module (fixture, "m1")->credits, ==, CURSUS_DECIMAL (5, 0));
}

static void
test_confirms (Fixture *fixture, gconstpointer data)
{
  const CursusField *credits = cursus_table_lookup_field (&cursus_module_table, "credits");
  GtkWidget         *row, *button;

  cursus_workspace_select_one (fixture->workspace, "m1");
  row = get_row (fixture, "Credits");
  g_assert_true (gtk_widget_has_css_class (row, "assumed"));
  button = find (row, is_action, "object-select-symbolic");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");

  g_assert_false (cursus_record_is_assumed (&get_module (fixture, "m1")->record, credits));
  g_assert_false (gtk_widget_has_css_class (row, "assumed"));
  g_assert_null (find (row, is_action, "object-select-symbolic"));
}

static void
test_languages (Fixture *fixture, gconstpointer data)
{
  GtkWidget       *menu;
  g_autofree char *german = NULL;

  cursus_workspace_select_one (fixture->workspace, "m1");
  menu = find (fixture->inspector, is_type, "CursusLanguageMenu");
  cursus_language_menu_choose (CURSUS_LANGUAGE_MENU (menu), "de", TRUE);
  german = dup_text (get_buffer (fixture, "Title", 1));
  g_assert_cmpstr (german, ==, "Statistik");

  gtk_text_buffer_set_text (get_buffer (fixture, "Title", 1), "Statistik I", -1);
  g_assert_cmpstr (cursus_text_get (get_module (fixture, "m1")->title, "de"), ==, "Statistik I");
  g_assert_cmpstr (cursus_text_get (get_module (fixture, "m1")->title, "en"), ==, "Statistics");

  cursus_language_menu_choose (CURSUS_LANGUAGE_MENU (menu), "en", FALSE);
  g_clear_pointer (&german, g_free);
  german = dup_text (get_buffer (fixture, "Title", 0));
  g_assert_cmpstr (german, ==, "Statistik I");
}

static void
test_undo_shows_text (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = NULL;

  cursus_workspace_select_one (fixture->workspace, "m2");
  gtk_text_buffer_set_text (get_buffer (fixture, "Title", 0), "Law and Order", -1);
  g_assert_cmpstr (cursus_text_get (get_module (fixture, "m2")->title, "en"), ==, "Law and Order");
  cursus_editor_undo (fixture->editor);
  title = dup_text (get_buffer (fixture, "Title", 0));
  g_assert_cmpstr (title, ==, "Law");
}

static void
test_moves_to_term (Fixture *fixture, gconstpointer data)
{
  GtkWidget *drop_down;

  cursus_workspace_select_one (fixture->workspace, "m1");
  drop_down = find (get_row (fixture, "Term"), is_type, "GtkDropDown");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down)), ==, 1);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 2);
  g_assert_cmpstr (
    cursus_project_lookup_term_of (cursus_workspace_get_project (fixture->workspace), "p", "m1")
      ->record.id,
    ==, "s2");
}

static void
choose (Fixture *fixture, const char *card, const char *id)
{
  GtkWidget *place = find (fixture->inspector, is_type, card);
  GtkWidget *finder;

  g_assert_nonnull (place);
  finder = find (place, is_type, "CursusFinder");
  g_assert_nonnull (finder);
  g_signal_emit_by_name (finder, "chosen", id);
}

static void
test_adds_prerequisite (Fixture *fixture, gconstpointer data)
{
  const CursusRequisite *requisite;
  GtkWidget             *row;

  cursus_workspace_select_one (fixture->workspace, "m2");
  choose (fixture, "CursusRequisiteCard", "m1");
  g_assert_cmpuint (cursus_records_n (get_module (fixture, "m2")->prerequisites), ==, 1);
  requisite = (const CursusRequisite *) get_module (fixture, "m2")->prerequisites->items[0];
  g_assert_true (cursus_strings_contains (requisite->modules, "m1"));

  row = find (fixture->inspector, is_type, "CursusRequisiteRow");
  g_assert_nonnull (row);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (row, is_type, "GtkDropDown")), 3);
  g_assert_null (get_module (fixture, "m2")->prerequisites);
  g_assert_cmpuint (cursus_records_n (get_module (fixture, "m2")->recommended), ==, 1);

  row = find (fixture->inspector, is_type, "CursusRequisiteRow");
  gtk_widget_activate_action (row, "requisite.remove", NULL);
  g_assert_null (get_module (fixture, "m2")->recommended);
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  const CursusMark *mark;
  GtkWidget        *row;

  cursus_workspace_select_one (fixture->workspace, "m1");
  row = find (fixture->inspector, is_type, "CursusMarkRow");
  gtk_widget_activate_action (row, "mark.level", "i", 3);
  gtk_widget_activate_action (row, "mark.assess", NULL);
  mark = (const CursusMark *) get_module (fixture, "m1")->marks->items[0];
  g_assert_cmpint (mark->level, ==, 3);
  g_assert_true (mark->is_assessed);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Statistics, Mastered, examined");

  choose (fixture, "CursusMarkCard", "t.2");
  g_assert_cmpuint (cursus_records_n (get_module (fixture, "m1")->marks), ==, 2);
  gtk_widget_activate_action (row, "mark.remove", NULL);
  g_assert_cmpuint (cursus_records_n (get_module (fixture, "m1")->marks), ==, 1);
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
get_mark_note (Fixture *fixture)
{
  return cursus_text_get (get_module (fixture, "m1")->marks->items[0]->note, "en");
}

static void
test_mark_note (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row, *note;

  cursus_workspace_select_one (fixture->workspace, "m1");
  row = find (fixture->inspector, is_type, "CursusMarkRow");
  note = find (row, is_note, "mark-note");
  g_assert_false (gtk_widget_get_visible (note));
  gtk_widget_activate_action (row, "mark.note", NULL);
  g_assert_true (gtk_widget_has_focus (note));
  gtk_editable_set_text (GTK_EDITABLE (note), "In the");
  gtk_editable_set_text (GTK_EDITABLE (note), "In the exercises");
  g_assert_cmpstr (get_mark_note (fixture), ==, "In the exercises");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (note)), ==, "In the exercises");
  cursus_editor_undo (fixture->editor);
  g_assert_cmpstr (get_mark_note (fixture), ==, NULL);
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
test_suggestions (Fixture *fixture, gconstpointer data)
{
  CursusFieldValue title = { "title", "en", "Privacy by design" };
  const char      *id = "m3";
  GtkWidget       *list;
  GtkListBoxRow   *row;

  cursus_workspace_select_one (fixture->workspace, id);
  list = find (fixture->inspector, is_type, "CursusSuggestionList");
  g_assert_false (gtk_widget_get_visible (list));
  cursus_workspace_perform (
    fixture->workspace,
    cursus_set_field (cursus_workspace_get_project (fixture->workspace), &id, 1, &title, NULL),
    "Rename");
  row = wait_for_suggestion (list);
  gtk_test_accessible_assert_relation (row, GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       find (GTK_WIDGET (row), is_label, "Privacy"), NULL);
  g_assert_nonnull (find (GTK_WIDGET (row), is_label, "In common: Privacy"));
  g_assert_null (get_module (fixture, id)->marks);

  g_assert_true (gtk_widget_activate (GTK_WIDGET (row)));
  g_assert_cmpuint (cursus_records_n (get_module (fixture, id)->marks), ==, 1);
  g_assert_cmpint (((const CursusMark *) get_module (fixture, id)->marks->items[0])->level, ==, 1);
  while (gtk_widget_get_visible (list))
    g_main_context_iteration (NULL, TRUE);

  cursus_editor_undo (fixture->editor);
  g_assert_null (get_module (fixture, id)->marks);
  wait_for_suggestion (list);
  cursus_workspace_select_one (fixture->workspace, "m2");
  g_assert_false (gtk_widget_get_visible (list));
}

static void
test_orders_outcomes (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  cursus_workspace_select_one (fixture->workspace, "m1");
  row = find (fixture->inspector, is_type, "CursusPartRow");
  gtk_widget_activate_action (row, "part.down", NULL);
  g_assert_cmpstr (get_module (fixture, "m1")->outcomes->items[0]->id, ==, "o2");
  gtk_widget_activate_action (row, "part.remove", NULL);
  g_assert_cmpuint (cursus_records_n (get_module (fixture, "m1")->outcomes), ==, 1);
  g_assert_cmpstr (get_module (fixture, "m1")->outcomes->items[0]->id, ==, "o1");
}

static void
test_edits_outcome_in_place (Fixture *fixture, gconstpointer data)
{
  const CursusOutcome *outcome;
  GtkWidget           *row, *line;

  cursus_workspace_select_one (fixture->workspace, "m1");
  row = find (fixture->inspector, is_type, "CursusPartRow");
  cursus_part_row_open (CURSUS_PART_ROW (row));
  line = find (row, is_type, "CursusTextLine");
  g_assert_nonnull (line);
  gtk_text_buffer_set_text (
    gtk_text_view_get_buffer (cursus_text_line_get_view (CURSUS_TEXT_LINE (line))), "Discuss", -1);

  outcome = (const CursusOutcome *) get_module (fixture, "m1")->outcomes->items[0];
  g_assert_cmpstr (cursus_text_get (outcome->title, "en"), ==, "Discuss");
}

static void
test_names_controls (Fixture *fixture, gconstpointer data)
{
  GtkWidget *text;

  cursus_workspace_select_one (fixture->workspace, "m1");
  text = get_text (fixture, "Credits");
  gtk_test_accessible_assert_role (text, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_relation (
    text, GTK_ACCESSIBLE_RELATION_LABELLED_BY,
    cursus_field_row_get_title (CURSUS_FIELD_ROW (get_row (fixture, "Credits"))), NULL);
}

/* Tab comes by every control once, and out of the panel again. */
static void
test_tab_goes_through (Fixture *fixture, gconstpointer data)
{
  GtkWidget *focus = NULL;
  guint      n_texts = 0;

  cursus_workspace_select_one (fixture->workspace, "m1");
  settle ();
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  for (guint i = 0; i < 200; i++)
    {
      GtkWidget *before = focus;

      if (!gtk_widget_child_focus (fixture->inspector, GTK_DIR_TAB_FORWARD))
        break;
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
      g_assert_true (focus != before);
      g_assert_false (CURSUS_IS_FIELD_ROW (focus) || CURSUS_IS_TEXT_LINE (focus));
      if (GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus))
        n_texts++;
      g_assert_cmpuint (i, <, 199);
    }
  /* Title, code, credits, contact, self-study and those further down. */
  g_assert_cmpuint (n_texts, >, 10);
}

#define ADD(path, test) g_test_add ("/gui/inspector/" path, Fixture, NULL, set_up, test, tear_down)

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
  ADD ("adds-prerequisite", test_adds_prerequisite);
  ADD ("marks", test_marks);
  ADD ("mark-note", test_mark_note);
  ADD ("suggestions", test_suggestions);
  ADD ("orders-outcomes", test_orders_outcomes);
  ADD ("edits-outcome-in-place", test_edits_outcome_in_place);
  ADD ("names-controls", test_names_controls);
  ADD ("tab-goes-through", test_tab_goes_through);
  return g_test_run ();
}
