/* page-group.h - what pieces of a page can have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-text.h"

G_BEGIN_DECLS

/**
 * CursusKept:
 * @parent: (nullable): what lies around it
 * @is_given_up: it is higher than a page
 *
 * A part of a document that stands on one page where it fits.
 */
typedef struct _CursusKept CursusKept;

struct _CursusKept
{
  CursusKept *parent;
  gboolean    is_given_up;
};

/**
 * CursusFrame:
 * @parent: (nullable): the frame around it
 *
 * The coloured ground of a note, behind all its pieces.
 */
typedef struct _CursusFrame CursusFrame;

struct _CursusFrame
{
  CursusFrame *parent;
  double       x;
  double       width;
};

G_END_DECLS
