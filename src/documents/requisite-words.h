/* requisite-words.h - what a module asks of others, and when it is offered, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * cursus_requisite_words_add:
 * @into: gets a paragraph for each, with references: "M-1 Statistics or M-2 Probability"
 * @requisites: (nullable): #CursusRequisite
 *
 * Returns: whether there were some
 */
gboolean cursus_requisite_words_add (CursusAuthor *author, CursusBlock *into,
                                     const CursusRecords *requisites);

/**
 * cursus_requisite_words_add_short:
 * @into: gets one paragraph with the codes of the modules, or their titles where they have none
 */
void cursus_requisite_words_add_short (CursusAuthor *author, CursusBlock *into,
                                       const CursusRecords *requisites);

/**
 * cursus_requisite_word_offered:
 * @offered: (nullable): of a module: every, winter, summer, or in other words
 *
 * Returns: (nullable): the same in the language of the document
 */
const char *cursus_requisite_word_offered (const CursusAuthor *author, const char *offered);

G_END_DECLS
