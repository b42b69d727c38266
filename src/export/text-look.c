/* text-look.c - what a text should look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/text-look.h"

gboolean
cursus_text_look_is_equal (const CursusTextLook *a, const CursusTextLook *b)
{
  return a->width == b->width && a->size == b->size && a->align == b->align && a->ink == b->ink &&
         a->is_heading == b->is_heading && a->is_bold == b->is_bold &&
         a->is_hyphenated == b->is_hyphenated && g_strcmp0 (a->language, b->language) == 0;
}
