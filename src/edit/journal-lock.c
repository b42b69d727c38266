/* journal-lock.c - who may go on with what a crash left behind, of several that start together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/journal-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define SUFFIX ".claim"
#define FOLDER_LOCK ".lock"

struct _CursusJournalLock
{
  char *path;
  char *file;       /* that is locked, and goes with the lock */
  int   descriptor; /* -1: nothing can be written there, so that nobody can take anything */
};

static CursusJournalLock *
lock_new (const char *path, char *file)
{
  CursusJournalLock *lock = g_atomic_rc_box_new0 (CursusJournalLock);

  lock->path = g_strdup (path);
  lock->file = file;
  lock->descriptor = -1;
  return lock;
}

static void
lock_clear (gpointer data)
{
  CursusJournalLock *lock = data;

  /* As long as it is locked: nobody else may hold a file of this name. */
  if (lock->descriptor >= 0)
    {
      g_unlink (lock->file);
      close (lock->descriptor);
    }
  g_free (lock->path);
  g_free (lock->file);
}

/* Whoever had it before may have removed the file after it was opened here. */
static gboolean
is_in_place (int descriptor, const char *file)
{
  struct stat opened, named;

  return fstat (descriptor, &opened) == 0 && stat (file, &named) == 0 &&
         opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

static int
lock_file (int descriptor, int operation)
{
  int result;

  do
    result = flock (descriptor, operation);
  while (result != 0 && errno == EINTR);
  return result;
}

/* Gives whether nobody else has it. */
static gboolean
take (CursusJournalLock *lock, int operation)
{
  for (;;)
    {
      int descriptor = open (lock->file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

      if (descriptor < 0)
        return TRUE;
      if (lock_file (descriptor, operation) != 0 && errno == EWOULDBLOCK)
        {
          close (descriptor);
          return FALSE;
        }
      if (is_in_place (descriptor, lock->file))
        {
          lock->descriptor = descriptor;
          return TRUE;
        }
      close (descriptor);
    }
}

CursusJournalLock *
cursus_journal_lock_try (const char *journal)
{
  CursusJournalLock *lock = lock_new (journal, g_strconcat (journal, SUFFIX, NULL));

  if (take (lock, LOCK_EX | LOCK_NB))
    return lock;
  cursus_journal_lock_unref (lock);
  return NULL;
}

CursusJournalLock *
cursus_journal_lock_folder (const char *folder)
{
  CursusJournalLock *lock;

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    return NULL;
  lock = lock_new (folder, g_build_filename (folder, FOLDER_LOCK, NULL));
  take (lock, LOCK_EX);
  return lock;
}

CursusJournalLock *
cursus_journal_lock_ref (CursusJournalLock *lock)
{
  return g_atomic_rc_box_acquire (lock);
}

void
cursus_journal_lock_unref (CursusJournalLock *lock)
{
  g_atomic_rc_box_release_full (lock, lock_clear);
}

const char *
cursus_journal_lock_get_path (const CursusJournalLock *lock)
{
  return lock->path;
}
