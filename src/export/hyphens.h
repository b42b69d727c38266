/* hyphens.h - where words may be divided
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusHyphens:
 *
 * The patterns of the system's hyphenation packages, loaded when a language is first asked for.
 * For one thread at a time.
 */
typedef struct _CursusHyphens CursusHyphens;

CursusHyphens *cursus_hyphens_new (void);
void           cursus_hyphens_free (CursusHyphens *self);

/**
 * cursus_hyphens_append:
 * @language: a language tag
 * @text: (array length=length): UTF-8
 *
 * Appends @text to @out, with soft hyphens in the words that the language divides; as it is if
 * there are no patterns for the language.
 */
void cursus_hyphens_append (CursusHyphens *self, const char *language, const char *text,
                            gsize length, GString *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusHyphens, cursus_hyphens_free)

G_END_DECLS
