/* program-command.h - commands that a program of their own does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"

G_BEGIN_DECLS

/* What the commands say about themselves, in both programs. */
extern const char cursus_documents_summary[];
extern const char cursus_export_summary[];

/**
 * cursus_documents_program, cursus_export_program:
 *
 * Documents need libraries for pages, pictures and packages that take longer to load than most
 * commands take to run. So these two commands are in a program of their own, cursus-export, in
 * the folder that the environment names in CURSUS_LIBEXEC_DIR, or else where it was installed.
 * To run them is to become that program.
 */
extern const CursusCommand cursus_documents_program;
extern const CursusCommand cursus_export_program;

G_END_DECLS
