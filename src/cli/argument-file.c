/* argument-file.c - a project file named on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/argument-file.h"

#include "cli/columns.h"
#include "cli/report.h"
#include "store/error.h"
#include "store/reader.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE_SIZE 65536

gboolean
cursus_argument_file_is_input (const char *argument)
{
  return g_str_equal (argument, "-");
}

char *
cursus_argument_file_dup_name (const char *argument)
{
  if (cursus_argument_file_is_input (argument))
    /* Translators: where a file name stands otherwise, as in “standard input:3:14: …” */
    return g_strdup (_ ("standard input"));
  return g_filename_display_name (argument);
}

char *
cursus_argument_file_dup_heading (const char *argument, gboolean is_first)
{
  g_autofree char *name = cursus_argument_file_dup_name (argument);
  g_autofree char *line = cursus_columns_clean (name);

  return g_strdup_printf ("%s==> %s <==\n", is_first ? "" : "\n", line);
}

/* Reads all there is, or one byte more than a project may have: the reader then says so. Fails
 * with errno. */
static GString *
read_all (int descriptor)
{
  g_autoptr (GString) bytes = g_string_new (NULL);
  char piece[PIECE_SIZE];

  while (bytes->len <= CURSUS_FILE_SIZE_MAX)
    {
      gssize n = read (descriptor, piece, PIECE_SIZE);

      if (n == 0)
        return g_steal_pointer (&bytes);
      if (n > 0)
        g_string_append_len (bytes, piece, n);
      else if (errno != EINTR)
        return NULL;
    }

  return g_steal_pointer (&bytes);
}

/* Gives nothing where the reader of files has to say why. */
static GString *
read_path (const char *path)
{
  int         descriptor = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  struct stat status;
  GString    *bytes = NULL;

  if (descriptor < 0)
    return NULL;
  if (fstat (descriptor, &status) == 0 && (S_ISREG (status.st_mode) || S_ISFIFO (status.st_mode)))
    bytes = read_all (descriptor);

  g_close (descriptor, NULL);
  return bytes;
}

static GString *
read_input (GError **error)
{
  GString *bytes = read_all (STDIN_FILENO);
  int      saved_errno = errno;

  if (bytes == NULL)
    g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_OPEN,
                 /* Translators: what the system says */
                 _ ("standard input: It could not be read: %s."), g_strerror (saved_errno));
  return bytes;
}

static gboolean
is_pipe (const char *path)
{
  struct stat status;

  return g_stat (path, &status) == 0 && S_ISFIFO (status.st_mode);
}

CursusProject *
cursus_argument_file_read (const char *argument, GString **bytes)
{
  gboolean is_input = cursus_argument_file_is_input (argument);
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) all = NULL;
  CursusProject *project = NULL;

  if (is_input)
    all = read_input (&error);
  else if (bytes != NULL || is_pipe (argument))
    all = read_path (argument);

  if (all != NULL)
    project =
      cursus_read_bytes (all->str, all->len, is_input ? _ ("standard input") : argument, &error);
  else if (!is_input)
    project = cursus_read_file (argument, NULL, NULL, &error);

  if (project == NULL)
    cursus_report_error (error);
  else if (bytes != NULL)
    *bytes = all != NULL ? g_steal_pointer (&all) : g_string_new (NULL);
  return project;
}
