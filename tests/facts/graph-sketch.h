/* graph-sketch.h - small graphs as tests write them down
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/circle.h"
#include "facts/graph.h"

G_BEGIN_DECLS

/* Up to how many modules a random sketch has; their sets are bits. */
#define SKETCH_SMALL 9

/**
 * Sketch:
 *
 * Modules that require each other, made one requisite after the other.
 */
typedef struct
{
  guint                n_modules;
  guint                n_requisites;
  guint                n_edges;
  guint                n_room;
  CursusRequisiteEdge *edges;
} Sketch;

void sketch_clear (Sketch *sketch);

/**
 * sketch_parse:
 * @text: requisites: A|B>C says that C needs A or B before, A~C that C needs A with it, a letter
 *   alone that there is a module
 *
 * Returns: (transfer full): the modules from A to the last letter, in this order in the file
 */
Sketch sketch_parse (const char *text);

/* A few modules: without edges that lead back, with some, or with corequisites above all. */
Sketch sketch_random (void);

/* An alternative for the requisite that is added next. */
void sketch_add_alternative (Sketch *sketch, guint from, guint to, gboolean is_prerequisite);
void sketch_add (Sketch *sketch, guint from, guint to, gboolean is_prerequisite);

CursusGraph   *sketch_measure (const Sketch *sketch);
CursusCircles *sketch_find_circles (const Sketch *sketch);

/* Closes what each of @n modules leads to. */
void sketch_close (guint *leads, guint n);

/* Sets as letters. */
void sketch_append_letters (GString *text, const guint *modules, guint n);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sketch, sketch_clear)

G_END_DECLS
