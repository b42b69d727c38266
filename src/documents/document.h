/* document.h - the documents of a programme: project to paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/document-error.h"
#include "documents/outline-file.h"
#include "documents/style-file.h"
#include "facts/facts.h"
#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * CursusDocumentWish:
 * @language: (nullable): of the document; %NULL: that of the project
 * @plan: (nullable): the id of the plan it follows; %NULL: the first
 * @pathway: (nullable): the id of a pathway; %NULL: the first
 * @today: the day that it is made, as it stands in the foot
 * @outline: (nullable): what it consists of; %NULL: the user's own, or the one that comes with the
 *   program
 * @style: (nullable): for the lines at head and foot; %NULL: the usual ones
 */
typedef struct
{
  const char              *language;
  const char              *plan;
  const char              *pathway;
  CursusDate               today;
  const CursusOutlineFile *outline;
  const CursusStyleFile   *style;
} CursusDocumentWish;

/**
 * CursusDocumentType:
 * @id: as in --document=
 * @title: N_(), in English; the same word is in the table of words
 * @exists: (nullable): whether there is something to say in it; %NULL: always
 */
typedef struct
{
  const char *id;
  const char *title;
  gboolean (*exists) (const CursusFacts *facts);
} CursusDocumentType;

/**
 * cursus_document_types:
 * @n: (out): how many
 *
 * Returns: (array length=n): all kinds of document, in the order in which they are offered
 */
const CursusDocumentType *cursus_document_types (guint *n);

/**
 * cursus_document_type_lookup:
 *
 * Returns: (nullable): the kind of document with this id
 */
const CursusDocumentType *cursus_document_type_lookup (const char *id);

/**
 * cursus_document_type_exists:
 *
 * Returns: whether the project has something to say in such a document
 */
gboolean cursus_document_type_exists (const CursusDocumentType *type, const CursusFacts *facts);

/**
 * cursus_document_new:
 * @facts: of a project; they have to outlive the document
 * @problems: (element-type CursusProblem): of the same project
 * @id: of a kind of document
 *
 * Pure: any thread may call it, and the clock is not looked at.
 *
 * Returns: (transfer full) (nullable): the document; %NULL with an error of
 *   %CURSUS_DOCUMENT_ERROR if there is no such kind, nothing to say in it, no such plan or pathway,
 *   or a fault in the outline
 */
CursusPaper *cursus_document_new (const CursusFacts *facts, const GPtrArray *problems,
                                  const char *id, const CursusDocumentWish *wish, GError **error);

G_END_DECLS
