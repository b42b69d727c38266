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

#define BUFFER_SIZE 16384

struct _CursusInput
{
  char              *path;
  char              *name;       /* as messages have it; NULL: not asked for yet */
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
input_new (const char *path)
{
  CursusInput *input = g_new0 (CursusInput, 1);

  input->path = g_strdup (path);
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
  g_free (input->path);
  g_free (input);
}

const char *
cursus_input_get_name (CursusInput *input)
{
  if (input->name == NULL)
    input->name = g_filename_display_name (input->path);
  return input->name;
}

static void
fail (CursusInput *input, CursusStoreError code, const char *sentence, GError **error)
{
  g_set_error (error, CURSUS_STORE_ERROR, code, "%s: %s", cursus_input_get_name (input), sentence);
}

static void
fail_with_errno (CursusInput *input, const char *format, GError **error)
{
  int              saved_errno = errno;
  g_autofree char *sentence = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  sentence = g_strdup_printf (format, g_strerror (saved_errno));
#pragma GCC diagnostic pop
  fail (input, CURSUS_STORE_ERROR_OPEN, sentence, error);
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
      /* Translators: what the system says */
      fail_with_errno (input, _ ("The file could not be read: %s."), &input->error);
      return FALSE;
    }

  input->position = 0;
  input->n_bytes = (gsize) n;
  return n > 0;
}

/* Tells by which other program a file was made, as far as its first bytes show it. */
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
      N_ ("This file is compressed with gzip. Unpack it, then open what was in it.") },
    { "PK\x03\x04", 4,
      N_ ("This is a ZIP archive; many office documents are. A project file is plain XML.") },
    { "\xff\xfe", 2,
      N_ ("This file is saved as UTF-16 or UTF-32. Save it as UTF-8, then open it again.") },
    { "\xfe\xff", 2,
      N_ ("This file is saved as UTF-16 or UTF-32. Save it as UTF-8, then open it again.") },
    { "%PDF", 4, N_ ("This is a PDF document. A project file is XML.") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signatures); i++)
    if (n >= signatures[i].length &&
        memcmp (bytes, signatures[i].signature, signatures[i].length) == 0)
      return _ (signatures[i].sentence);
  return NULL;
}

static const char *
skip_mark (const char *bytes, const char *end)
{
  static const char byte_order_mark[] = "\xef\xbb\xbf";

  return end - bytes >= 3 && memcmp (bytes, byte_order_mark, 3) == 0 ? bytes + 3 : bytes;
}

/* Fails where the text is not XML, with the place at which that shows, in characters. */
static void
fail_at (CursusInput *input, const char *at, const char *sentence, GError **error)
{
  guint line = 1;
  guint column = 1;

  for (const char *byte = skip_mark (input->bytes, at); byte < at; byte++)
    if (*byte == '\n')
      {
        line++;
        column = 1;
      }
    else if ((*byte & 0xC0) != 0x80)
      column++;

  g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML, "%s:%u:%u: %s",
               cursus_input_get_name (input), line, column, sentence);
}

static const char *
skip_space (const char *bytes, const char *end)
{
  bytes = skip_mark (bytes, end);
  while (bytes < end && g_ascii_isspace (*bytes))
    bytes++;
  return bytes;
}

static gboolean
check_first_bytes (CursusInput *input, GError **error)
{
  const char *sentence;
  const char *end;
  const char *first;
  const char *nul;

  if (!fill (input) && input->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&input->error));
      return FALSE;
    }

  sentence = describe_signature (input->bytes, input->n_bytes);
  end = input->bytes + input->n_bytes;
  first = skip_space (input->bytes, end);
  nul = input->n_bytes > 0 ? memchr (input->bytes, '\0', input->n_bytes) : NULL;
  if (sentence == NULL && first == end && input->n_bytes == input->n_total)
    sentence =
      _ ("The file is empty. If there was a project in it before, look for an older copy.");

  if (sentence != NULL)
    fail (input, CURSUS_STORE_ERROR_NOT_XML, sentence, error);
  else if (nul != NULL)
    fail_at (input, nul, _ ("There is binary data here; expected XML."), error);
  else if (first < end && *first != '<')
    fail_at (input, first, _ ("This is not a project file; expected XML, which begins with “<”."),
             error);
  else
    return TRUE;
  return FALSE;
}

static gboolean
check_size (CursusInput *input, guint64 size, GError **error)
{
  g_autofree char *sentence = NULL;

  if (size <= CURSUS_FILE_SIZE_MAX)
    return TRUE;

  /* Translators: a number of megabytes */
  sentence = g_strdup_printf (_ ("The file is too large: a project file has at most %d MiB."),
                              (int) (CURSUS_FILE_SIZE_MAX >> 20));
  fail (input, CURSUS_STORE_ERROR_LIMIT, sentence, error);
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
      /* Translators: what the system says */
      fail_with_errno (input, _ ("The file could not be opened: %s."), error);
      return FALSE;
    }

  if (!S_ISREG (status.st_mode))
    {
      fail (input, CURSUS_STORE_ERROR_OPEN,
            S_ISDIR (status.st_mode) ? _ ("This is a folder, not a project file.") :
                                       _ ("This is a device or a pipe, not a file."),
            error);
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

  fail (input, CURSUS_STORE_ERROR_CANCELLED, _ ("Reading was stopped."), &input->error);
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
