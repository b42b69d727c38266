/* fingerprint.c - what a file holds, told by a few characters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/fingerprint.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#define PIECE ((gsize) 1 << 16)

char *
cursus_fingerprint_of_bytes (const char *bytes, gsize length)
{
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, length);
}

/* Reads to the end; gives whether nothing failed. */
static gboolean
read_all (int descriptor, GChecksum *checksum)
{
  g_autofree guchar *piece = g_malloc (PIECE);

  for (;;)
    {
      ssize_t n = read (descriptor, piece, PIECE);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return n == 0;
      g_checksum_update (checksum, piece, n);
    }
}

char *
cursus_fingerprint_of_file (const char *path)
{
  /* A pipe, of which there is no end, is not waited for. */
  int descriptor = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gboolean is_read;

  if (descriptor < 0)
    return NULL;

  is_read = read_all (descriptor, checksum);
  close (descriptor);
  return is_read ? g_strdup (g_checksum_get_string (checksum)) : NULL;
}
