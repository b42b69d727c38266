/* page-builder.h - puts lines, rows and figures on pages, one page after the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page.h"

G_BEGIN_DECLS

typedef struct _CursusPageBuilder CursusPageBuilder;

/**
 * cursus_page_builder_new:
 *
 * Returns: (transfer full): at the first page
 */
CursusPageBuilder *cursus_page_builder_new (CursusPageJob *job);
void               cursus_page_builder_free (CursusPageBuilder *self);

/**
 * cursus_page_builder_next:
 *
 * Returns: (transfer full) (nullable): the next page, %NULL after the last
 */
CursusPage *cursus_page_builder_next (CursusPageBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPageBuilder, cursus_page_builder_free)

G_END_DECLS
