/* faults.h - calls of the system that fail when a test wants them to
 *
 * The linker puts these in the place of the calls that save.c makes; see meson.build.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  CALL_REALPATH,
  CALL_STAT,
  CALL_ACCESS,
  CALL_OPEN,
  CALL_WRITE,
  CALL_FCHOWN,
  CALL_FCHMOD,
  CALL_FSYNC,
  CALL_CLOSE,
  CALL_RENAMEAT2,
  CALL_RENAME,
  CALL_UNLINK,
  N_CALLS,
} Call;

/**
 * Fault:
 * @nth: which of the calls fails, counted from one; 0: none
 * @is_lasting: all later ones fail, too
 */
typedef struct
{
  Call     call;
  guint    nth;
  int      error_number;
  gboolean is_lasting;
} Fault;

/* What the calls are called. */
extern const char *const call_names[N_CALLS];

/* From now on, calls are noted and these ones fail. */
void faults_begin (const Fault *faults, guint n_faults);

/* From now on none fails. */
void faults_end (void);

/* How often each call was made between the two. */
guint faults_count (Call call);

/* Whether any of the faults happened. */
gboolean faults_happened (void);

/* The calls in their order, each followed by a space; open and fsync of a folder are "open-folder"
 * and "fsync-folder". */
const char *faults_get_log (void);

/* The permissions with which the first file was made. */
guint faults_get_mode (void);

/* write() takes no more bytes than this at once. */
void faults_set_write_max (gsize bytes);

G_END_DECLS
