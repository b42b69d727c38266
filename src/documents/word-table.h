/* word-table.h - the words themselves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusWordPair:
 *
 * One word or phrase in the languages that documents are labelled in.
 */
typedef struct
{
  const char *english;
  const char *german;
} CursusWordPair;

/* Sorted by the bytes of the English words; a test holds it to that. */
extern const CursusWordPair cursus_word_table[];
extern const guint          cursus_word_table_n;

G_END_DECLS
