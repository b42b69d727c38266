/* quantity.h - credits and other numbers, as people read them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/programme.h"

G_BEGIN_DECLS

/**
 * cursus_quantity_format:
 * @hundredths: a number that is stated
 *
 * Returns: (transfer full): its shortest form, with the decimal sign of the user's locale
 */
char *cursus_quantity_format (gint64 hundredths);

/**
 * cursus_quantity_split:
 * @hundredths: a number that is stated
 * @whole: (out) (transfer full): its shortest form up to the decimal sign
 * @rest: (out) (transfer full): from the decimal sign on; empty if there is none
 */
void cursus_quantity_split (gint64 hundredths, char **whole, char **rest);

/**
 * cursus_quantity_plural:
 * @hundredths: a number that is stated
 *
 * Returns: what ngettext() is to be asked for it
 */
gulong cursus_quantity_plural (gint64 hundredths);

/**
 * cursus_quantity_get_unit:
 * @programme: (nullable): the programme
 * @hundredths: how many
 *
 * Returns: what its credits are called
 */
const char *cursus_quantity_get_unit (const CursusProgramme *programme, gint64 hundredths);

G_END_DECLS
