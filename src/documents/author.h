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
 * @level: of the heading of the section that is written; headings in it are one deeper
 * @numbers: of the headings so far
 * @has_numbers: headings are numbered
 * @has_at_least: a sum was shown that is only a lower bound
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
  guint                  level;
  guint                  numbers[6];
  gboolean               has_numbers;
  gboolean               has_at_least;
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
 * cursus_author_append_text:
 * @content: where it is appended
 *
 * Appends what cursus_author_text() gives; nothing if there is no text.
 *
 * Returns: whether there was one
 */
gboolean cursus_author_append_text (CursusAuthor *self, CursusInline *content,
                                    const CursusText *text, const CursusAuthorValue *value);

/**
 * cursus_author_append_string:
 * @string: plain text in the language of the document
 *
 * Appends what cursus_author_string() gives.
 */
void cursus_author_append_string (CursusAuthor *self, CursusInline *content, const char *string,
                                  const CursusAuthorValue *value);

/**
 * cursus_author_append_module:
 * @id: of a module
 * @value: (nullable): where the reference comes from
 *
 * Appends its code and title, which lead to where it stands in the document; its id if there is no
 * such module.
 */
void cursus_author_append_module (CursusAuthor *self, CursusInline *content, const char *id,
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
 * cursus_author_begin_table:
 * @columns: (array length=n): of the table
 * @heads: (array length=n): words for the first row, as cursus_author_word() takes them
 *
 * Returns: (transfer none): a table at @into, with a row of heads that repeats on each page
 */
CursusBlock *cursus_author_begin_table (CursusAuthor *self, const CursusColumn *columns,
                                        const char *const *heads, guint n);

/**
 * cursus_author_add_number_cell:
 * @row: a row
 * @hundredths: a number; %CURSUS_NO_FIGURE or %CURSUS_NOT_STATED: not stated
 *
 * Returns: (transfer none): a cell with the number, also for spreadsheets
 */
CursusBlock *cursus_author_add_number_cell (CursusAuthor *self, CursusBlock *row, gint64 hundredths,
                                            const CursusAuthorValue *value);

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
 * cursus_author_count_terms:
 * @type: a #CursusTermType, or %CURSUS_NOT_STATED
 *
 * Returns: (transfer full): so many terms in words: "4 semesters", "1 term"
 */
char *cursus_author_count_terms (const CursusAuthor *self, int type, guint n);

/**
 * cursus_author_get_term_type:
 *
 * Returns: the #CursusTermType of the terms of the route; %CURSUS_NOT_STATED if they differ or
 * there are none
 */
int cursus_author_get_term_type (const CursusAuthor *self);

/**
 * cursus_author_has_places:
 *
 * Returns: whether anything stands in the plan at all: sums of nothing are not worth saying
 */
gboolean cursus_author_has_places (const CursusAuthor *self);

/**
 * cursus_author_uses_credits:
 *
 * Returns: whether the programme has credits: one that says it has none lacks none
 */
gboolean cursus_author_uses_credits (const CursusAuthor *self);

/**
 * cursus_author_has_credits:
 *
 * Returns: whether anything on the route states its credits: where nothing does, it is not worth
 *   saying of each that it does not
 */
gboolean cursus_author_has_credits (const CursusAuthor *self);

/**
 * cursus_author_name_credits:
 * @amount: of a module, a term or a route
 *
 * Returns: (transfer full): "5 ECTS", "≥ 24 ECTS", or %NULL if nothing is stated
 */
char *cursus_author_name_credits (CursusAuthor *self, CursusAmount amount);

/**
 * cursus_author_name_hours:
 * @amount: of a module, a term or a route
 *
 * Returns: (transfer full): "150 h", "≥ 150 h", or %NULL if nothing is stated
 */
char *cursus_author_name_hours (CursusAuthor *self, CursusAmount amount);

/**
 * cursus_author_name_stay:
 * @module: its position in the project
 *
 * Returns: (transfer full): in which terms of the route it is: "Semester 1", "Semester 1 –
 *   Semester 2"; in words if it is in none
 */
char *cursus_author_name_stay (const CursusAuthor *self, guint module);

/**
 * cursus_author_name_choice:
 * @field: the name of a field that is a choice, such as "bloom"
 * @value: its value
 *
 * Returns: (nullable): the word for it; %NULL if nothing is stated
 */
const char *cursus_author_name_choice (const CursusAuthor *self, const char *field, int value);

/**
 * cursus_author_name_languages:
 * @tags: (nullable): language tags
 *
 * Returns: (transfer full) (nullable): what they are called, separated by commas
 */
char *cursus_author_name_languages (const CursusAuthor *self, const CursusStrings *tags);

G_END_DECLS
