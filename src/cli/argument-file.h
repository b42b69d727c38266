/* argument-file.h - a project file named on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_argument_file_is_input:
 *
 * Returns: whether @argument is "-", which stands for standard input
 */
gboolean cursus_argument_file_is_input (const char *argument);

/**
 * cursus_argument_file_dup_name:
 * @argument: a path, or "-" for standard input
 *
 * Returns: (transfer full): what messages call it, in UTF-8
 */
char *cursus_argument_file_dup_name (const char *argument);

/**
 * cursus_argument_file_dup_heading:
 * @is_first: no result of another file stands before it
 *
 * Returns: (transfer full): the lines that part the results of several files: "==> m.cursus <=="
 */
char *cursus_argument_file_dup_heading (const char *argument, gboolean is_first);

/**
 * cursus_argument_file_read:
 * @argument: a path, or "-" for standard input
 * @bytes: (out) (optional) (transfer full): what stands in the file
 *
 * Reads a project from a file or a pipe. What goes wrong is reported.
 *
 * Returns: (transfer full) (nullable): the project, or %NULL
 */
CursusProject *cursus_argument_file_read (const char *argument, GString **bytes);

G_END_DECLS
