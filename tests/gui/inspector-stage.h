/* inspector-stage.h - the inspector in a window, with a small programme, for its tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "model/module.h"

#include <gtk/gtk.h>

typedef struct
{
  CursusEditor    *editor;
  CursusWorkspace *workspace;
  GtkWidget       *window;
  GtkWidget       *inspector;
} InspectorStage;

/* For g_test_add(). Modules are m1 to m3, terms s1 and s2, tags t.1 and t.2; m1 has a mark. */
void inspector_stage_set_up (InspectorStage *stage, gconstpointer data);
void inspector_stage_tear_down (InspectorStage *stage, gconstpointer data);

/* Until nothing more is to be done. */
void inspector_stage_settle (void);

typedef gboolean (*InspectorStageWanted) (GtkWidget *widget, const char *name);

/* The first below @widget that is wanted and in sight, or NULL. */
GtkWidget *inspector_stage_find (GtkWidget *widget, InspectorStageWanted wanted, const char *name);

/* Wanted: of this class. */
gboolean inspector_stage_is_type (GtkWidget *widget, const char *name);

/* The row of the field with this title. */
GtkWidget *inspector_stage_get_row (InspectorStage *stage, const char *title);

/* The module as it is now. */
const CursusModule *inspector_stage_get_module (InspectorStage *stage, const char *id);
