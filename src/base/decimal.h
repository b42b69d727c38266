/* decimal.h - credits, hours and percentages, exact in hundredths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusDecimal:
 *
 * A number of hundredths from 0 to %CURSUS_DECIMAL_MAX, or %CURSUS_NOT_STATED. Sums of many are
 * to be kept in a #gint64.
 */
typedef gint32 CursusDecimal;

#define CURSUS_NOT_STATED G_MININT32
#define CURSUS_DECIMAL_MAX 999999999

/* Six and a half credits are CURSUS_DECIMAL (6, 50). */
#define CURSUS_DECIMAL(whole, hundredths) ((CursusDecimal) ((whole) *100 + (hundredths)))

/* Enough for any decimal, any integer and the final zero. */
#define CURSUS_NUMBER_SIZE 16

/**
 * cursus_decimal_parse:
 * @text: (array length=length): digits without leading zeros and at most two decimals: 5, 7.5, 0.25
 * @value: (out): the number in hundredths; untouched on failure
 *
 * Returns: %FALSE if @text is no such number or too large
 */
gboolean cursus_decimal_parse (const char *text, gsize length, CursusDecimal *value);

/**
 * cursus_decimal_format:
 * @value: a stated number
 * @buffer: where the shortest form is written, as in a file: never in the user's locale
 *
 * Returns: the length, without the final zero
 */
guint cursus_decimal_format (CursusDecimal value, char buffer[CURSUS_NUMBER_SIZE]);

/**
 * cursus_integer_parse:
 * @text: (array length=length): digits without leading zeros
 * @value: (out): untouched on failure
 *
 * Returns: %FALSE if @text is no integer from @minimum to @maximum
 */
gboolean cursus_integer_parse (const char *text, gsize length, int minimum, int maximum,
                               int *value);

G_END_DECLS
