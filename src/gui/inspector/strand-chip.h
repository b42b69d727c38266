/* strand-chip.h - the letter of a strand in its colour, or how deep something is covered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_STRAND_CHIP (cursus_strand_chip_get_type ())

/**
 * CursusStrandChip:
 *
 * A letter on a tinted ground, or three dots of which as many are full as the level says: colour
 * never says it alone. Both stand out from the ground in light and in dark.
 */
G_DECLARE_FINAL_TYPE (CursusStrandChip, cursus_strand_chip, CURSUS, STRAND_CHIP, GtkWidget)

/**
 * cursus_strand_chip_show_letter:
 * @letter: one to three letters
 * @colour: 0xRRGGBB, or %CURSUS_NOT_STATED: that of text
 */
void cursus_strand_chip_show_letter (CursusStrandChip *self, const char *letter, int colour);

/**
 * cursus_strand_chip_show_level:
 * @level: 1 to 3; 0: several
 * @colour: 0xRRGGBB, or %CURSUS_NOT_STATED: that of text
 */
void cursus_strand_chip_show_level (CursusStrandChip *self, int level, int colour);

G_END_DECLS
