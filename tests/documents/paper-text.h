/* paper-text.h - a document as plain text, so that tests can compare it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * paper_text_print:
 *
 * Says everything that is in a document, a line for each block, with marks: ~assumed~, ‹other
 * language›, ⟨missing⟩, text→target.
 *
 * Returns: (transfer full): the text
 */
char *paper_text_print (const CursusPaper *paper);

G_END_DECLS
