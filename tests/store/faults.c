/* faults.c - calls of the system that fail when a test wants them to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "faults.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <unistd.h>

const char *const call_names[N_CALLS] = {
  "realpath", "stat",  "access", "open",      "write",  "fchown",
  "fchmod",   "fsync", "close",  "renameat2", "rename", "unlink",
};

static struct
{
  gboolean     is_on;
  const Fault *faults;
  guint        n_faults;
  guint        counts[N_CALLS];
  gboolean     has_happened;
  GString     *log;
  guint        mode;
} state;

static gsize write_max = G_MAXSIZE;

void
faults_begin (const Fault *faults, guint n_faults)
{
  faults_end ();
  if (state.log != NULL)
    g_string_free (state.log, TRUE);
  memset (&state, 0, sizeof state);
  state.log = g_string_new (NULL);
  state.faults = faults;
  state.n_faults = n_faults;
  state.is_on = TRUE;
}

void
faults_end (void)
{
  state.is_on = FALSE;
}

guint
faults_count (Call call)
{
  return state.counts[call];
}

gboolean
faults_happened (void)
{
  return state.has_happened;
}

const char *
faults_get_log (void)
{
  return state.log->str;
}

guint
faults_get_mode (void)
{
  return state.mode;
}

void
faults_set_write_max (gsize bytes)
{
  write_max = bytes;
}

/* Notes a call; TRUE and errno if it is to fail. */
static gboolean
fails (Call call, const char *more)
{
  guint nth;

  if (!state.is_on)
    return FALSE;

  g_string_append_printf (state.log, "%s%s ", call_names[call], more);
  nth = ++state.counts[call];
  for (guint i = 0; i < state.n_faults; i++)
    {
      const Fault *fault = &state.faults[i];

      if (fault->call == call &&
          (fault->nth == nth || (fault->is_lasting && fault->nth > 0 && fault->nth < nth)))
        {
          state.has_happened = TRUE;
          errno = fault->error_number;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
is_folder (int descriptor)
{
  struct stat status;

  return fstat (descriptor, &status) == 0 && S_ISDIR (status.st_mode);
}

/* The linker calls __wrap_x for x, and x for __real_x. */
char   *__wrap_realpath (const char *path, char *resolved);
char   *__real_realpath (const char *path, char *resolved);
int     __wrap_stat64 (const char *path, struct stat64 *status);
int     __real_stat64 (const char *path, struct stat64 *status);
int     __wrap_access (const char *path, int mode);
int     __real_access (const char *path, int mode);
int     __wrap_open64 (const char *path, int flags, ...);
int     __real_open64 (const char *path, int flags, ...);
ssize_t __wrap_write (int descriptor, const void *bytes, size_t n);
ssize_t __real_write (int descriptor, const void *bytes, size_t n);
int     __wrap_fchown (int descriptor, uid_t owner, gid_t group);
int     __real_fchown (int descriptor, uid_t owner, gid_t group);
int     __wrap_fchmod (int descriptor, mode_t mode);
int     __real_fchmod (int descriptor, mode_t mode);
int     __wrap_fsync (int descriptor);
int     __real_fsync (int descriptor);
int     __wrap_close (int descriptor);
int     __real_close (int descriptor);
int     __wrap_renameat2 (int from_folder, const char *from, int to_folder, const char *to,
                          guint flags);
int     __real_renameat2 (int from_folder, const char *from, int to_folder, const char *to,
                          guint flags);
int     __wrap_rename (const char *from, const char *to);
int     __real_rename (const char *from, const char *to);
int     __wrap_unlink (const char *path);
int     __real_unlink (const char *path);

char *
__wrap_realpath (const char *path, char *resolved)
{
  return fails (CALL_REALPATH, "") ? NULL : __real_realpath (path, resolved);
}

int
__wrap_stat64 (const char *path, struct stat64 *status)
{
  return fails (CALL_STAT, "") ? -1 : __real_stat64 (path, status);
}

int
__wrap_access (const char *path, int mode)
{
  return fails (CALL_ACCESS, "") ? -1 : __real_access (path, mode);
}

int
__wrap_open64 (const char *path, int flags, ...)
{
  mode_t  mode = 0;
  va_list rest;

  if (flags & O_CREAT)
    {
      va_start (rest, flags);
      mode = va_arg (rest, mode_t);
      va_end (rest);
      state.mode = mode;
    }
  return fails (CALL_OPEN, flags & O_DIRECTORY ? "-folder" : "") ?
           -1 :
           __real_open64 (path, flags, mode);
}

ssize_t
__wrap_write (int descriptor, const void *bytes, size_t n)
{
  if (fails (CALL_WRITE, ""))
    return -1;
  return __real_write (descriptor, bytes, state.is_on ? MIN (n, write_max) : n);
}

int
__wrap_fchown (int descriptor, uid_t owner, gid_t group)
{
  return fails (CALL_FCHOWN, "") ? -1 : __real_fchown (descriptor, owner, group);
}

int
__wrap_fchmod (int descriptor, mode_t mode)
{
  return fails (CALL_FCHMOD, "") ? -1 : __real_fchmod (descriptor, mode);
}

/* Nothing here can tell whether the disk has it, and it takes most of the time. */
int
__wrap_fsync (int descriptor)
{
  if (!state.is_on)
    return __real_fsync (descriptor);
  return fails (CALL_FSYNC, is_folder (descriptor) ? "-folder" : "") ? -1 : 0;
}

/* A file whose closing fails is closed all the same. */
int
__wrap_close (int descriptor)
{
  int error_number;

  if (!fails (CALL_CLOSE, ""))
    return __real_close (descriptor);

  error_number = errno;
  __real_close (descriptor);
  errno = error_number;
  return -1;
}

int
__wrap_renameat2 (int from_folder, const char *from, int to_folder, const char *to, guint flags)
{
  return fails (CALL_RENAMEAT2, "") ? -1 :
                                      __real_renameat2 (from_folder, from, to_folder, to, flags);
}

int
__wrap_rename (const char *from, const char *to)
{
  return fails (CALL_RENAME, "") ? -1 : __real_rename (from, to);
}

int
__wrap_unlink (const char *path)
{
  return fails (CALL_UNLINK, "") ? -1 : __real_unlink (path);
}
