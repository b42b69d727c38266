/* language-parts.h - language tags as office formats write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_language_split:
 * @tag: (nullable): a language tag: "de", "pt-BR", "zh-Hant-TW"
 * @language: (out) (transfer full): "de"
 * @country: (out) (transfer full): "DE": that of the tag, or the one whose spelling most would
 *   expect; "none" if nobody knows
 */
void cursus_language_split (const char *tag, char **language, char **country);

/**
 * cursus_font_dup_first:
 * @fonts: (nullable): families, separated by commas
 *
 * Returns: (transfer full): the first: office formats name one
 */
char *cursus_font_dup_first (const char *fonts);

G_END_DECLS
