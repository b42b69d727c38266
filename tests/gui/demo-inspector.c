/* demo-inspector.c - the inspector with a file, in a window or as a picture
 *
 * demo-inspector FILE [WIDTH HEIGHT OUT.png [OPTION…]]: options are dark, select=ID, languages=TAG,
 * open, scroll=PIXELS, time (of selecting one module after another). The environment variable
 * CURSUS_LOCALE_DIR says where translations are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/inspector.h"
#include "gui/inspector/language-menu.h"
#include "gui/inspector/part-row.h"
#include "store/reader.h"

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define FRAMES 20

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gtk_widget_get_child_visible (child) ? find (child, type) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

static const char *
get_value (const char *option, const char *name)
{
  size_t length = strlen (name);

  return strncmp (option, name, length) == 0 ? option + length : NULL;
}

static void
select_all (CursusWorkspace *workspace, const char *ids)
{
  g_auto (GStrv) split = g_strsplit (ids, ",", -1);

  cursus_workspace_select (workspace, (const char *const *) split, g_strv_length (split));
}

static void
count_cb (GdkFrameClock *clock, guint *n)
{
  (*n)++;
}

/* What it costs to show one module after another, with and without laying the rows out. */
static void
take_time (GtkWidget *window, CursusWorkspace *workspace)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  guint                n = cursus_project_n (project, CURSUS_MODULES);
  clock_t              selecting = 0, measuring = 0, drawing = 0;
  guint                n_frames = 0;

  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (count_cb),
                    &n_frames);

  for (guint i = 0; i < n; i++)
    {
      clock_t start = clock ();

      cursus_workspace_select_one (workspace, cursus_project_nth_module (project, i)->record.id);
      selecting += clock () - start;
      start = clock ();
      gtk_widget_measure (window, GTK_ORIENTATION_VERTICAL, 300, NULL, NULL, NULL, NULL);
      measuring += clock () - start;
      while (g_main_context_iteration (NULL, FALSE))
        continue;
      drawing += clock () - start;
    }
  g_print ("%u selections: %.2f ms each, %.2f ms to measure, %.2f ms to draw, in %u frames\n", n,
           1000.0 * (double) selecting / CLOCKS_PER_SEC / n,
           1000.0 * (double) measuring / CLOCKS_PER_SEC / n,
           1000.0 * (double) drawing / CLOCKS_PER_SEC / n, n_frames);
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (window), &n_frames);
}

static void
apply (GtkWidget *window, CursusWorkspace *workspace, const char *option)
{
  const char *value;
  GtkWidget  *row;

  if (strcmp (option, "dark") == 0)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                        ADW_COLOR_SCHEME_FORCE_DARK);
  if ((value = get_value (option, "select=")) != NULL)
    select_all (workspace, value);
  if ((value = get_value (option, "languages=")) != NULL)
    cursus_language_menu_choose (CURSUS_LANGUAGE_MENU (find (window, CURSUS_TYPE_LANGUAGE_MENU)),
                                 value, TRUE);
  if (strcmp (option, "time") == 0)
    take_time (window, workspace);
  if (strcmp (option, "open") == 0 && (row = find (window, CURSUS_TYPE_PART_ROW)) != NULL)
    cursus_part_row_open (CURSUS_PART_ROW (row));
  if ((value = get_value (option, "scroll=")) != NULL)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (
                                GTK_SCROLLED_WINDOW (find (window, GTK_TYPE_SCROLLED_WINDOW))),
                              atoi (value));
}

static void
wait_for_frames (GtkWidget *window)
{
  for (int i = 0; i < FRAMES; i++)
    {
      gtk_widget_queue_draw (window);
      while (g_main_context_iteration (NULL, FALSE))
        continue;
      g_usleep (10000);
    }
}

static void
take_picture (GtkWidget *window, const char *out)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int          width, height;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  wait_for_frames (window);
  width = gdk_paintable_get_intrinsic_width (paintable);
  height = gdk_paintable_get_intrinsic_height (paintable);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_texture_save_to_png (texture, out);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusWorkspace) workspace = NULL;
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  GtkWidget *window;

  setlocale (LC_ALL, "");
  if (g_getenv ("CURSUS_LOCALE_DIR") != NULL)
    bindtextdomain (GETTEXT_PACKAGE, g_getenv ("CURSUS_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();
  if (argc < 2 || (project = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      g_printerr ("%s\n",
                  error != NULL ? error->message : "demo-inspector FILE [WIDTH HEIGHT OUT.png]");
      return 2;
    }

  editor = cursus_editor_new (project);
  workspace = cursus_workspace_new (editor);
  window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (cursus_inspector_new (workspace)));
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), argc > 3 ? atoi (argv[2]) : 300,
                               argc > 3 ? atoi (argv[3]) : 700);
  g_signal_connect_swapped (window, "destroy", G_CALLBACK (g_main_loop_quit), loop);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frames (window);
  for (int i = 5; i < argc; i++)
    {
      apply (window, workspace, argv[i]);
      wait_for_frames (window);
    }
  if (argc > 4)
    take_picture (window, argv[4]);
  else
    g_main_loop_run (loop);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
