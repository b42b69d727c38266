/* report.h - what a command has to say besides its result, on standard error
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name of the program, as it stands in messages. */
#define CURSUS_CLI_NAME "cursus-cli"

/**
 * CursusExit:
 * @CURSUS_EXIT_FINE: all was done, the answer is yes
 * @CURSUS_EXIT_NO: all was done, the answer is no
 * @CURSUS_EXIT_FAILED: something could not be done
 *
 * How the program ends. Of several the largest counts.
 */
typedef enum
{
  CURSUS_EXIT_FINE,
  CURSUS_EXIT_NO,
  CURSUS_EXIT_FAILED,
} CursusExit;

/**
 * cursus_report:
 * @format: a sentence
 *
 * Says something on standard error, on one line that begins with the name of the program. Always
 * in UTF-8; whatever could command a terminal is taken out.
 */
void cursus_report (const char *format, ...) G_GNUC_PRINTF (1, 2);

/**
 * cursus_report_about:
 * @name: what messages call a file
 * @sentence: what there is to say about it
 *
 * Says it as cursus_report() does, but on a line that begins with the name of the file.
 */
void cursus_report_about (const char *name, const char *sentence);

/**
 * cursus_report_error:
 * @error: what went wrong with a file
 *
 * Says it; such errors begin with the name of the file by themselves, as in "m.cursus:3:14:".
 */
void cursus_report_error (const GError *error);

G_END_DECLS
