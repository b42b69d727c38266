/* clean-text.h - texts as files can hold them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_clean_text:
 * @text: (nullable): whatever a project held
 *
 * Takes out what XML and office programs cannot hold: control characters become spaces, line ends
 * are "\n", what is no character becomes U+FFFD.
 *
 * Returns: (transfer full): valid UTF-8
 */
char *cursus_clean_text (const char *text);

/**
 * cursus_clean_uri:
 * @uri: (nullable): whatever a project held
 *
 * Returns: (transfer full) (nullable): the same address with spaces and foreign letters escaped;
 *   %NULL if it does not lead to the web or to a mailbox, or is none: a document never runs
 *   anything and never leads into the file system of its reader
 */
char *cursus_clean_uri (const char *uri);

/**
 * cursus_text_runs_left:
 * @text: (nullable): valid UTF-8
 *
 * Returns: whether the first letter of @text that has a direction is of a script that is written
 *   from the right to the left
 */
gboolean cursus_text_runs_left (const char *text);

G_END_DECLS
