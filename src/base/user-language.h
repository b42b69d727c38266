/* user-language.h - the language that the user reads, as texts are tagged with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_user_language_dup:
 *
 * Returns: (transfer full) (nullable): a language tag such as de-AT, as the environment says;
 *   %NULL if it names no language
 */
char *cursus_user_language_dup (void);

G_END_DECLS
