/* chip-strip.h - which strands a module covers: letters, and dots for how far
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_CHIP_STRIP (cursus_chip_strip_get_type ())

/**
 * CursusChipStrip:
 *
 * Chips in a line; those for which there is no room are left out. They say nothing to a screen
 * reader: what they mean belongs to the name of the card.
 */
G_DECLARE_FINAL_TYPE (CursusChipStrip, cursus_chip_strip, CURSUS, CHIP_STRIP, GtkWidget)

/**
 * cursus_chip_strip_set_chips:
 * @chips: (element-type CursusPaletteChip): what is shown from now on
 */
void cursus_chip_strip_set_chips (CursusChipStrip *self, GArray *chips);

G_END_DECLS
