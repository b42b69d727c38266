/* command-line.h - from what was typed to the command that does it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_command_line_run:
 * @argc: how many arguments, the name of the program included
 * @argv: (array length=argc): the arguments
 *
 * Runs one of the commands.
 *
 * Returns: a #CursusExit
 */
int cursus_command_line_run (int argc, char **argv);

G_END_DECLS
