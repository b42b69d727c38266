/* document-error.c - what can be wrong with a wish for a document or with its outline
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/document-error.h"

G_DEFINE_QUARK (cursus_document_error, cursus_document_error)
