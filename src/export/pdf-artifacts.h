/* pdf-artifacts.h - marks what decorates a page in the drawing of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_pdf_mark_artifacts:
 * @content: (array length=length): the operators of a page
 *
 * Puts all that is painted outside of any element into artifacts. What is no operator that cairo
 * writes is copied as it is.
 *
 * Returns: (transfer full): the operators with the marks
 */
GByteArray *cursus_pdf_mark_artifacts (const guint8 *content, gsize length);

G_END_DECLS
