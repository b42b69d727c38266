/* pdf-finish.h - pages, letters and structure put together to a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pdf-case.h"
#include "export/pdf-page.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_finish:
 * @type_case: closed
 * @pages: (element-type CursusPdfPage): drawn with it
 * @time: seconds since 1970
 *
 * Returns: (transfer full) (nullable): a file as PDF/UA-1 asks for it; %NULL: what cairo wrote was
 *   not understood
 */
GBytes *cursus_pdf_finish (const CursusPageJob *job, const CursusPdfCase *type_case,
                           const GPtrArray *pages, gint64 time);

G_END_DECLS
