/* first-frame.c - how long a program takes until its window is drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * first-frame COMMAND…: starts it on the X screen that DISPLAY names, on which there must be
 * nothing else, looks at a spot that every window covers until it is no longer black, and waits a
 * moment. Prints the milliseconds from the start, those of processor time until then, and the
 * kilobytes that the process has in memory: resident, and its share of them.
 */

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <glib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define SPOT 200 /* pixels from the left and from above; there is no window manager */
#define STEP_US 1000
#define PATIENCE_US (60 * G_USEC_PER_SEC)
#define SETTLED_US (3 * G_USEC_PER_SEC)

static gboolean
is_drawn (Display *display)
{
  XImage *image =
    XGetImage (display, DefaultRootWindow (display), SPOT, SPOT, 1, 1, AllPlanes, ZPixmap);
  gboolean is_black = image == NULL || (XGetPixel (image, 0, 0) & 0xffffff) == 0;

  if (image != NULL)
    XDestroyImage (image);
  return !is_black;
}

static guint64
read_kilobytes (const char *memory, const char *name)
{
  const char *line = strstr (memory, name);

  return line != NULL ? g_ascii_strtoull (line + strlen (name), NULL, 10) : 0;
}

/* Nanoseconds of processor time of all threads that live. */
static guint64
read_processor_time (pid_t child)
{
  g_autofree char *folder = g_strdup_printf ("/proc/%d/task", (int) child);
  g_autoptr (GDir) threads = g_dir_open (folder, 0, NULL);
  const char *name;
  guint64     sum = 0;

  while (threads != NULL && (name = g_dir_read_name (threads)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, "schedstat", NULL);
      g_autofree char *text = NULL;

      if (g_file_get_contents (path, &text, NULL, NULL))
        sum += g_ascii_strtoull (text, NULL, 10);
    }
  return sum;
}

static void
print_memory (pid_t child)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", (int) child);
  g_autofree char *memory = NULL;

  if (g_file_get_contents (path, &memory, NULL, NULL))
    g_print ("\t%" G_GUINT64_FORMAT "\t%" G_GUINT64_FORMAT "\n", read_kilobytes (memory, "Rss:"),
             read_kilobytes (memory, "Pss:"));
}

int
main (int argc, char **argv)
{
  Display *display = XOpenDisplay (NULL);
  gint64   start = g_get_monotonic_time ();
  gint64   drawn;
  guint64  processor;
  pid_t    child;

  if (argc < 2 || display == NULL)
    return 2;
  child = fork ();
  if (child == 0)
    {
      execvp (argv[1], argv + 1);
      _exit (127);
    }
  while (!is_drawn (display))
    {
      if (waitpid (child, NULL, WNOHANG) != 0 || g_get_monotonic_time () - start > PATIENCE_US)
        return 1;
      g_usleep (STEP_US);
    }
  drawn = g_get_monotonic_time ();
  processor = read_processor_time (child);
  g_usleep (SETTLED_US);
  g_print ("\n%.1f\t%.1f", (double) (drawn - start) / 1000, (double) processor / 1e6);
  print_memory (child);
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  XCloseDisplay (display);
  return 0;
}
