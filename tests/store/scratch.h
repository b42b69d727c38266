/* scratch.h - a folder for the files of one test, which goes away with all that is in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The path of a new, empty folder. */
char *scratch_new (void);

/* Removes the folder and everything below it, also what may not be read. */
void scratch_remove (char *folder);

typedef char Scratch;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Scratch, scratch_remove)

/**
 * scratch_write:
 * @name: a file in @folder
 *
 * Returns: (transfer full): the path of the file, which holds @length bytes now
 */
char *scratch_write (const char *folder, const char *name, const char *bytes, gsize length);

/**
 * scratch_list:
 *
 * Returns: (transfer full): the names of what is in @folder, sorted, each followed by a space
 */
char *scratch_list (const char *folder);

G_END_DECLS
