/* document-item.h - a document in the list of those that can be made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/documents/proof.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_DOCUMENT_ITEM (cursus_document_item_get_type ())

/**
 * CursusDocumentItem:
 *
 * Properties, readable, with notification: "title" (string), "size" (string): "6 pages".
 */
G_DECLARE_FINAL_TYPE (CursusDocumentItem, cursus_document_item, CURSUS, DOCUMENT_ITEM, GObject)

/**
 * cursus_document_item_new:
 *
 * Returns: (transfer full): an item for that kind of document, the size of which is not known yet
 */
CursusDocumentItem *cursus_document_item_new (const CursusDocumentType *type);

const char *cursus_document_item_get_id (CursusDocumentItem *self);
const char *cursus_document_item_get_title (CursusDocumentItem *self);
const char *cursus_document_item_get_size (CursusDocumentItem *self);

/**
 * cursus_document_item_measure:
 * @proof: (nullable): all pages of that document; %NULL: it cannot be made
 *
 * Says how large it is.
 */
void cursus_document_item_measure (CursusDocumentItem *self, CursusProof *proof);

G_END_DECLS
