/* page-laws.h - what holds for all pages of all documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pages.h"

G_BEGIN_DECLS

/**
 * page_laws_check:
 *
 * Asserts that each line of each text of @paper stands on one page once and in its order, nothing
 * stands outside the margins or its cell, heads of tables repeat, and no heading ends a page.
 */
void page_laws_check (const CursusPaper *paper, CursusPages *pages);

G_END_DECLS
