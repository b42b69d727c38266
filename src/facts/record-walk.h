/* record-walk.h - every record that has an id, in the order of the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/outline.h"

G_BEGIN_DECLS

typedef void (*CursusRecordFunction) (const CursusRecord *record, gpointer data);

/**
 * cursus_record_walk:
 *
 * Calls @function for every record that has an id, but for those of the review, each before those
 * in it.
 */
void cursus_record_walk (const CursusOutline *outline, CursusRecordFunction function,
                         gpointer data);

G_END_DECLS
