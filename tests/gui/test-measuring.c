/* test-measuring.c - what our widgets say of their height, as GTK relies on it
 *
 * A height for a width that is not known is the least there is: newer versions of GTK take it for
 * the minimum of a box, whatever its width, and complain where that is more than what it needs.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/window-private.h"
#include "store/reader.h"
#include "test-window.h"

static const int widths[] = { 40, 90, 160, 258, 420, 850, 1600 };

static const char *const subjects[] = { NULL, "AIH-204", "AIH-403" };

static CursusProject *
load_template (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "data", "templates",
                                            "master-ai-healthcare.cursus", NULL);
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_file (path, NULL, NULL, &error);

  g_assert_no_error (error);
  return project;
}

static gboolean
is_ours (gpointer object)
{
  return object != NULL && g_str_has_prefix (G_OBJECT_TYPE_NAME (object), "Cursus");
}

/* What is only put together of other widgets says what they say. */
static gboolean
measures_itself (GtkWidget *widget)
{
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (widget);

  return manager != NULL ? is_ours (manager) : is_ours (widget);
}

static void
measure (GtkWidget *widget, int width, int *minimum, int *natural)
{
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, minimum, natural, NULL, NULL);
  g_assert_cmpint (*minimum, <=, *natural);
}

static guint
check_widget (GtkWidget *widget)
{
  int least, least_natural, narrowest;

  if (!measures_itself (widget) ||
      gtk_widget_get_request_mode (widget) != GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH)
    return 0;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL, NULL, NULL);
  measure (widget, -1, &least, &least_natural);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      int minimum, natural;

      if (widths[i] < narrowest)
        continue;
      measure (widget, widths[i], &minimum, &natural);
      if (least > minimum || least_natural > natural)
        g_error ("%s: %d (%d) at any width, %d (%d) at %d", G_OBJECT_TYPE_NAME (widget), least,
                 least_natural, minimum, natural, widths[i]);
    }
  return 1;
}

static guint
check_all (GtkWidget *widget)
{
  guint n = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  n = check_widget (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += check_all (child);
  return n;
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_any_width (void)
{
  static const char *const pages[] = { "plan", "coverage", "documents" };
  g_autoptr (CursusProject) project = load_template ();
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  CursusWindow *window;
  AdwViewStack *stack;
  guint         n = 0;

  gtk_window_destroy (GTK_WINDOW (test_window_new ()));
  window = cursus_window_new (NULL);
  cursus_window_show (window, editor);
  gtk_window_present (GTK_WINDOW (window));
  stack = cursus_studio_get_pages (window->studio);
  while (!gtk_widget_get_mapped (GTK_WIDGET (stack)))
    g_main_context_iteration (NULL, TRUE);
  for (guint p = 0; p < G_N_ELEMENTS (pages); p++)
    for (guint s = 0; s < G_N_ELEMENTS (subjects); s++)
      {
        adw_view_stack_set_visible_child_name (stack, pages[p]);
        cursus_workspace_select_one (window->workspace, subjects[s]);
        settle ();
        n += check_all (GTK_WIDGET (window));
      }
  g_assert_cmpuint (n, >, 20);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/gui/measuring/any-width", test_any_width);
  return g_test_run ();
}
