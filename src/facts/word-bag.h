/* word-bag.h - the words of a text that say what it is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/text.h"

G_BEGIN_DECLS

/**
 * CursusWordBag:
 *
 * Words, each known by its stem, with what it counts. Short words and those that every English or
 * German text has are not in it.
 */
typedef struct _CursusWordBag CursusWordBag;

CursusWordBag *cursus_word_bag_new (void);
void           cursus_word_bag_free (CursusWordBag *self);

/**
 * cursus_word_bag_add:
 * @string: (nullable): a text
 * @weight: what each of its words counts; of several the most
 */
void cursus_word_bag_add (CursusWordBag *self, const char *string, guint weight);

/* The same for a text in all its languages. */
void cursus_word_bag_add_text (CursusWordBag *self, const CursusText *text, guint weight);

guint cursus_word_bag_n (const CursusWordBag *self);

/**
 * cursus_word_bag_nth:
 * @word: (out): how it stands in the text
 *
 * Returns: its stem
 */
const char *cursus_word_bag_nth (const CursusWordBag *self, guint nth, const char **word);

/**
 * cursus_word_bag_lookup:
 * @stem: as cursus_word_bag_nth() gives it
 * @word: (out) (optional): how it stands in the text
 *
 * Returns: what the word counts, 0 if it is not there
 */
guint cursus_word_bag_lookup (const CursusWordBag *self, const char *stem, const char **word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusWordBag, cursus_word_bag_free)

G_END_DECLS
