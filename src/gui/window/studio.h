/* studio.h - the pages of a programme, with the panels around them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_STUDIO (cursus_studio_get_type ())

/**
 * CursusStudio:
 *
 * Properties, with notification: "palette-visible", "inspector-visible", "problems-visible"
 * (boolean): which panels are there. Where there is little width, a strip stands for the palette
 * that is not visible; "palette-visible" is "narrow-palette-visible" then, and otherwise
 * "wide-palette-visible". "is-narrow" (boolean, readable) says so.
 */
G_DECLARE_FINAL_TYPE (CursusStudio, cursus_studio, CURSUS, STUDIO, AdwBin)

/**
 * cursus_studio_new:
 * @workspace: what it shows
 * @settings: where sizes are kept
 *
 * Returns: (transfer floating): the studio
 */
CursusStudio *cursus_studio_new (CursusWorkspace *workspace, GSettings *settings);

/**
 * cursus_studio_expect_width:
 * @width: in pixels, that the studio will probably have when it is seen first
 *
 * Saves it from being laid out once more.
 */
void cursus_studio_expect_width (CursusStudio *self, int width);

/**
 * cursus_studio_inspect:
 *
 * Goes on with the keyboard where the details of what is selected are.
 */
void cursus_studio_inspect (CursusStudio *self);

/**
 * cursus_studio_get_plan_actions:
 *
 * Returns: (transfer none): the actions of the group "plan"
 */
GActionGroup *cursus_studio_get_plan_actions (CursusStudio *self);

/**
 * cursus_studio_save_sizes:
 *
 * Keeps the sizes of the panels for the next window.
 */
void cursus_studio_save_sizes (CursusStudio *self);

/**
 * cursus_studio_get_pages:
 *
 * Returns: (transfer none): the stack of pages, for a switcher
 */
AdwViewStack *cursus_studio_get_pages (CursusStudio *self);

/**
 * cursus_studio_find:
 *
 * Lets the user type what module is looked for.
 */
void cursus_studio_find (CursusStudio *self);

/**
 * cursus_studio_show_documents:
 * @action: what to do with the document that is looked at, as the page of documents calls it
 * @format: (nullable): the parameter of @action
 *
 * Shows the documents, and does that.
 */
void cursus_studio_show_documents (CursusStudio *self, const char *action, const char *format);

G_END_DECLS
