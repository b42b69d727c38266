/* document-subject.c - a programme with all that its documents are made of, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document-subject.h"

#include "store/reader.h"

DocumentSubject
document_subject_take (CursusProject *project)
{
  DocumentSubject self = { project, cursus_facts_new (project), NULL };

  self.problems = cursus_problems_new (self.facts, DOCUMENT_SUBJECT_TODAY, "en");
  return self;
}

DocumentSubject
document_subject_read (const char *name)
{
  g_autofree char *path =
    g_strdup_printf ("%s/templates/%s.cursus", g_getenv ("CURSUS_DATA_DIR"), name);
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_file (path, NULL, NULL, &error);

  g_assert_no_error (error);
  return document_subject_take (project);
}

void
document_subject_clear (DocumentSubject *self)
{
  g_ptr_array_unref (self->problems);
  cursus_facts_free (self->facts);
  cursus_project_unref (self->project);
}

CursusPaper *
document_subject_make (const DocumentSubject *self, const char *id, const char *language)
{
  const CursusDocumentWish wish = { .language = language, .today = DOCUMENT_SUBJECT_TODAY };
  g_autoptr (GError) error = NULL;
  CursusPaper *paper = cursus_document_new (self->facts, self->problems, id, &wish, &error);

  g_assert_no_error (error);
  return paper;
}
