/* save.c - a file put in the place of another, or nothing changed
 *
 * The new file and the old one change places in one step where the file system can do that, so
 * that even a folder which cannot be flushed leaves the old file where it was.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/save.h"

#include "base/identifier.h"
#include "base/shared-string.h"
#include "store/error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LINKS_MAX 40

/* A file that is being put in place. */
typedef struct
{
  char       *target; /* without links */
  char       *folder;
  char       *beside; /* the new file */
  struct stat before; /* of the target */
  gboolean    exists;
} Saving;

static void
saving_clear (Saving *saving)
{
  g_free (saving->target);
  g_free (saving->folder);
  g_free (saving->beside);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Saving, saving_clear)

static gboolean
fail (const char *path, int error_number, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_autofree char *sentence =
    /* Translators: what the system says */
    g_strdup_printf (_ ("The file could not be saved: %s. Nothing was changed."),
                     g_strerror (error_number));

  g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE, "%s: %s", name, sentence);
  return FALSE;
}

/* Follows links also to a file that does not exist yet. */
static char *
resolve (const char *path)
{
  g_autofree char *at = g_strdup (path);

  for (guint i = 0; i < LINKS_MAX; i++)
    {
      char            *resolved = realpath (at, NULL);
      g_autofree char *link = NULL;
      g_autofree char *folder = NULL;

      if (resolved != NULL)
        {
          char *copy = g_strdup (resolved);

          free (resolved);
          return copy;
        }
      if (errno != ENOENT)
        return NULL;

      link = g_file_read_link (at, NULL);
      if (link == NULL)
        return g_steal_pointer (&at);

      folder = g_path_get_dirname (at);
      g_free (at);
      at = g_path_is_absolute (link) ? g_strdup (link) : g_build_filename (folder, link, NULL);
    }

  errno = ELOOP;
  return NULL;
}

static gboolean
look_at_target (Saving *saving, const char *path, GError **error)
{
  g_autofree char *name = NULL;

  saving->target = resolve (path);
  if (saving->target == NULL)
    return fail (path, errno, error);

  saving->folder = g_path_get_dirname (saving->target);
  saving->exists = stat (saving->target, &saving->before) == 0;
  if (!saving->exists)
    return errno == ENOENT || fail (path, errno, error);
  if (S_ISDIR (saving->before.st_mode))
    return fail (path, EISDIR, error);

  /* Putting a file in the place of a device would take the device away. */
  if (!S_ISREG (saving->before.st_mode))
    {
      name = g_filename_display_name (path);
      g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE, "%s: %s", name,
                   _ ("This is a device or a pipe; a project is saved in a file."));
      return FALSE;
    }
  /* The folder alone would decide whether the file can be replaced. */
  return access (saving->target, W_OK) == 0 || fail (path, errno, error);
}

static int
open_beside (Saving *saving)
{
  char            *random = cursus_identifier_new ('n');
  g_autofree char *name = g_strconcat (".cursus-", random, NULL);
  mode_t           mode = saving->exists ? 0600 : 0666;

  cursus_string_unref (random);
  saving->beside = g_build_filename (saving->folder, name, NULL);
  return open (saving->beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
}

static gboolean
write_all (int descriptor, const char *bytes, gsize length)
{
  while (length > 0)
    {
      ssize_t n = write (descriptor, bytes, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        {
          /* Nothing written and no error would be tried for ever. */
          errno = n == 0 ? EIO : errno;
          return FALSE;
        }
      bytes += n;
      length -= (gsize) n;
    }
  return TRUE;
}

/* Gives the new file what the old one had: its owner and group where that is allowed, and its
 * mode. */
static gboolean
take_over_mode (const Saving *saving, int descriptor)
{
  const struct stat *before = &saving->before;
  mode_t             mode = before->st_mode & 07777;

  if (!saving->exists)
    return TRUE;

  if (before->st_uid != geteuid () && fchown (descriptor, before->st_uid, (gid_t) -1) < 0)
    g_debug ("The owner of the file could not be kept: %s", g_strerror (errno));
  /* What the old group was allowed is not for another one, which gets what all others get. */
  if (before->st_gid != getegid () && fchown (descriptor, (uid_t) -1, before->st_gid) < 0)
    mode = (mode & ~(mode_t) (S_ISGID | S_IRWXG)) | ((mode & S_IRWXO) << 3);
  return fchmod (descriptor, mode) == 0;
}

static gboolean
write_beside (Saving *saving, const char *bytes, gsize length)
{
  int      descriptor = open_beside (saving);
  gboolean is_written;
  int      saved_errno;

  if (descriptor < 0)
    return FALSE;

  is_written = write_all (descriptor, bytes, length) && take_over_mode (saving, descriptor) &&
               fsync (descriptor) == 0;
  saved_errno = errno;
  /* Some file systems tell only here that they had no room. */
  if (close (descriptor) < 0 && is_written)
    {
      is_written = FALSE;
      saved_errno = errno;
    }
  errno = saved_errno;
  return is_written;
}

static gboolean
flush_folder (const Saving *saving)
{
  int      descriptor = open (saving->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean is_flushed;
  int      saved_errno;

  if (descriptor < 0)
    return FALSE;

  /* A file system that cannot flush a folder says so with EINVAL. */
  is_flushed = fsync (descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
  saved_errno = errno;
  close (descriptor);
  errno = saved_errno;
  return is_flushed;
}

/* Lets the new file and the old one change places. */
static gboolean
exchange (const Saving *saving)
{
  return renameat2 (AT_FDCWD, saving->beside, AT_FDCWD, saving->target, RENAME_EXCHANGE) == 0;
}

static gboolean
put_in_place (const Saving *saving)
{
  int saved_errno;

  if (saving->exists && exchange (saving))
    {
      if (flush_folder (saving))
        return TRUE;
      saved_errno = errno;
      /* Where the old file cannot be put back, the new one stays: it is whole. */
      if (!exchange (saving))
        return TRUE;
      errno = saved_errno;
      return FALSE;
    }

  /* Not every file system can exchange. */
  if (rename (saving->beside, saving->target) < 0)
    return FALSE;
  if (flush_folder (saving) || saving->exists)
    return TRUE;

  saved_errno = errno;
  unlink (saving->target);
  errno = saved_errno;
  return FALSE;
}

gboolean
cursus_save (const char *path, const char *bytes, gsize length, GError **error)
{
  g_auto (Saving) saving = { NULL };
  gboolean is_saved;
  int      saved_errno;

  if (!look_at_target (&saving, path, error))
    return FALSE;

  is_saved = write_beside (&saving, bytes, length) && put_in_place (&saving);
  saved_errno = errno;
  /* After an exchange this is the old file, else what could not be put in place, or nothing. */
  unlink (saving.beside);
  return is_saved || fail (path, saved_errno, error);
}
