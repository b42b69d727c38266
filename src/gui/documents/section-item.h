/* section-item.h - a section of a document in the list of its sections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/outline-file.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_SECTION_ITEM (cursus_section_item_get_type ())

/**
 * CursusSectionItem:
 *
 * Properties, with notification: "title" (string), "included" (boolean).
 */
G_DECLARE_FINAL_TYPE (CursusSectionItem, cursus_section_item, CURSUS, SECTION_ITEM, GObject)

/**
 * cursus_section_item_new:
 * @section: copied
 * @language: of the document, in which the title is shown and written
 */
CursusSectionItem *cursus_section_item_new (const CursusOutlineSection *section,
                                            const char                 *language);

/**
 * cursus_section_item_get_section:
 *
 * Returns: (transfer none): the section as it is by now
 */
const CursusOutlineSection *cursus_section_item_get_section (CursusSectionItem *self);

/**
 * cursus_section_item_dup_title:
 *
 * Returns: (transfer full): its heading in the language of the document
 */
char *cursus_section_item_dup_title (CursusSectionItem *self);

G_END_DECLS
