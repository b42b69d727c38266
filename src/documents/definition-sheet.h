/* definition-sheet.h - a table of what there is to say about one thing, field by field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * CursusSheetField:
 * @name: as in fields="" of an outline
 * @title: in English, as the table of words has it
 * @write: adds what there is to say about @subject to @cell, which is empty; gives whether there is
 *   something
 */
typedef struct
{
  const char *name;
  const char *title;
  gboolean (*write) (CursusAuthor *author, gconstpointer subject, CursusBlock *cell);
} CursusSheetField;

/**
 * cursus_definition_sheet_add:
 * @fields: (array length=n): what could be said
 * @names: (array zero-terminated=1): what is to be said, in this order
 * @subject: for the fields
 *
 * Adds a table of definitions at @author->into; no row for a field that has nothing to say.
 *
 * Returns: (nullable) (transfer none): the table; %NULL if there was nothing to say at all
 */
CursusBlock *cursus_definition_sheet_add (CursusAuthor *author, const CursusSheetField *fields,
                                          guint n, const char *const *names, gconstpointer subject);

/* For fields: each adds one paragraph to a cell and gives whether it did. */

/**
 * cursus_sheet_say:
 * @content: (nullable) (transfer full): what to say; %NULL or empty: nothing
 */
gboolean cursus_sheet_say (CursusBlock *cell, CursusInline *content);

/**
 * cursus_sheet_say_text:
 * @text: (nullable): a text; %NULL: nothing is said
 */
gboolean cursus_sheet_say_text (CursusAuthor *author, CursusBlock *cell, const CursusText *text,
                                const CursusAuthorValue *value);

/**
 * cursus_sheet_say_string:
 * @string: (nullable): plain text; %NULL: nothing is said
 */
gboolean cursus_sheet_say_string (CursusAuthor *author, CursusBlock *cell, const char *string,
                                  const CursusAuthorValue *value);

G_END_DECLS
