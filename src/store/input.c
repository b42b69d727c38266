/* input.c - the bytes of a file, looked at before they are parsed and counted while they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/input.h"

#include "store/error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BUFFER_SIZE 65536

struct _CursusInput
{
  char              *name;
  int                descriptor; /* -1: all there is stands in the buffer */
  const char        *bytes;
  gsize              n_bytes;
  gsize              position;
  guint64            n_read;
  guint64            n_total;
  CursusReadProgress progress;
  gpointer           progress_data;
  GError            *error;
  char              *buffer;
};

static CursusInput *
input_new (const char *name)
{
  CursusInput *input = g_new0 (CursusInput, 1);

  input->name = g_filename_display_name (name);
  input->descriptor = -1;
  return input;
}

void
cursus_input_free (CursusInput *input)
{
  if (input->descriptor >= 0)
    g_close (input->descriptor, NULL);
  g_clear_error (&input->error);
  g_free (input->buffer);
  g_free (input->name);
  g_free (input);
}

const char *
cursus_input_get_name (const CursusInput *input)
{
  return input->name;
}

static gboolean
fill (CursusInput *input)
{
  gssize n;

  if (input->descriptor < 0)
    return input->position < input->n_bytes;

  do
    n = read (input->descriptor, input->buffer, BUFFER_SIZE);
  while (n < 0 && errno == EINTR);

  if (n < 0)
    {
      int saved_errno = errno;

      /* Translators: a file name, then what the system says */
      g_set_error (&input->error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_OPEN,
                   _ ("“%s” could not be read: %s"), input->name, g_strerror (saved_errno));
      return FALSE;
    }

  input->position = 0;
  input->n_bytes = (gsize) n;
  return n > 0;
}

/* Tells the user by which other program a file was made, as far as its first bytes show it. */
static const char *
describe_signature (const char *bytes, gsize n)
{
  static const struct
  {
    const char *signature;
    gsize       length;
    const char *sentence;
  } signatures[] = {
    { "\x1f\x8b", 2,
      N_ ("“%s” is compressed with gzip. Unpack it first, then open what was in it.") },
    { "PK\x03\x04", 4,
      N_ ("“%s” is a ZIP archive, as office documents are too. A project file is plain XML.") },
    { "\xff\xfe", 2, N_ ("“%s” is written in UTF-16. Save it as UTF-8, then open it again.") },
    { "\xfe\xff", 2, N_ ("“%s” is written in UTF-16. Save it as UTF-8, then open it again.") },
    { "%PDF", 4, N_ ("“%s” is a PDF document. A project file is XML.") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signatures); i++)
    if (n >= signatures[i].length &&
        memcmp (bytes, signatures[i].signature, signatures[i].length) == 0)
      return _ (signatures[i].sentence);

  if (n == 0)
    return _ ("“%s” is empty. If it was a project before, look for an older copy of it.");
  if (memchr (bytes, '\0', n) != NULL)
    return _ ("“%s” is not a project file: it holds binary data, not XML.");
  return NULL;
}

static gboolean
check_first_bytes (CursusInput *input, GError **error)
{
  static const char byte_order_mark[] = "\xef\xbb\xbf";
  const char       *bytes;
  gsize             n;
  const char       *sentence;

  if (!fill (input) && input->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&input->error));
      return FALSE;
    }

  bytes = input->bytes;
  n = input->n_bytes;
  sentence = describe_signature (bytes, n);
  if (n >= 3 && memcmp (bytes, byte_order_mark, 3) == 0)
    {
      bytes += 3;
      n -= 3;
    }
  while (sentence == NULL && n > 0 && g_ascii_isspace (*bytes))
    {
      bytes++;
      n--;
    }
  if (sentence == NULL && n == 0)
    sentence = _ ("“%s” is empty. If it was a project before, look for an older copy of it.");
  else if (sentence == NULL && *bytes != '<')
    sentence = _ ("“%s” is not a project file: it does not begin as XML does, with “<”.");
  if (sentence == NULL)
    return TRUE;

    /* Such a sentence always has one %s, for the name. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML, sentence, input->name);
#pragma GCC diagnostic pop
  return FALSE;
}

static gboolean
check_size (CursusInput *input, guint64 size, GError **error)
{
  if (size <= CURSUS_FILE_SIZE_MAX)
    return TRUE;

  /* Translators: a file name, then a number of megabytes */
  g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_LIMIT,
               _ ("“%s” is too large: a project file has at most %d MiB."), input->name,
               (int) (CURSUS_FILE_SIZE_MAX >> 20));
  return FALSE;
}

static gboolean
open_file (CursusInput *input, const char *path, GError **error)
{
  struct stat status;

  /* Without O_NONBLOCK a pipe that nobody writes to would hold the program forever. */
  input->descriptor = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  if (input->descriptor < 0 || fstat (input->descriptor, &status) < 0)
    {
      int saved_errno = errno;

      g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_OPEN,
                   _ ("“%s” could not be opened: %s"), input->name, g_strerror (saved_errno));
      return FALSE;
    }

  if (!S_ISREG (status.st_mode))
    {
      g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_OPEN,
                   S_ISDIR (status.st_mode) ? _ ("“%s” is a folder, not a project file.") :
                                              _ ("“%s” is a device or a pipe, not a file."),
                   input->name);
      return FALSE;
    }

  input->n_total = (guint64) status.st_size;
  return check_size (input, input->n_total, error);
}

CursusInput *
cursus_input_open (const char *path, CursusReadProgress progress, gpointer data, GError **error)
{
  g_autoptr (CursusInput) input = input_new (path);

  input->progress = progress;
  input->progress_data = data;
  if (!open_file (input, path, error))
    return NULL;

  input->buffer = g_malloc (BUFFER_SIZE);
  input->bytes = input->buffer;
  if (!check_first_bytes (input, error))
    return NULL;
  return g_steal_pointer (&input);
}

CursusInput *
cursus_input_new_for_bytes (const char *bytes, gsize length, const char *name, GError **error)
{
  g_autoptr (CursusInput) input = input_new (name);

  input->bytes = bytes;
  input->n_bytes = length;
  input->n_total = length;
  if (!check_size (input, length, error) || !check_first_bytes (input, error))
    return NULL;
  return g_steal_pointer (&input);
}

/* Counts what was given; the size of a file may have grown since it was opened. */
static gboolean
count (CursusInput *input, gsize n)
{
  input->n_read += n;
  if (!check_size (input, input->n_read, &input->error))
    return FALSE;
  if (input->progress == NULL ||
      input->progress (input->n_read, input->n_total, input->progress_data))
    return TRUE;

  g_set_error (&input->error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_CANCELLED,
               _ ("Reading “%s” was stopped."), input->name);
  return FALSE;
}

int
cursus_input_read (gpointer data, char *buffer, int size)
{
  CursusInput *input = data;
  gsize        n;

  if (input->error != NULL)
    return -1;
  if (input->position == input->n_bytes && (input->descriptor < 0 || !fill (input)))
    return input->error != NULL ? -1 : 0;

  n = MIN (input->n_bytes - input->position, (gsize) size);
  memcpy (buffer, input->bytes + input->position, n);
  input->position += n;
  return count (input, n) ? (int) n : -1;
}

gboolean
cursus_input_propagate_error (CursusInput *input, GError **error)
{
  if (input->error == NULL)
    return FALSE;

  g_propagate_error (error, g_steal_pointer (&input->error));
  return TRUE;
}
