/* document-subject.h - a programme with all that its documents are made of, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/document.h"
#include "facts/problems.h"

G_BEGIN_DECLS

/* The day on which all documents of the tests are made. */
#define DOCUMENT_SUBJECT_TODAY CURSUS_DATE (2026, 11, 21)

typedef struct
{
  CursusProject *project;
  CursusFacts   *facts;
  GPtrArray     *problems;
} DocumentSubject;

/* Takes the project; to be cleared with document_subject_clear(). */
DocumentSubject document_subject_take (CursusProject *project);

/* The template of this name. */
DocumentSubject document_subject_read (const char *name);
void            document_subject_clear (DocumentSubject *self);

/* A document, by its id; owned by the caller. */
CursusPaper *document_subject_make (const DocumentSubject *self, const char *id,
                                    const char *language);

G_END_DECLS
