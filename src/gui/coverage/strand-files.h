/* strand-files.h - strands read from files and written to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Each asks for a file first; @parent is what the question stands before. */

/* Takes in all strands of a file. */
void cursus_strand_file_import (GtkWindow *parent, CursusWorkspace *workspace);

/**
 * cursus_strand_file_export:
 * @strand: the id of the strand that is written
 */
void cursus_strand_file_export (GtkWindow *parent, CursusWorkspace *workspace, const char *strand);

/**
 * cursus_strand_file_update:
 * @strand: the id of the strand
 *
 * Brings the strand up to that of a later file, after somebody saw what would change. What seems to
 * have been changed by hand stays, and so does what the file has no more.
 */
void cursus_strand_file_update (GtkWindow *parent, CursusWorkspace *workspace, const char *strand);

G_END_DECLS
