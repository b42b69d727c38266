/* text-line.h - a text in one language, to be read and typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TEXT_LINE (cursus_text_line_get_type ())

/**
 * CursusTextLine:
 *
 * Wraps, and grows with what is typed. Property "preview" (boolean): whether the text is shown as
 * its Markdown means it, and not to be typed.
 */
G_DECLARE_FINAL_TYPE (CursusTextLine, cursus_text_line, CURSUS, TEXT_LINE, GtkListBoxRow)

/**
 * CursusTextLineWish:
 * @subject: what the text belongs to
 * @field: of it; a text or strings
 * @language: (nullable): of a text
 * @title: (nullable): the label by which it is named
 */
typedef struct
{
  CursusSubject     *subject;
  const CursusField *field;
  const char        *language;
  GtkWidget         *title;
} CursusTextLineWish;

/**
 * cursus_text_line_new:
 *
 * Returns: (transfer floating): a line for that text
 */
GtkWidget *cursus_text_line_new (const CursusTextLineWish *wish);

/**
 * cursus_text_line_get_view:
 *
 * Returns: (transfer none): where it is typed
 */
GtkTextView *cursus_text_line_get_view (CursusTextLine *self);

G_END_DECLS
