/* anchors.h - where references in a document lead
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * cursus_anchors_settle:
 * @body: of a document that is complete
 *
 * Sections name what they are about and what they refer to without knowing of each other. This
 * leaves each anchor once, at a heading before other blocks, and takes away the targets of
 * references that nothing in the document answers to, or that lead to where they stand.
 */
void cursus_anchors_settle (CursusBlock *body);

G_END_DECLS
