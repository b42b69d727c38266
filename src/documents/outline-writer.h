/* outline-writer.h - an outline that somebody changed, kept as a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/outline-file.h"

G_BEGIN_DECLS

/**
 * cursus_outline_file_dup_text:
 *
 * Returns: (transfer full): what cursus_outline_file_read() reads as the same outline. What an
 *   outline does not know, such as comments, is not in it.
 */
char *cursus_outline_file_dup_text (const CursusOutlineFile *file);

/**
 * cursus_outline_file_dup_own_path:
 * @document: the id of a kind of document
 *
 * Returns: (transfer full): where the user's own outline of that document stands, or would stand
 */
char *cursus_outline_file_dup_own_path (const char *document);

/**
 * cursus_outline_file_keep:
 *
 * Writes @file as the user's own outline of its document.
 *
 * Returns: %FALSE with an error of %CURSUS_STORE_ERROR or %G_FILE_ERROR; what was there is there
 *   then
 */
gboolean cursus_outline_file_keep (const CursusOutlineFile *file, GError **error);

/**
 * cursus_outline_file_forget:
 * @document: the id of a kind of document
 *
 * Removes the user's own outline of that document, if there is one.
 *
 * Returns: %FALSE with %G_FILE_ERROR if it cannot be removed
 */
gboolean cursus_outline_file_forget (const char *document, GError **error);

G_END_DECLS
