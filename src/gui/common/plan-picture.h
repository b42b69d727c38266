/* plan-picture.h - a programme at a glance: its plan as a small picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PLAN_PICTURE (cursus_plan_picture_get_type ())

/**
 * CursusPlanPicture:
 *
 * The terms of the first plan as columns, and what stands in them as blocks, high by their credits
 * and in the colour of the strand that they cover most.
 */
G_DECLARE_FINAL_TYPE (CursusPlanPicture, cursus_plan_picture, CURSUS, PLAN_PICTURE, GtkWidget)

/**
 * cursus_plan_picture_new:
 *
 * Returns: (transfer floating): a picture of @project
 */
CursusPlanPicture *cursus_plan_picture_new (const CursusProject *project);

G_END_DECLS
