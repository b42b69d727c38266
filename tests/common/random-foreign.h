/* random-foreign.h - comments, instructions and other people's XML, as the reader keeps them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "common/random-value.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * random_foreign_add:
 * @record: an open record, complete but for this; nothing that stands in it changes afterwards
 * @tags: (nullable): the tags that stand directly in it
 * @is_later: it is of a later version, with attributes, values and elements that we do not know
 *
 * Puts foreign content everywhere in @record, in the order in which a file has it.
 */
void random_foreign_add (const RandomValues *values, CursusRecord *record, const GPtrArray *tags,
                         gboolean is_later);

/**
 * random_foreign_new:
 * @contents: a project that is complete but for this
 * @is_inner: it is that of a baseline
 *
 * Returns: (transfer full) (nullable): foreign content for everywhere in it but the records
 */
CursusForeign *random_foreign_new (const RandomValues          *values,
                                   const CursusProjectContents *contents, gboolean is_inner);

G_END_DECLS
