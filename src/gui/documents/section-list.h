/* section-list.h - the sections of a document: switched, moved and called something else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/outline-file.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_SECTION_LIST (cursus_section_list_get_type ())

/**
 * CursusSectionList:
 *
 * Signal "changed" (): the user made another outline of it.
 */
G_DECLARE_FINAL_TYPE (CursusSectionList, cursus_section_list, CURSUS, SECTION_LIST, AdwBin)

/**
 * cursus_section_list_show:
 * @outline: (nullable): what is shown
 * @language: of the document
 */
void cursus_section_list_show (CursusSectionList *self, const CursusOutlineFile *outline,
                               const char *language);

/**
 * cursus_section_list_dup_outline:
 *
 * Returns: (transfer full) (nullable): the outline as it is by now
 */
CursusOutlineFile *cursus_section_list_dup_outline (CursusSectionList *self);

/**
 * cursus_section_list_get_sections:
 *
 * Returns: (transfer none): the sections: #CursusSectionItem
 */
GListModel *cursus_section_list_get_sections (CursusSectionList *self);

/**
 * cursus_section_list_move:
 * @from: a position
 * @to: the position it is to have
 */
void cursus_section_list_move (CursusSectionList *self, guint from, guint to);

G_END_DECLS
