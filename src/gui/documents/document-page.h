/* document-page.h - the page with the documents of a programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "gui/documents/document-options.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_DOCUMENT_PAGE (cursus_document_page_get_type ())

/**
 * CursusDocumentPage:
 *
 * Lists the documents that can be made of the programme, shows one of them as it will be on paper,
 * and lets it be printed and written to files. What is shown follows the project while the page is
 * in front; nothing is computed while it is not.
 *
 * Actions of the widget: "document.print"; "document.export" and "document.export-all" (string: the
 * id of an exporter); "document.cancel".
 */
G_DECLARE_FINAL_TYPE (CursusDocumentPage, cursus_document_page, CURSUS, DOCUMENT_PAGE, AdwBin)

/**
 * cursus_document_page_new:
 *
 * Returns: (transfer floating): a page for the programme of @workspace
 */
CursusDocumentPage *cursus_document_page_new (CursusWorkspace *workspace);

/**
 * cursus_document_page_get_options:
 *
 * Returns: (transfer none): how the documents are to be, for settings
 */
CursusDocumentOptions *cursus_document_page_get_options (CursusDocumentPage *self);

/**
 * cursus_document_page_request:
 * @action: "document.print" or "document.export"
 * @format: (nullable): the parameter of @action
 *
 * Does that with the document that is looked at, as soon as there is one.
 */
void cursus_document_page_request (CursusDocumentPage *self, const char *action,
                                   const char *format);

/**
 * cursus_document_page_select:
 * @id: of a kind of document that is in the list
 */
void cursus_document_page_select (CursusDocumentPage *self, const char *id);

G_END_DECLS
