/* author.h - what writes a document: where it stands, in which language, and what it has marked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/facts.h"
#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * CursusAuthor:
 * @facts: of the project
 * @problems: (element-type CursusProblem): of the same project, in English or the user's language
 * @project: the same project
 * @programme: (nullable): its programme
 * @plan: (nullable): the plan that the document follows
 * @route: (nullable): that plan on the pathway of the document
 * @language: of the document
 * @today: the day it is made
 * @into: where the next block goes
 * @numbers: of the headings so far
 * @has_numbers: headings are numbered
 * @has_assumed: a value was marked as assumed
 * @has_fallback: a text was taken from another language
 *
 * Belongs to the function that makes one document.
 */
typedef struct
{
  const CursusFacts     *facts;
  const GPtrArray       *problems;
  const CursusProject   *project;
  const CursusProgramme *programme;
  const CursusPlan      *plan;
  const CursusRoute     *route;
  const char            *language;
  CursusDate             today;
  CursusBlock           *into;
  guint                  numbers[6];
  gboolean               has_numbers;
  gboolean               has_assumed;
  gboolean               has_fallback;
} CursusAuthor;

/**
 * cursus_author_word:
 *
 * Returns: a word in the language of the document: see cursus_word()
 */
const char *cursus_author_word (const CursusAuthor *self, const char *word);

/**
 * cursus_author_show:
 * @text: (nullable): a text
 *
 * Returns: (nullable): it in the language of the document, or the next best
 */
const char *cursus_author_show (const CursusAuthor *self, const CursusText *text);

/**
 * cursus_author_add_heading:
 * @level: from 1
 * @text: plain
 * @anchor: (nullable): the id of what it is about
 *
 * Returns: (transfer none): the heading, with its number
 */
CursusBlock *cursus_author_add_heading (CursusAuthor *self, guint level, const char *text,
                                        const char *anchor);

/**
 * CursusAuthorValue:
 * @record: what states it
 * @field: the name of the field
 *
 * Where a value comes from, so that it is marked if it is assumed.
 */
typedef struct
{
  const CursusRecord *record;
  const char         *field;
} CursusAuthorValue;

/**
 * cursus_author_text:
 * @text: (nullable): a text
 * @value: (nullable): where it comes from
 *
 * Returns: (transfer full): the text in the language of the document, marked where it is in
 *   another one or assumed; "not stated" in words if there is none
 */
CursusInline *cursus_author_text (CursusAuthor *self, const CursusText *text,
                                  const CursusAuthorValue *value);

/**
 * cursus_author_string:
 * @string: (nullable): plain text in the language of the document
 *
 * Returns: (transfer full): the same for what is put together: numbers, words
 */
CursusInline *cursus_author_string (CursusAuthor *self, const char *string,
                                    const CursusAuthorValue *value);

/**
 * cursus_author_add_markdown:
 * @into: what gets the paragraphs and lists
 * @text: (nullable): a text in Markdown
 * @value: (nullable): where it comes from
 *
 * Adds the blocks of the text, in the language of the document or marked; nothing if there is
 * none.
 */
void cursus_author_add_markdown (CursusAuthor *self, CursusBlock *into, const CursusText *text,
                                 const CursusAuthorValue *value);

/**
 * cursus_author_add_definition:
 * @definitions: a block of definitions
 * @term: (transfer none): what is defined, in the language of the document
 * @content: (transfer full): what is said of it
 *
 * Returns: (transfer none): the cell of @content
 */
CursusBlock *cursus_author_add_definition (CursusBlock *definitions, const char *term,
                                           CursusInline *content);

/**
 * cursus_author_name_module:
 *
 * Returns: (transfer full): its code and title in the language of the document
 */
char *cursus_author_name_module (const CursusAuthor *self, const CursusModule *module);

/**
 * cursus_author_name_term:
 * @nth: which term of the plan it is, from zero
 *
 * Returns: (transfer full): its title, or its type and number in the language of the document
 */
char *cursus_author_name_term (const CursusAuthor *self, const CursusTerm *term, guint nth);

/**
 * cursus_author_name_credits:
 * @amount: of a module, a term or a route
 *
 * Returns: (transfer full): "5 ECTS", "≥ 24 ECTS", or %NULL if nothing is stated
 */
char *cursus_author_name_credits (const CursusAuthor *self, CursusAmount amount);

G_END_DECLS
