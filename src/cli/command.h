/* command.h - a command of the program: its name, its options, its help
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/screen.h"

G_BEGIN_DECLS

typedef struct _CursusCommand CursusCommand;

/**
 * CursusCommand:
 * @name: as it is typed
 * @parameters: (nullable): N_(), what follows the options
 * @summary: N_(), what it does, in one sentence
 * @description: (nullable): N_(), what else there is to know
 * @run: does it, and gives a #CursusExit; the first of the arguments is the name
 */
struct _CursusCommand
{
  const char *name;
  const char *parameters;
  const char *summary;
  const char *description;
  int (*run) (const CursusCommand *self, int argc, char **argv);
};

/**
 * cursus_command_parse:
 * @options: (array zero-terminated=1): the options of the command, --help excepted
 * @argc: how many arguments, the name of the command included
 * @argv: (array length=argc): the arguments
 * @status: (out): how the program is to end, if it is to end now
 *
 * Takes the options out of the arguments. Prints the help if that is what was asked for, and
 * reports what is not understood.
 *
 * Returns: whether there is something left to do
 */
gboolean cursus_command_parse (const CursusCommand *self, const GOptionEntry *options, int argc,
                               char **argv, int *status);

/**
 * cursus_command_refuse:
 * @message: a sentence that says what is wrong with the command line
 *
 * Reports it, and where there is help.
 *
 * Returns: %CURSUS_EXIT_FAILED
 */
int cursus_command_refuse (const CursusCommand *self, const char *message);

/**
 * cursus_command_init_screen:
 * @colours: (nullable): what was given with --colour
 *
 * Returns: %FALSE if that is not understood, which was reported then
 */
gboolean cursus_command_init_screen (const CursusCommand *self, CursusScreen *screen,
                                     const char *colours);

extern const char cursus_command_colour_text[];
extern const char cursus_command_colour_value[];

/* Options that several commands have; each takes the address of a variable. The second name of
 * --colour is for those who spell it so. */
#define CURSUS_COMMAND_COLOUR(when)                                                                \
  { "colour",                                                                                      \
    0,                                                                                             \
    G_OPTION_FLAG_NONE,                                                                            \
    G_OPTION_ARG_STRING,                                                                           \
    when,                                                                                          \
    cursus_command_colour_text,                                                                    \
    cursus_command_colour_value },                                                                 \
  {                                                                                                \
    "color", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, when, NULL, NULL                        \
  }
#define CURSUS_COMMAND_REST(arguments)                                                             \
  {                                                                                                \
    G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, arguments, NULL, NULL  \
  }

G_END_DECLS
