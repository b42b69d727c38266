/* preview.h - the pages of a document, one below the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/canvas.h"
#include "gui/documents/proof-job.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PREVIEW (cursus_preview_get_type ())

/**
 * CursusPreview:
 *
 * For a scrolled window. Pages stand side by side where there is room.
 *
 * Properties: "zoom" (double, with notification): 1 is as large as on paper; 0: as fits the width.
 *
 * Signal "followed" (string anchor): somebody clicked on what has this anchor, or pressed Enter
 * with it at the top.
 */
G_DECLARE_FINAL_TYPE (CursusPreview, cursus_preview, CURSUS, PREVIEW, CursusCanvas)

/**
 * cursus_preview_set_proof:
 * @proof: (nullable): what is shown; its pages may be added later
 *
 * Another state of the same document is shown at the place where it was, another document from its
 * beginning.
 */
void cursus_preview_set_proof (CursusPreview *self, CursusProof *proof);

/**
 * cursus_preview_add_pages:
 *
 * Shows pages that were added to the proof.
 */
void cursus_preview_add_pages (CursusPreview *self);

/**
 * cursus_preview_get_place:
 * @place: (out caller-allocates): what is at the top; to be freed with cursus_proof_place_clear()
 *
 * Returns: whether something is shown
 */
gboolean cursus_preview_get_place (CursusPreview *self, CursusProofPlace *place);

/**
 * cursus_preview_show_place:
 *
 * Scrolls there, if it is laid out.
 */
void cursus_preview_show_place (CursusPreview *self, const CursusProofPlace *place);

double cursus_preview_get_zoom (CursusPreview *self);
void   cursus_preview_set_zoom (CursusPreview *self, double zoom);

/**
 * cursus_preview_zoom_by:
 * @factor: of what it is now
 */
void cursus_preview_zoom_by (CursusPreview *self, double factor);

G_END_DECLS
