/* option.h - something that can be chosen, and the lists of what can be chosen for a field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_OPTION (cursus_option_get_type ())

/**
 * CursusOption:
 *
 * A value and what people call it. Properties, all readable: "value" (string, nullable: as in a
 * file; %NULL: not stated), "title" (string), "detail" (string: what else there is to know).
 */
G_DECLARE_FINAL_TYPE (CursusOption, cursus_option, CURSUS, OPTION, GObject)

CursusOption *cursus_option_new (const char *value, const char *title, const char *detail);
const char   *cursus_option_get_value (CursusOption *self);
const char   *cursus_option_get_title (CursusOption *self);
const char   *cursus_option_get_detail (CursusOption *self);

/**
 * cursus_options_new:
 * @subject: the record
 * @field: a choice, a reference or references
 *
 * Returns: (transfer full): a model of what it can be; of a choice or a reference that need not be
 *   stated, first that it is not
 */
GListStore *cursus_options_new (CursusSubject *subject, const CursusField *field);

/**
 * cursus_options_new_modules:
 * @except: (nullable): the id of a module
 *
 * Returns: (transfer full): a model of all modules but @except
 */
GListStore *cursus_options_new_modules (CursusWorkspace *workspace, const char *except);

/**
 * cursus_options_equal:
 *
 * Returns: whether two models offer the same
 */
gboolean cursus_options_equal (GListModel *a, GListModel *b);

/**
 * cursus_record_title_dup:
 * @id: of any record of the project
 *
 * Returns: (transfer full): its code and title, one of them, or its id
 */
char *cursus_record_title_dup (CursusWorkspace *workspace, const char *id);

G_END_DECLS
