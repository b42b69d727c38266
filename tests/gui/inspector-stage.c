/* inspector-stage.c - the inspector in a window, with a small programme, for its tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "inspector-stage.h"

#include "gui/inspector/field-row.h"
#include "gui/inspector/inspector.h"
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

void
inspector_stage_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
wait_for_map (GtkWidget *widget)
{
  while (!gtk_widget_get_mapped (widget))
    g_main_context_iteration (NULL, TRUE);
  inspector_stage_settle ();
}

void
inspector_stage_set_up (InspectorStage *stage, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes (source, strlen (source), "test", &error);

  g_assert_no_error (error);
  stage->editor = cursus_editor_new (project);
  stage->workspace = cursus_workspace_new (stage->editor);
  cursus_workspace_set_language (stage->workspace, "en");
  stage->inspector = GTK_WIDGET (cursus_inspector_new (stage->workspace));
  stage->window = test_window_new ();
  gtk_window_set_child (GTK_WINDOW (stage->window), stage->inspector);
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 300, 700);
  gtk_window_present (GTK_WINDOW (stage->window));
  wait_for_map (stage->inspector);
}

void
inspector_stage_tear_down (InspectorStage *stage, gconstpointer data)
{
  gpointer inspector = g_object_ref (stage->inspector);

  gtk_window_destroy (GTK_WINDOW (stage->window));
  inspector_stage_settle ();
  g_assert_finalize_object (inspector);
  g_assert_finalize_object (stage->workspace);
  g_assert_finalize_object (stage->editor);
}

/* Pages of other kinds of record are there, too, but nobody sees them. */
GtkWidget *
inspector_stage_find (GtkWidget *widget, InspectorStageWanted wanted, const char *name)
{
  if (wanted (widget, name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found =
        gtk_widget_get_child_visible (child) ? inspector_stage_find (child, wanted, name) : NULL;

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

gboolean
inspector_stage_is_type (GtkWidget *widget, const char *name)
{
  return strcmp (g_type_name_from_instance ((GTypeInstance *) widget), name) == 0;
}

GtkWidget *
inspector_stage_get_row (InspectorStage *stage, const char *title)
{
  GtkWidget *row = inspector_stage_find (stage->inspector, is_row, title);

  g_assert_nonnull (row);
  return row;
}

const CursusModule *
inspector_stage_get_module (InspectorStage *stage, const char *id)
{
  return cursus_project_lookup_module (cursus_workspace_get_project (stage->workspace), id);
}
