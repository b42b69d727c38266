/* difference-private.h - what the parts of comparing two projects know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/change.h"
#include "model/project.h"

G_BEGIN_DECLS

/* A difference being made: @now is the first project with @changes made, on the way to @to. */
typedef struct
{
  CursusProject       *now;
  const CursusProject *to;
  GPtrArray           *changes; /* CursusChange */
} Difference;

/* What moves something behind its sibling called @after; "" at the start. */
typedef void (*MoveFunc) (Difference *difference, const char *id, const char *after, gpointer data);

/* project-difference.c */
gboolean    difference_take (Difference *difference, CursusChange *change);
void        difference_order (Difference *difference, const GPtrArray *from, const GPtrArray *to,
                              MoveFunc move, gpointer data);
void        difference_move_sibling (Difference *difference, const char *id, const char *after,
                                     gpointer data);
CursusSide *difference_side (const CursusTable *table, const char *term, const char *after);

/* tag-difference.c */
void difference_add_tags (Difference *difference);
void difference_order_tags (Difference *difference);

/* part-difference.c */
void difference_remove_parts (Difference *difference, const CursusRecord *from,
                              const CursusRecord *to);
void difference_add_parts (Difference *difference, const CursusRecord *from,
                           const CursusRecord *to);

/* place-difference.c */
void difference_move_places (Difference *difference, const CursusPlan *from, const CursusPlan *to);

G_END_DECLS
