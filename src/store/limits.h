/* limits.h - how large a project file may be, and who is told how far reading it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Limits of the format. */
#define CURSUS_FILE_SIZE_MAX ((guint64) 256 << 20)
#define CURSUS_DEPTH_MAX 64
#define CURSUS_MODULES_MAX 100000
#define CURSUS_TEXT_SIZE_MAX ((gsize) 1 << 20)

/**
 * CursusReadProgress:
 * @n_read: bytes so far
 * @n_total: bytes in all, 0 if not known
 *
 * Is called now and then while a file is read, in the thread that reads.
 *
 * Returns: %FALSE to stop reading
 */
typedef gboolean (*CursusReadProgress) (guint64 n_read, guint64 n_total, gpointer data);

G_END_DECLS
