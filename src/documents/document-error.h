/* document-error.h - what can be wrong with a wish for a document or with its outline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusDocumentError:
 * @CURSUS_DOCUMENT_ERROR_UNKNOWN: there is no such kind of document, plan or pathway
 * @CURSUS_DOCUMENT_ERROR_EMPTY: the project has nothing that the document could say
 * @CURSUS_DOCUMENT_ERROR_OUTLINE: an outline or a style file cannot be read, or asks for
 *   what there is not
 *
 * The messages are sentences in the user's language.
 */
typedef enum
{
  CURSUS_DOCUMENT_ERROR_UNKNOWN,
  CURSUS_DOCUMENT_ERROR_EMPTY,
  CURSUS_DOCUMENT_ERROR_OUTLINE,
} CursusDocumentError;

#define CURSUS_DOCUMENT_ERROR (cursus_document_error_quark ())

GQuark cursus_document_error_quark (void);

G_END_DECLS
