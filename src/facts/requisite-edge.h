/* requisite-edge.h - that one module requires another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusRequisiteEdge:
 * @from: the module that is required, as its position in the file
 * @to: the module that requires it
 * @requisite: which requisite it stands for: no two, of whatever modules, have the same number.
 *   Alternatives, any one of which will do, are an edge each, one after the other.
 * @is_prerequisite: @from comes before @to; if not, in the same term is early enough
 *
 * What no module answers to, a missing reference, is no edge.
 */
typedef struct
{
  guint    from;
  guint    to;
  guint    requisite;
  gboolean is_prerequisite;
} CursusRequisiteEdge;

G_END_DECLS
