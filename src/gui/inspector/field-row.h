/* field-row.h - a row that shows one field of a subject
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_FIELD_ROW (cursus_field_row_get_type ())

/**
 * CursusFieldRow:
 *
 * Title, the control of a subclass, the mark of assumed values with its button, and the error of
 * what was typed. Its control is named by its title for those who cannot see it.
 *
 * Property "control" (#GtkWidget): what shows and changes the value.
 * Property "control-below" (boolean): whether it stands below the title or beside it.
 */
G_DECLARE_DERIVABLE_TYPE (CursusFieldRow, cursus_field_row, CURSUS, FIELD_ROW, GtkListBoxRow)

/**
 * CursusFieldRowClass:
 * @update: shows what the subject says now
 */
struct _CursusFieldRowClass
{
  GtkListBoxRowClass parent_class;

  void (*update) (CursusFieldRow *self);
};

/**
 * cursus_field_row_set_field:
 * @field: (nullable): of the subject's kind of record; %NULL: something else that is known of it
 * @title: what people call it
 *
 * Says what the row shows, once, and shows it.
 */
void cursus_field_row_set_field (CursusFieldRow *self, CursusSubject *subject,
                                 const CursusField *field, const char *title);

/**
 * cursus_field_row_set_target:
 * @target: the widget in the control that holds the value
 */
void cursus_field_row_set_target (CursusFieldRow *self, GtkWidget *target);

/**
 * cursus_field_row_add_action:
 * @widget: something to press, that stands beside the title
 */
void cursus_field_row_add_action (CursusFieldRow *self, GtkWidget *widget);

/**
 * cursus_field_row_set_error:
 * @message: (nullable): what is wrong with what was typed
 */
void        cursus_field_row_set_error (CursusFieldRow *self, const char *message);
const char *cursus_field_row_get_error (CursusFieldRow *self);

CursusSubject     *cursus_field_row_get_subject (CursusFieldRow *self);
const CursusField *cursus_field_row_get_field (CursusFieldRow *self);
GtkWidget         *cursus_field_row_get_title (CursusFieldRow *self);

G_END_DECLS
