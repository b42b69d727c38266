/* title-form.h - a title that is typed in a popover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusForgetTyped:
 *
 * What was typed is not to be taken.
 */
typedef void (*CursusForgetTyped) (gpointer data);

/**
 * cursus_title_form_fill:
 * @popover: that shows nothing yet
 * @heading: above the entry, with a mnemonic
 * @name: of the entry, as it is read aloud
 * @forget: called when Escape is pressed, before that closes @popover
 * @data: for @forget; there as long as @popover
 *
 * Returns: (transfer none): the entry
 */
GtkWidget *cursus_title_form_fill (GtkWidget *popover, const char *heading, const char *name,
                                   CursusForgetTyped forget, gpointer data);

G_END_DECLS
