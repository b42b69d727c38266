/* text.h - one text in several languages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/shared-string.h"

G_BEGIN_DECLS

/**
 * CursusText:
 *
 * A small map from language to string: immutable, shared, sorted by language. No text at all is
 * %NULL, and so is a text that is empty in every language. The language "" is that of a project
 * which does not state any.
 */
typedef struct _CursusText CursusText;

/**
 * cursus_text_new:
 * @language: a language tag, or ""
 * @string: UTF-8
 *
 * Returns: (transfer full) (nullable): the text; %NULL if @string is empty
 */
CursusText *cursus_text_new (const char *language, const char *string);

/**
 * cursus_text_with:
 * @text: (nullable): a text
 * @language: a language tag, or ""
 * @string: (nullable): what it is to be in that language; %NULL or empty: nothing
 *
 * Returns: (transfer full) (nullable): @text with another @string
 */
CursusText *cursus_text_with (const CursusText *text, const char *language, const char *string);

/**
 * cursus_text_take:
 * @memory: (nullable): where the result is made, if it must be
 * @text: (nullable) (transfer full): a text
 * @language: (transfer full): a shared string
 * @string: (nullable) (transfer full): a shared string
 *
 * Like cursus_text_with(), without a copy of the strings; nor of the text, if nobody else has it.
 *
 * Returns: (transfer full) (nullable): @text with another @string
 */
CursusText *cursus_text_take (CursusMemory *memory, CursusText *text, char *language, char *string);

CursusText *cursus_text_ref (CursusText *text);
void        cursus_text_unref (CursusText *text);

/**
 * cursus_text_get:
 *
 * Returns: (nullable): the string in exactly this @language
 */
const char *cursus_text_get (const CursusText *text, const char *language);

/**
 * cursus_text_show:
 * @text: (nullable): a text
 * @asked: (nullable): the language someone reads
 * @project_language: the language of the project
 * @shown: (out) (optional) (nullable): the language of the result
 *
 * Gives the string in the language asked for or the nearest relative of it (de for de-AT), else
 * that of the project, else the first.
 *
 * Returns: (nullable): the string, %NULL if there is no text
 */
const char *cursus_text_show (const CursusText *text, const char *asked,
                              const char *project_language, const char **shown);

/**
 * cursus_text_n:
 *
 * Returns: in how many languages there is a string; 0 for %NULL
 */
guint cursus_text_n (const CursusText *text);

/**
 * cursus_text_nth:
 * @nth: less than cursus_text_n()
 * @language: (out) (optional): its language
 *
 * Returns: the nth string, in the order of their languages' tags
 */
const char *cursus_text_nth (const CursusText *text, guint nth, const char **language);

/**
 * cursus_text_equal:
 *
 * Returns: whether two texts, each may be %NULL, say the same in the same languages
 */
gboolean cursus_text_equal (const CursusText *a, const CursusText *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusText, cursus_text_unref)

G_END_DECLS
