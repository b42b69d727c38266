/* input.h - the bytes of a file, looked at before they are parsed and counted while they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "store/limits.h"

G_BEGIN_DECLS

/**
 * CursusInput:
 *
 * Gives the bytes of a file, or of a string, piece by piece.
 */
typedef struct _CursusInput CursusInput;

/**
 * cursus_input_open:
 *
 * Opens a file, and refuses it where its first bytes show that it is something else than XML.
 *
 * Returns: (transfer full) (nullable): the input, or %NULL with an error
 */
CursusInput *cursus_input_open (const char *path, CursusReadProgress progress, gpointer data,
                                GError **error);

/**
 * cursus_input_new_for_bytes:
 * @bytes: (array length=length): stay with the caller
 * @name: what messages call it
 *
 * Returns: (transfer full) (nullable): the input, or %NULL with an error
 */
CursusInput *cursus_input_new_for_bytes (const char *bytes, gsize length, const char *name,
                                         GError **error);
void         cursus_input_free (CursusInput *input);

/**
 * cursus_input_get_name:
 *
 * Returns: what messages call it, in UTF-8
 */
const char *cursus_input_get_name (CursusInput *input);

/**
 * cursus_input_read:
 * @buffer: (array length=size): where the next bytes are put
 *
 * Has the form that libxml2 asks of such a function.
 *
 * Returns: how many there were, 0 at the end, -1 after a failure that
 *   cursus_input_propagate_error() tells
 */
int cursus_input_read (gpointer input, char *buffer, int size);

/**
 * cursus_input_propagate_error:
 *
 * Returns: whether reading failed; @error is set then
 */
gboolean cursus_input_propagate_error (CursusInput *input, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusInput, cursus_input_free)

G_END_DECLS
