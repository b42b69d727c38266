/* language-names.h - what languages are called in documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_language_name:
 * @language: of the document
 * @tag: a language tag, such as "de" or "pt-BR"
 *
 * Returns: what the language is called: "German"; the tag itself where it is not in the table
 */
const char *cursus_language_name (const char *language, const char *tag);

G_END_DECLS
