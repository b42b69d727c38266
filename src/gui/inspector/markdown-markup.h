/* markdown-markup.h - Markdown as a label can show it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_markdown_to_markup:
 * @markdown: CommonMark in UTF-8
 *
 * Shows headings, lists, quotes, emphasis and code. Links are the text of them, with the address
 * behind it where it says something else; pictures are their description, and HTML is shown as it
 * was typed.
 *
 * Returns: (transfer full): Pango markup
 */
char *cursus_markdown_to_markup (const char *markdown);

G_END_DECLS
