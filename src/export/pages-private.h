/* pages-private.h - what pages are made of, for those that draw them with their structure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-builder.h"
#include "export/pages.h"

G_BEGIN_DECLS

struct _CursusPages
{
  gatomicrefcount    ref_count;
  GMutex             mutex; /* over all below: fonts and layouts are for one thread at a time */
  CursusPaperStyle  *style;
  CursusPageJob     *job;
  CursusPageBuilder *builder; /* NULL: finished */
  GPtrArray         *pages;   /* CursusPage */
};

G_END_DECLS
