/* journal-step.c - what leads from one project to the next, as bytes for a journal
 *
 * Changes stand in a project file that holds nothing but a proposal of them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/journal-step.h"

#include "compare/project-difference.h"
#include "model/apply.h"
#include "store/reader.h"
#include "store/writer.h"

/* With more records that differ, a step is kept as whole projects. */
#define CHANGED_MAX 200

/* What messages call the bytes. */
#define NAME "journal"

GBytes *
cursus_journal_write_project (const CursusProject *project)
{
  return g_string_free_to_bytes (cursus_write (project));
}

CursusProject *
cursus_journal_read_project (GBytes *bytes, GError **error)
{
  gsize         length;
  gconstpointer data = g_bytes_get_data (bytes, &length);

  return cursus_read_bytes (data != NULL ? data : "", length, NAME, error);
}

static GBytes *
write_changes (const GPtrArray *changes, const CursusProject *like)
{
  g_autoptr (CursusProposal) proposal = cursus_proposal_new ("p");
  g_autoptr (GPtrArray) proposals = g_ptr_array_new ();
  CursusProjectContents contents = { .minor = cursus_project_get_minor (like),
                                     .language = cursus_project_get_language (like) };
  g_autoptr (CursusProject) project = NULL;

  cursus_record_set_records (
    &proposal->record, &proposal->changes,
    cursus_records_new ((CursusRecord *const *) changes->pdata, changes->len));
  g_ptr_array_add (proposals, proposal);
  contents.records[CURSUS_PROPOSALS] = proposals;
  project = cursus_project_new (&contents);
  return cursus_journal_write_project (project);
}

static CursusProject *
apply (const CursusProject *project, GBytes *bytes, GError **error)
{
  g_autoptr (CursusProject) wrapper = cursus_journal_read_project (bytes, error);
  const CursusProposal *proposal;
  guint                 n;

  if (wrapper == NULL)
    return NULL;
  if (cursus_project_n (wrapper, CURSUS_PROPOSALS) == 0)
    return cursus_project_ref (project);

  proposal = (const CursusProposal *) cursus_project_nth (wrapper, CURSUS_PROPOSALS, 0);
  n = cursus_records_n (proposal->changes);
  return cursus_project_apply (
    project, n > 0 ? (const CursusChange *const *) proposal->changes->items : NULL, n, NULL, error);
}

/* Changes that turn @from into @to, if that is what they do when they are read again. */
static GBytes *
try_changes (const CursusProject *from, const CursusProject *to)
{
  g_autoptr (GPtrArray) changes = cursus_project_difference (from, to);
  g_autoptr (GBytes) bytes = write_changes (changes, to);
  g_autoptr (CursusProject) again = apply (from, bytes, NULL);

  if (again == NULL || !cursus_project_equal (again, to))
    return NULL;
  return g_steal_pointer (&bytes);
}

CursusJournalStep *
cursus_journal_step_new (gint64 number, const char *label, const CursusProject *from,
                         const CursusProject *to)
{
  CursusJournalStep *step = g_new0 (CursusJournalStep, 1);

  step->number = number;
  step->label = g_strdup (label);
  if (cursus_project_count_different (from, to, CHANGED_MAX) < CHANGED_MAX)
    {
      step->forward = try_changes (from, to);
      step->backward = step->forward != NULL ? try_changes (to, from) : NULL;
    }
  if (step->backward != NULL)
    return step;

  g_clear_pointer (&step->forward, g_bytes_unref);
  step->is_whole = TRUE;
  step->forward = cursus_journal_write_project (to);
  step->backward = cursus_journal_write_project (from);
  return step;
}

CursusProject *
cursus_journal_step_do (const CursusJournalStep *step, const CursusProject *project, GError **error)
{
  return step->is_whole ? cursus_journal_read_project (step->forward, error) :
                          apply (project, step->forward, error);
}

CursusProject *
cursus_journal_step_undo (const CursusJournalStep *step, const CursusProject *project,
                          GError **error)
{
  return step->is_whole ? cursus_journal_read_project (step->backward, error) :
                          apply (project, step->backward, error);
}
