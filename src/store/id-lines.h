/* id-lines.h - in which line of a file each id stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusIdLines:
 *
 * A map from ids to lines. Ids are compared by their addresses: they come from one #CursusPool.
 */
typedef struct _CursusIdLines CursusIdLines;

CursusIdLines *cursus_id_lines_new (void);
void           cursus_id_lines_free (CursusIdLines *lines);

/**
 * cursus_id_lines_add:
 * @id: stays with the caller
 * @line: counted from one
 *
 * Returns: 0; the line that @id was added with before, if it was
 */
guint cursus_id_lines_add (CursusIdLines *lines, const char *id, guint line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusIdLines, cursus_id_lines_free)

G_END_DECLS
