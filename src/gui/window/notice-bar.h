/* notice-bar.h - something to know or decide, which does not stand in the way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_NOTICE_BAR (cursus_notice_bar_get_type ())

/**
 * CursusNoticeBar:
 *
 * A line above the pages of a window. Signal "answered" (string id): a button was pressed.
 */
G_DECLARE_FINAL_TYPE (CursusNoticeBar, cursus_notice_bar, CURSUS, NOTICE_BAR, AdwBin)

/**
 * cursus_notice_bar_new:
 * @title: what happened
 * @text: (nullable): more about it
 *
 * Returns: (transfer floating): a bar without buttons
 */
CursusNoticeBar *cursus_notice_bar_new (const char *title, const char *text);

/**
 * cursus_notice_bar_set_details:
 * @label: what the details are, on a button that shows them
 * @lines: (element-type utf8): the details; none: there is no such button
 */
void cursus_notice_bar_set_details (CursusNoticeBar *self, const char *label,
                                    const GPtrArray *lines);

/**
 * cursus_notice_bar_add_answer:
 * @id: what the signal says
 * @label: as on a button, with a mnemonic
 * @is_suggested: it is what most people want
 */
void cursus_notice_bar_add_answer (CursusNoticeBar *self, const char *id, const char *label,
                                   gboolean is_suggested);

G_END_DECLS
