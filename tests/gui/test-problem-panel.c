/* test-problem-panel.c - problems are listed, mended and waived
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-list.h"
#include "gui/problems/problem-panel-private.h"
#include "gui/problems/problem-row.h"
#include "gui/problems/waive-popover.h"
#include "store/reader.h"
#include "test-stage.h"

/* An error with a remedy; warnings about two plans; something that cannot be told. */
#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"      \
  "<modules><module id=\"a\" code=\"A\" credits=\"5\"/>"                                           \
  "<module id=\"b\" code=\"B\" credits=\"5\"><prerequisite module=\"a\"/></module>"                \
  "<module id=\"c\" code=\"C\"/></modules>"                                                        \
  "<plans><plan id=\"p\"><title>Full</title><term id=\"s1\" type=\"semester\">"                    \
  "<place module=\"a\"/><place module=\"b\"/></term><term id=\"s2\" type=\"semester\"/></plan>"    \
  "<plan id=\"q\"><title>Part</title><term id=\"q1\"><title>Whole</title></term></plan></plans>"   \
  "<rules><rule id=\"r1\" type=\"modules-total\" min=\"9\" severity=\"warning\">"                  \
  "<title>Nine modules</title></rule>"                                                             \
  "<rule id=\"r2\" type=\"module-credits\" min=\"5\" severity=\"hint\"/></rules></project>"

typedef struct
{
  TestStage           stage;
  CursusProblemPanel *panel;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  test_stage_open (&fixture->stage, PROJECT);
  fixture->panel = cursus_problem_panel_new (fixture->stage.workspace);
  test_stage_show (&fixture->stage, fixture->panel, 900, 400);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->panel);
  test_stage_strike (&fixture->stage);
  while (fixture->panel->searched != NULL || g_main_context_iteration (NULL, FALSE))
    g_main_context_iteration (NULL, FALSE);
  g_assert_finalize_object (fixture->panel);
  test_stage_close (&fixture->stage);
}

static guint
count_listed (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->panel->store));
}

static CursusProblemItem *
get_listed (Fixture *fixture, guint nth)
{
  CursusProblemItem *item = g_list_model_get_item (G_LIST_MODEL (fixture->panel->store), nth);

  g_assert_nonnull (item);
  g_object_unref (item);
  return item;
}

/* What is listed, as codes; in brackets what is of another plan. */
static char *
describe (Fixture *fixture)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < count_listed (fixture); i++)
    {
      CursusProblemItem *item = get_listed (fixture, i);
      gboolean           elsewhere = cursus_problem_item_get_elsewhere (item);

      g_string_append_printf (text, i > 0 ? " %s%s%s" : "%s%s%s", elsewhere ? "(" : "",
                              cursus_problem_item_get_problem (item)->code, elsewhere ? ")" : "");
    }
  return g_string_free (text, FALSE);
}

static void
assert_listed (Fixture *fixture, const char *expected)
{
  g_autofree char *described = describe (fixture);

  g_assert_cmpstr (described, ==, expected);
}

static const char *
get_text (GtkWidget *label)
{
  return gtk_label_get_text (GTK_LABEL (label));
}

static void
wait_for_remedy (CursusProblemItem *item)
{
  while (cursus_problem_item_get_remedy_state (item) != CURSUS_REMEDY_FOUND)
    {
      g_assert_cmpint (cursus_problem_item_get_remedy_state (item), !=, CURSUS_REMEDY_NONE);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* It is done when the click that asks for it is over. */
static void
settle (void)
{
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

static void
activate (Fixture *fixture, const char *action, CursusProblemItem *item)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->panel), action, "s",
                                             cursus_problem_item_get_key (item)));
  settle ();
}

static void
waive (Fixture *fixture, CursusProblemItem *item, gboolean everywhere)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->panel), "problem.waive", "(ssb)",
                                             cursus_problem_item_get_key (item), "So be it",
                                             everywhere));
  settle ();
}

static void
toggle (Fixture *fixture, CursusProblemSection section)
{
  GtkToggleButton *button = GTK_TOGGLE_BUTTON (fixture->panel->filter_buttons[section]);

  gtk_toggle_button_set_active (button, !gtk_toggle_button_get_active (button));
}

static void
test_sections (Fixture *fixture, gconstpointer data)
{
  assert_listed (fixture, "prerequisite-order modules-total (modules-total) module-credits");
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "3 problems");
  g_assert_false (gtk_widget_get_visible (fixture->panel->hints));
  g_assert_cmpstr (cursus_problem_item_get_heading (get_listed (fixture, 0)), ==, "Errors");
  g_assert_cmpstr (cursus_problem_item_get_heading (get_listed (fixture, 1)), ==, "Warnings");
  g_assert_null (cursus_problem_item_get_heading (get_listed (fixture, 2)));
  g_assert_cmpstr (cursus_problem_item_get_heading (get_listed (fixture, 3)), ==,
                   "Cannot be checked");
}

static void
test_filters (Fixture *fixture, gconstpointer data)
{
  toggle (fixture, CURSUS_SECTION_WARNINGS);
  assert_listed (fixture, "prerequisite-order module-credits");
  toggle (fixture, CURSUS_SECTION_UNKNOWN);
  assert_listed (fixture, "prerequisite-order");
  g_assert_null (cursus_problem_item_get_heading (get_listed (fixture, 0)));

  /* What is counted does not depend on what is listed. */
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "3 problems");

  toggle (fixture, CURSUS_SECTION_WARNINGS);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (fixture->panel->here_button), TRUE);
  assert_listed (fixture, "prerequisite-order modules-total");
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "2 problems");
}

static void
test_other_plan (Fixture *fixture, gconstpointer data)
{
  cursus_workspace_set_plan (fixture->stage.workspace, "q");

  assert_listed (fixture, "(prerequisite-order) modules-total (modules-total) module-credits");
}

static void
test_show_goes_there (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "problem.show", get_listed (fixture, 2));
  g_assert_cmpstr (cursus_workspace_get_plan (fixture->stage.workspace), ==, "q");
  g_assert_cmpstr (fixture->stage.revealed, ==, "q");

  g_signal_emit_by_name (fixture->panel->list, "activate", 0u);
  g_assert_cmpstr (cursus_workspace_get_plan (fixture->stage.workspace), ==, "p");
  g_assert_cmpstr (fixture->stage.revealed, ==, "b");
}

static void
test_remedy_is_one_step (Fixture *fixture, gconstpointer data)
{
  CursusProblemItem *item = get_listed (fixture, 0);
  g_autofree char   *label = NULL;

  wait_for_remedy (item);
  label = g_strdup (cursus_problem_item_get_remedy (item)->label);
  activate (fixture, "problem.mend", item);

  assert_listed (fixture, "modules-total (modules-total) module-credits");
  g_assert_cmpstr (cursus_editor_get_undo_label (fixture->stage.editor), ==, label);
  g_assert_cmpstr (cursus_status_line_get_message (CURSUS_STATUS_LINE (fixture->panel->status)), ==,
                   label);
  g_assert_true (cursus_editor_undo (fixture->stage.editor));
  g_assert_false (cursus_editor_can_undo (fixture->stage.editor));
  assert_listed (fixture, "prerequisite-order modules-total (modules-total) module-credits");
}

/* A click on a remedy that was found before the last edit waits until it is found again. */
static void
test_remedy_of_before (Fixture *fixture, gconstpointer data)
{
  CursusProblemItem *item = get_listed (fixture, 0);

  wait_for_remedy (item);
  waive (fixture, get_listed (fixture, 1), FALSE);
  g_assert_cmpint (cursus_problem_item_get_remedy_state (item), ==, CURSUS_REMEDY_OLD);
  g_assert_true (get_listed (fixture, 0) == item);
  activate (fixture, "problem.mend", item);
  while (count_listed (fixture) > 2)
    g_main_context_iteration (NULL, TRUE);

  assert_listed (fixture, "(modules-total) module-credits");
}

static GtkEditable *
get_reason (GtkWidget *popover)
{
  return GTK_EDITABLE (
    gtk_widget_get_template_child (popover, CURSUS_TYPE_WAIVE_POPOVER, "reason"));
}

/* A click elsewhere closes it. */
static void
test_a_reason_is_kept (Fixture *fixture, gconstpointer data)
{
  CursusProblemItem *item = get_listed (fixture, 1);

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *popover = g_object_ref_sink (cursus_waive_popover_new (item));

      g_assert_cmpstr (gtk_editable_get_text (get_reason (popover)), ==, i == 0 ? "" : "Agreed");
      gtk_editable_set_text (get_reason (popover), "Agreed");
      g_assert_finalize_object (popover);
    }
}

static void
test_waive_and_stop (Fixture *fixture, gconstpointer data)
{
  g_autofree char *words = NULL;

  waive (fixture, get_listed (fixture, 1), FALSE);
  assert_listed (fixture, "prerequisite-order (modules-total) module-credits");
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "2 problems");

  toggle (fixture, CURSUS_SECTION_WAIVED);
  assert_listed (fixture, "prerequisite-order (modules-total) module-credits modules-total");
  words =
    cursus_problem_words_dup_waiver (cursus_problem_item_get_findings (get_listed (fixture, 3)),
                                     cursus_problem_item_get_problem (get_listed (fixture, 3)));
  g_assert_true (g_str_has_prefix (words, "So be it · "));

  activate (fixture, "problem.stop-waiving", get_listed (fixture, 3));
  assert_listed (fixture, "prerequisite-order modules-total (modules-total) module-credits");
}

static void
test_waive_everywhere (Fixture *fixture, gconstpointer data)
{
  waive (fixture, get_listed (fixture, 1), TRUE);

  assert_listed (fixture, "prerequisite-order module-credits");
}

static void
test_rows_say_all (Fixture *fixture, gconstpointer data)
{
  g_autofree char   *concern = NULL;
  g_autofree char   *route = NULL;
  CursusProblemItem *item = get_listed (fixture, 2);

  concern = cursus_problem_words_dup_concern (cursus_problem_item_get_findings (item),
                                              cursus_problem_item_get_problem (item));
  route = cursus_problem_words_dup_route (cursus_problem_item_get_findings (item),
                                          cursus_problem_item_get_problem (item));
  g_assert_cmpstr (concern, ==, "Programme · modules");
  g_assert_cmpstr (route, ==, "Part");

  while (fixture->panel->rows->len < 4)
    g_main_context_iteration (NULL, TRUE);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->panel->status),
                                   GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
test_all_is_well (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CursusProject) empty = NULL;
  CursusProjectContents contents = { .language = "en" };

  empty = cursus_project_new (&contents);
  cursus_editor_apply (fixture->stage.editor, cursus_editor_get_project (fixture->stage.editor),
                       empty, "x");

  g_assert_cmpuint (count_listed (fixture), ==, 0);
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "No problems");
  g_assert_false (gtk_widget_get_visible (fixture->panel->scroller));
}

static void
test_folds (Fixture *fixture, gconstpointer data)
{
  g_object_set (fixture->panel, "expanded", FALSE, NULL);
  g_assert_false (gtk_widget_get_visible (fixture->panel->scroller));
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "3 problems");

  g_object_set (fixture->panel, "expanded", TRUE, NULL);
  g_assert_true (gtk_widget_get_visible (fixture->panel->scroller));
}

/* So many that listing them takes a while: it waits, and the header with it, but not past the next
 * frame. */
static void
test_many_a_moment_later (Fixture *fixture, gconstpointer data)
{
  const CursusProject *before = cursus_editor_get_project (fixture->stage.editor);
  g_autoptr (GString) text = g_string_new (
    "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"
    "<modules>");
  g_autoptr (CursusProject) many = NULL;

  for (guint i = 0; i < 1200; i++)
    g_string_append_printf (text, "<module id=\"m%u\" credits=\"1\"/>", i);
  g_string_append (text, "</modules><plans><plan id=\"p\"/></plans><rules><rule id=\"r\" "
                         "type=\"module-credits\" min=\"5\""
                         " severity=\"warning\"/></rules></project>");
  many = cursus_read_bytes (text->str, text->len, "test", NULL);
  cursus_editor_apply (fixture->stage.editor, before, many, "x");
  g_assert_cmpuint (count_listed (fixture), ==, 4);
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "3 problems");

  while (count_listed (fixture) < 1000)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_listed (fixture), ==, 1200);
  g_assert_cmpstr (get_text (fixture->panel->total), ==, "1200 problems");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/gui/problem-panel/sections", test_sections },
    { "/gui/problem-panel/filters", test_filters },
    { "/gui/problem-panel/other-plan", test_other_plan },
    { "/gui/problem-panel/show-goes-there", test_show_goes_there },
    { "/gui/problem-panel/remedy-is-one-step", test_remedy_is_one_step },
    { "/gui/problem-panel/remedy-of-before", test_remedy_of_before },
    { "/gui/problem-panel/a-reason-is-kept", test_a_reason_is_kept },
    { "/gui/problem-panel/waive-and-stop", test_waive_and_stop },
    { "/gui/problem-panel/waive-everywhere", test_waive_everywhere },
    { "/gui/problem-panel/rows-say-all", test_rows_say_all },
    { "/gui/problem-panel/all-is-well", test_all_is_well },
    { "/gui/problem-panel/folds", test_folds },
    { "/gui/problem-panel/many-a-moment-later", test_many_a_moment_later },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
