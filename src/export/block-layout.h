/* block-layout.h - blocks taken apart into what pages are built of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/part-queue.h"

G_BEGIN_DECLS

/**
 * CursusFlow:
 *
 * Goes through a document and lays out one paragraph, row or figure after the other, as they are
 * asked for.
 */
typedef struct _CursusFlow CursusFlow;

/**
 * cursus_flow_new:
 *
 * Returns: (transfer full): at the beginning of the document
 */
CursusFlow *cursus_flow_new (CursusPageJob *job);
void        cursus_flow_free (CursusFlow *flow);

/**
 * cursus_flow_next:
 * @pieces: (element-type CursusPiece): gets the pieces of what comes next, maybe none
 *
 * Returns: whether there was something; %FALSE at the end
 */
gboolean cursus_flow_next (CursusFlow *flow, GArray *pieces);

/**
 * cursus_flow_lay_out_part:
 * @job: of the same document and style, but another than that of which it is a part
 *
 * Breaks all texts of @part into lines.
 */
void cursus_flow_lay_out_part (CursusPageJob *job, const CursusPart *part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusFlow, cursus_flow_free)

G_END_DECLS
