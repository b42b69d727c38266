/* record-page.h - all fields of one kind of record, in sections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_RECORD_PAGE (cursus_record_page_get_type ())

/**
 * CursusRecordPage:
 *
 * Built once for each kind of record; whichever records of it are selected, the same rows show
 * them.
 */
G_DECLARE_FINAL_TYPE (CursusRecordPage, cursus_record_page, CURSUS, RECORD_PAGE, GtkBox)

/**
 * cursus_record_page_new:
 * @subject: records, or none yet
 * @table: the kind of record that the page shows
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *cursus_record_page_new (CursusSubject *subject, const CursusTable *table);

G_END_DECLS
