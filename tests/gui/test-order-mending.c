/* test-order-mending.c - the order of learning is mended while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/order-mending.h"

#include "edit/removing.h"
#include "test-stage.h"

/* A tag that is mastered before it is introduced, and one that nothing introduces. */
#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"      \
  "<strands><strand id=\"s\"><title>S</title><tag id=\"t\"><title>T</title></tag>"                 \
  "<tag id=\"u\"><title>U</title></tag></strand></strands>"                                        \
  "<modules><module id=\"a\" code=\"A\" credits=\"5\"><covers tag=\"t\" level=\"3\"/></module>"    \
  "<module id=\"b\" code=\"B\" credits=\"5\"><covers tag=\"t\" level=\"1\"/></module></modules>"   \
  "<plans><plan id=\"p\"><term id=\"s1\"><place module=\"a\"/></term>"                             \
  "<term id=\"s2\"><place module=\"b\"/></term></plan></plans>"                                    \
  "<rules><rule id=\"r\" type=\"coverage-order\" severity=\"warning\"/></rules></project>"

typedef struct
{
  TestStage stage;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  test_stage_open (&fixture->stage, PROJECT);
}

/* A search that runs holds the workspace. */
static void
tear_down (Fixture *fixture, gconstpointer data)
{
  while (G_OBJECT (fixture->stage.workspace)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
  test_stage_close (&fixture->stage);
}

static const CursusProject *
get_project (Fixture *fixture)
{
  return cursus_editor_get_project (fixture->stage.editor);
}

static guint
count_steps (Fixture *fixture)
{
  return cursus_history_get_n_steps (cursus_editor_get_history (fixture->stage.editor));
}

static void
wait_for_search (Fixture *fixture)
{
  while (G_OBJECT (fixture->stage.workspace)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_code (Fixture *fixture, const char *code)
{
  const CursusProject *project = get_project (fixture);
  g_autoptr (CursusModule) module =
    cursus_module_copy (cursus_project_lookup_module (project, "b"));
  g_autoptr (CursusProject) next = NULL;

  cursus_record_set_string (&module->record, &module->code, code);
  next = cursus_project_with (project, &module->record);
  cursus_editor_apply (fixture->stage.editor, project, next, "Change the code");
}

/* The rule goes, and what it asks for. */
static void
drop_rule (Fixture *fixture)
{
  const CursusProject *project = get_project (fixture);
  g_autoptr (CursusProject) next = cursus_remove (project, (const char *const[]){ "r" }, 1);

  cursus_editor_apply (fixture->stage.editor, project, next, "Remove the rule");
}

static guint
count_problems (Fixture *fixture)
{
  return cursus_workspace_get_findings (fixture->stage.workspace)->state.problems->len;
}

/* The call itself does nothing to the programme, and looks for nothing. */
static void
test_one_step (Fixture *fixture, gconstpointer data)
{
  guint n_problems = count_problems (fixture);

  cursus_order_mend (fixture->stage.workspace, "t");
  cursus_order_mend (fixture->stage.workspace, "t");
  g_assert_cmpuint (count_steps (fixture), ==, 0);
  wait_for_search (fixture);

  g_assert_cmpuint (count_steps (fixture), ==, 1);
  g_assert_cmpuint (count_problems (fixture), <, n_problems);
  g_assert_cmpstr (fixture->stage.announced, ==,
                   cursus_editor_get_undo_label (fixture->stage.editor));
}

static void
test_edited_meanwhile (Fixture *fixture, gconstpointer data)
{
  cursus_order_mend (fixture->stage.workspace, "t");
  set_code (fixture, "B2");
  wait_for_search (fixture);

  g_assert_cmpuint (count_steps (fixture), ==, 2);
  g_assert_cmpstr (cursus_project_lookup_module (get_project (fixture), "b")->code, ==, "B2");
}

static void
test_mended_meanwhile (Fixture *fixture, gconstpointer data)
{
  cursus_order_mend (fixture->stage.workspace, "t");
  drop_rule (fixture);
  wait_for_search (fixture);

  g_assert_cmpuint (count_steps (fixture), ==, 1);
  g_assert_null (fixture->stage.announced);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/gui/order-mending/one-step", Fixture, NULL, set_up, test_one_step, tear_down);
  g_test_add ("/gui/order-mending/edited-meanwhile", Fixture, NULL, set_up, test_edited_meanwhile,
              tear_down);
  g_test_add ("/gui/order-mending/mended-meanwhile", Fixture, NULL, set_up, test_mended_meanwhile,
              tear_down);
  return g_test_run ();
}
