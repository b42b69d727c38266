/* broken-texts.h - texts that somebody else has broken into lines already
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/text-lines.h"

G_BEGIN_DECLS

/**
 * CursusBrokenTexts:
 *
 * Lines by what they are made of. They may come from another thread, if that has let go of them.
 */
typedef GHashTable CursusBrokenTexts;

/**
 * cursus_broken_texts_new:
 *
 * Returns: (transfer full): none; to be freed with g_hash_table_unref()
 */
CursusBrokenTexts *cursus_broken_texts_new (void);

/**
 * cursus_broken_texts_add:
 * @lines: (array length=n): from here on without what Pango made of them, which is taken
 */
void cursus_broken_texts_add (CursusBrokenTexts *self, const GString *text,
                              PangoAttrList *attributes, const CursusTextLook *look,
                              CursusTextLine *lines, guint n);

/**
 * cursus_broken_texts_steal:
 * @n: (out): how many lines
 *
 * Returns: (transfer full) (nullable) (array length=n): the lines of this very text with these
 *   attributes and this look, if they are there
 */
CursusTextLine *cursus_broken_texts_steal (CursusBrokenTexts *self, const GString *text,
                                           PangoAttrList *attributes, const CursusTextLook *look,
                                           guint *n);

G_END_DECLS
