/* demo-board.c - the page with the plan of a file, in a window or as a picture
 *
 * demo-board FILE [WIDTH HEIGHT OUT.png [OPTION…]]: options are dark, select=ID, zoom=PERCENT,
 * fit, equal, open=GROUP, lens=ID, plan=ID, drop=TERM.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/user-language.h"
#include "gui/board/board-private.h"
#include "gui/board/plan-page.h"
#include "store/reader.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#define FRAMES 12

typedef struct
{
  GMainLoop    *loop;
  GtkWidget    *window;
  GdkPaintable *paintable;
  const char   *out;
  int           left;
} Shot;

static void
take_picture (Shot *shot)
{
  GdkPaintable *paintable = shot->paintable;
  GtkSnapshot  *snapshot = gtk_snapshot_new ();
  int           width = gdk_paintable_get_intrinsic_width (paintable);
  int           height = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (shot->window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_texture_save_to_png (texture, shot->out);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Shot *shot = data;

  gtk_widget_queue_draw (widget);
  if (--shot->left > 0)
    return G_SOURCE_CONTINUE;
  take_picture (shot);
  g_main_loop_quit (shot->loop);
  return G_SOURCE_REMOVE;
}

static const char *
get_value (const char *option, const char *name)
{
  size_t length = strlen (name);

  return strncmp (option, name, length) == 0 ? option + length : NULL;
}

static void
apply_look (CursusWorkspace *workspace, const char *option)
{
  const char *value;

  if (strcmp (option, "dark") == 0)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                        ADW_COLOR_SCHEME_FORCE_DARK);
  if ((value = get_value (option, "select=")) != NULL)
    cursus_workspace_select_one (workspace, value);
  if ((value = get_value (option, "lens=")) != NULL)
    cursus_workspace_set_lens (workspace, value);
  if ((value = get_value (option, "plan=")) != NULL)
    cursus_workspace_set_plan (workspace, value);
}

static void
apply_board (CursusBoard *board, const char *option)
{
  const char *value;

  if ((value = get_value (option, "zoom=")) != NULL)
    cursus_board_set_zoom (board, atoi (value) / 100.0);
  if ((value = get_value (option, "open=")) != NULL)
    cursus_board_set_group_open (board, value, TRUE);
  if (strcmp (option, "fit") == 0)
    cursus_board_fit_all (board);
  if (strcmp (option, "equal") == 0)
    cursus_board_set_equal_heights (board, TRUE);
  if ((value = get_value (option, "drop=")) != NULL)
    cursus_board_show_drop (board, &(CursusDropSign){ .spot = { (guint) atoi (value), 99 } });
}

static void
wait_for_frames (GtkWidget *window)
{
  for (int i = 0; i < FRAMES; i++)
    {
      gtk_widget_queue_draw (window);
      g_main_context_iteration (NULL, FALSE);
      g_usleep (10000);
    }
}

static void
open_window (Shot *shot, CursusPlanPage *page, int width, int height)
{
  shot->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (shot->window), GTK_WIDGET (page));
  gtk_window_set_decorated (GTK_WINDOW (shot->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (shot->window), width, height);
  g_signal_connect_swapped (shot->window, "destroy", G_CALLBACK (g_main_loop_quit), shot->loop);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusWorkspace) workspace = NULL;
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  CursusPlanPage *page;
  Shot            shot = { .loop = loop, .left = FRAMES };

  setlocale (LC_ALL, "");
  adw_init ();
  if (argc < 2 || (project = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      g_printerr ("%s\n",
                  error != NULL ? error->message : "demo-board FILE [WIDTH HEIGHT OUT.png]");
      return 2;
    }

  editor = cursus_editor_new (project);
  workspace = cursus_workspace_new (editor);
  page = cursus_plan_page_new (workspace);
  open_window (&shot, page, argc > 3 ? atoi (argv[2]) : 870, argc > 3 ? atoi (argv[3]) : 700);

  for (int i = 5; i < argc; i++)
    apply_look (workspace, argv[i]);
  gtk_window_present (GTK_WINDOW (shot.window));
  wait_for_frames (shot.window);
  for (int i = 5; i < argc; i++)
    apply_board (cursus_plan_page_get_board (page), argv[i]);
  if (argc > 4)
    {
      shot.out = argv[4];
      shot.paintable = gtk_widget_paintable_new (shot.window);
      gtk_widget_add_tick_callback (shot.window, tick_cb, &shot, NULL);
    }
  g_main_loop_run (loop);
  g_clear_object (&shot.paintable);
  gtk_window_destroy (GTK_WINDOW (shot.window));
  return 0;
}
