/* preview-private.h - what the files of the preview know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/documents/preview-layout.h"
#include "gui/documents/preview.h"

G_BEGIN_DECLS

struct _CursusPreview
{
  CursusCanvas parent_instance;

  CursusProof         *proof;
  GPtrArray           *sheets; /* CursusPreviewSheet, one for each page */
  CursusPreviewLayout *layout; /* of the sheets, for this width and zoom */
  double               laid_out_width;
  double               zoom;
  guint                said_page; /* of which the label speaks */
  guint                said_n;
  double               reached; /* the height to which it went last */
  double               missing; /* so much further it was to go, but there were no pages */
};

/* --- preview-hands.c --- */

void cursus_preview_add_hands (CursusPreview *self);
void cursus_preview_install_keys (GtkWidgetClass *klass);

/* --- preview.c --- */

/* Gives what stands at a point of the widget. */
const char *cursus_preview_lookup_anchor (CursusPreview *self, double x, double y);
void        cursus_preview_follow (CursusPreview *self, const char *anchor);

G_END_DECLS
