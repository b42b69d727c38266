/* remedy-label.h - what a button does that mends a problem
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_REMEDY_LABEL (cursus_remedy_label_get_type ())

/**
 * CursusRemedyLabel:
 *
 * A text on two lines where the row is high enough, else on one. Of what is too long the beginning
 * and the end are shown: what is done to what, and where it goes. To measure it is cheap.
 */
G_DECLARE_FINAL_TYPE (CursusRemedyLabel, cursus_remedy_label, CURSUS, REMEDY_LABEL, GtkWidget)

void        cursus_remedy_label_set_text (CursusRemedyLabel *self, const char *text);
const char *cursus_remedy_label_get_text (CursusRemedyLabel *self);

G_END_DECLS
