/* timing.h - how long something keeps the processor busy
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * timing_now:
 *
 * Returns: the processor time of this thread, in milliseconds, whatever else the machine does
 */
double timing_now (void);

/* The same of all threads together. */
double timing_now_of_all (void);

/**
 * timing_percentile:
 * @times: (array length=n): are put in order
 * @percent: 50: the median
 *
 * Returns: the time that so many of a hundred are below
 */
double timing_percentile (double *times, guint n, guint percent);

/**
 * timing_print:
 * @times: (element-type double): are put in order
 * @percent: the second figure
 *
 * Prints a line with the name, the median and that percentile, in milliseconds.
 */
void timing_print (const char *name, GArray *times, guint percent);

G_END_DECLS
