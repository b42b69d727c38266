/* text-look.h - what a text should look like
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-job.h"

G_BEGIN_DECLS

/**
 * CursusTextLook:
 * @width: of a line at most, in points; negative: no limit
 * @size: in points
 * @language: of it, if no run says otherwise
 * @is_hyphenated: words may be divided
 */
typedef struct
{
  double      width;
  double      size;
  CursusAlign align;
  CursusInk   ink;
  gboolean    is_heading;
  gboolean    is_bold;
  gboolean    is_hyphenated;
  const char *language;
} CursusTextLook;

/**
 * cursus_text_look_is_equal:
 *
 * Returns: whether the same text looks the same with both
 */
gboolean cursus_text_look_is_equal (const CursusTextLook *a, const CursusTextLook *b);

/* The marks that need an explanation at the foot of the page. */
typedef enum
{
  CURSUS_MARK_ASSUMED = 1 << 0,
  CURSUS_MARK_FALLBACK = 1 << 1,
} CursusTextMarks;

G_END_DECLS
