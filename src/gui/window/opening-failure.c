/* opening-failure.c - why a file cannot be opened, and what can be done about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/opening-failure.h"

#include "gui/common/question.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#define PATH "cursus-failed-path"

/* So much of a line is quoted, in characters. */
#define QUOTE_MAX 72

/* Answers to the question. */
#define CLOSE "close"
#define AS_TEXT "text"
#define AGAIN "again"

/* Finds the place in "m.cursus:12:3: …"; gives what follows, or the whole if there is none. */
static const char *
split_place (const char *message, const char *path, guint *line, guint *column)
{
  int         length = 0;
  const char *rest = g_str_has_prefix (message, path) ? message + strlen (path) : message;

  if (rest == message || sscanf (rest, ":%u:%u: %n", line, column, &length) < 2 || length == 0)
    {
      *line = 0;
      return message;
    }
  return rest + length;
}

static char *
quote (const char *line)
{
  g_autofree char *valid = g_strstrip (g_utf8_make_valid (line, -1));

  if (*valid == '\0')
    return NULL;
  if (g_utf8_strlen (valid, -1) > QUOTE_MAX)
    {
      g_autofree char *start = g_utf8_substring (valid, 0, QUOTE_MAX);

      return g_strconcat (start, "…", NULL);
    }
  return g_steal_pointer (&valid);
}

/* What stands in a line of a file; NULL: nothing, or it cannot be read any more. */
static char *
dup_line (const char *path, guint wanted)
{
  FILE   *file = fopen (path, "re");
  char   *line = NULL;
  size_t  size = 0;
  guint   nth = 0;
  ssize_t length = 0;
  char   *quoted = NULL;

  if (file == NULL)
    return NULL;
  while (nth < wanted && (length = getline (&line, &size, file)) >= 0)
    nth++;
  if (nth == wanted && length >= 0)
    quoted = quote (line);
  free (line);
  fclose (file);
  return quoted;
}

static char *
dup_body (const char *path, const GError *error)
{
  guint            line = 0, column = 0;
  const char      *sentence = split_place (error->message, path, &line, &column);
  g_autofree char *quoted = line > 0 ? dup_line (path, line) : NULL;
  g_autofree char *body = NULL;

  if (line == 0)
    return g_strdup (sentence);
  /* Translators: a line and a column of a file, and what is wrong there, as a sentence */
  body = g_strdup_printf (_ ("Line %u, column %u: %s"), line, column, sentence);
  return quoted != NULL ? g_strdup_printf ("%s\n\n%s", body, quoted) : g_steal_pointer (&body);
}

static GAppInfo *
find_editor (const char *path)
{
  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ?
           g_app_info_get_default_for_type ("text/plain", FALSE) :
           NULL;
}

static void
open_as_text (CursusWindow *window, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GAppInfo) editor = find_editor (path);
  g_autoptr (GList) files = g_list_append (NULL, file);
  g_autoptr (GdkAppLaunchContext) context =
    gdk_display_get_app_launch_context (gtk_widget_get_display (GTK_WIDGET (window)));
  g_autoptr (GError) error = NULL;

  if (editor != NULL && !g_app_info_launch (editor, files, G_APP_LAUNCH_CONTEXT (context), &error))
    cursus_question_tell (GTK_WINDOW (window), _ ("The Text Editor Does Not Start"),
                          error->message);
}

static void
answered_cb (GObject *object, const char *answer)
{
  CursusWindow   *window = CURSUS_WINDOW (object);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (window));
  g_autoptr (GFile) file = g_file_new_for_path (g_object_get_data (object, PATH));

  if (g_str_equal (answer, AS_TEXT))
    open_as_text (window, file);
  else if (g_str_equal (answer, AGAIN) && application != NULL)
    g_application_open (G_APPLICATION (application), &file, 1, "");
}

void
cursus_opening_failure_show (CursusWindow *window, const char *path, const GError *error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *heading = NULL;
  g_autofree char *body = dup_body (path, error);
  g_autoptr (GAppInfo) editor = find_editor (path);
  CursusAnswer answers[4] = { { .id = CLOSE, .label = _ ("_Close") } };
  guint        n = 1;

  if (editor != NULL)
    answers[n++] = (CursusAnswer){ .id = AS_TEXT, .label = _ ("_Open as Text") };
  answers[n] = (CursusAnswer){ .id = AGAIN, .label = _ ("_Try Again"), .is_suggested = TRUE };
  /* Translators: %s is the name of a file */
  heading = g_strdup_printf (_ ("“%s” Cannot Be Opened"), name);
  g_object_set_data_full (G_OBJECT (window), PATH, g_strdup (path), g_free);
  cursus_question_ask (GTK_WINDOW (window), &(CursusQuestion){ heading, body, answers },
                       answered_cb, G_OBJECT (window));
}
