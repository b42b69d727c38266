/* pdf-finish.h - what cairo cannot write into a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-job.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_finish:
 * @drawn: what cairo wrote
 * @order: (element-type CursusPageNode): what the elements in its tree stand for, in their order
 * @time: seconds since 1970
 *
 * Joins elements that cairo had to write twice, gives them alternatives, scopes, languages, and
 * the file its language, its metadata and marks for what only decorates a page: as PDF/UA-1 asks.
 *
 * Returns: (transfer full) (nullable): the file, or %NULL with an error of %CURSUS_EXPORT_ERROR
 */
GBytes *cursus_pdf_finish (const GByteArray *drawn, const CursusPageJob *job,
                           const GPtrArray *order, gint64 time, GError **error);

G_END_DECLS
