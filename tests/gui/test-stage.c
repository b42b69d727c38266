/* test-stage.c - a programme that is open in a window, for the widgets under test
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-stage.h"

#include "store/reader.h"
#include "test-window.h"

#include <string.h>

static void
replace (char **member, const char *text)
{
  g_free (*member);
  *member = g_strdup (text);
}

static void
revealed_cb (CursusWorkspace *workspace, const char *id, TestStage *stage)
{
  replace (&stage->revealed, id);
}

static void
announced_cb (CursusWorkspace *workspace, const char *message, TestStage *stage)
{
  replace (&stage->announced, message);
}

void
test_stage_open (TestStage *stage, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes (text, strlen (text), "test", &error);

  g_assert_no_error (error);
  stage->editor = cursus_editor_new (project);
  stage->workspace = cursus_workspace_new (stage->editor);
  g_signal_connect (stage->workspace, "revealed", G_CALLBACK (revealed_cb), stage);
  g_signal_connect (stage->workspace, "announced", G_CALLBACK (announced_cb), stage);
}

void
test_stage_show (TestStage *stage, gpointer widget, int width, int height)
{
  stage->window = test_window_new ();
  gtk_window_set_child (GTK_WINDOW (stage->window), widget);
  gtk_window_set_default_size (GTK_WINDOW (stage->window), width, height);
  gtk_window_present (GTK_WINDOW (stage->window));
}

void
test_stage_strike (TestStage *stage)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
}

void
test_stage_close (TestStage *stage)
{
  g_assert_finalize_object (stage->workspace);
  g_assert_finalize_object (stage->editor);
  g_free (stage->revealed);
  g_free (stage->announced);
}
