/* document-print.h - a document on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/documents/proof.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_document_print_new:
 * @proof: what is printed; pages that are missing are laid out when they are asked for
 *
 * Returns: (transfer full): an operation that prints it on the paper that it is laid out for;
 *   where the printer takes another, pages are scaled to it. It goes on by itself: see
 *   gtk_print_operation_set_allow_async().
 */
GtkPrintOperation *cursus_document_print_new (CursusProof *proof);

G_END_DECLS
