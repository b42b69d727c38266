/* date.h - days and moments as they stand in a file: ISO 8601
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusDate:
 *
 * A day of the Gregorian calendar, packed as year × 10000 + month × 100 + day so that later days
 * are larger; 0 is *not stated*.
 */
typedef guint32 CursusDate;

#define CURSUS_DATE(year, month, day) ((CursusDate) ((year) *10000 + (month) *100 + (day)))
#define CURSUS_DATE_SIZE 11

/**
 * cursus_date_parse:
 * @text: (array length=length): a day, as in 2026-11-02
 * @date: (out): untouched on failure
 *
 * Returns: %FALSE if @text is not written so, or there is no such day
 */
gboolean cursus_date_parse (const char *text, gsize length, CursusDate *date);

/**
 * cursus_date_format:
 * @date: a stated date
 * @buffer: where it is written, as in a file
 */
void cursus_date_format (CursusDate date, char buffer[CURSUS_DATE_SIZE]);

/**
 * cursus_moment_is_valid:
 * @text: (array length=length): a moment in universal time, as in 2026-11-03T09:12:00Z
 *
 * Returns: whether @text is written so and there is such a moment
 */
gboolean cursus_moment_is_valid (const char *text, gsize length);

G_END_DECLS
