/* round-trip.h - what must hold of any bytes at all that somebody opens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * round_trip_find_fault:
 * @bytes: (array length=length): what may be a project file
 *
 * Reads @bytes, which must give an error that can be shown, or a project that is written in one
 * way only and reads back the same.
 *
 * Returns: (transfer full) (nullable): what is wrong; %NULL if nothing is
 */
char *round_trip_find_fault (const char *bytes, gsize length);

G_END_DECLS
