/* strand-files.c - strands read from files and written to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/strand-files.h"

#include "edit/strand-updating.h"
#include "edit/tag-taking.h"
#include "gui/common/file-dialog.h"
#include "gui/common/question.h"
#include "model/field-title.h"
#include "store/reader.h"
#include "store/save.h"
#include "store/writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LINES_MAX 12

#define CURSUS_TYPE_STRAND_TASK (cursus_strand_task_get_type ())
G_DECLARE_FINAL_TYPE (CursusStrandTask, cursus_strand_task, CURSUS, STRAND_TASK, GObject)

/* What is known while a question is open. */
struct _CursusStrandTask
{
  GObject parent_instance;

  CursusWorkspace *workspace;
  GtkWindow       *parent; /* NULL as soon as it is closed */
  char            *strand;
  CursusProject   *later;
};

G_DEFINE_FINAL_TYPE (CursusStrandTask, cursus_strand_task, G_TYPE_OBJECT)

static void
cursus_strand_task_finalize (GObject *object)
{
  CursusStrandTask *self = CURSUS_STRAND_TASK (object);

  g_clear_weak_pointer (&self->parent);
  g_object_unref (self->workspace);
  g_free (self->strand);
  g_clear_pointer (&self->later, cursus_project_unref);

  G_OBJECT_CLASS (cursus_strand_task_parent_class)->finalize (object);
}

static void
cursus_strand_task_class_init (CursusStrandTaskClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cursus_strand_task_finalize;
}

static void
cursus_strand_task_init (CursusStrandTask *self)
{
}

static CursusStrandTask *
create_task (GtkWindow *parent, CursusWorkspace *workspace, const char *strand)
{
  CursusStrandTask *self = g_object_new (CURSUS_TYPE_STRAND_TASK, NULL);

  self->workspace = g_object_ref (workspace);
  self->strand = g_strdup (strand);
  g_set_weak_pointer (&self->parent, parent);
  return self;
}

static void
tell (CursusStrandTask *self, const char *heading, const char *body)
{
  if (self->parent != NULL)
    cursus_question_tell (self->parent, heading, body);
}

static CursusProject *
read_taxonomy (CursusStrandTask *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  CursusProject *taxonomy = path != NULL ? cursus_read_file (path, NULL, NULL, &error) : NULL;

  if (error != NULL)
    tell (self, _ ("This File Cannot be Read"), error->message);
  return taxonomy;
}

/* --- import and export --- */

static void
import_chosen_cb (GObject *object, const char *path)
{
  CursusStrandTask *self = CURSUS_STRAND_TASK (object);
  g_autoptr (CursusProject) taxonomy = read_taxonomy (self, path);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (taxonomy == NULL)
    return;
  for (guint i = 0; i < cursus_project_n (taxonomy, CURSUS_STRANDS); i++)
    g_ptr_array_add (ids, cursus_project_nth (taxonomy, CURSUS_STRANDS, i)->id);
  if (!cursus_workspace_perform (self->workspace,
                                 cursus_take_tags (cursus_workspace_get_project (self->workspace),
                                                   taxonomy, (const char *const *) ids->pdata,
                                                   ids->len, CURSUS_TAKE_BRANCH),
                                 C_ ("undo", "Import Strands")))
    cursus_workspace_announce (self->workspace,
                               _ ("There is no strand in the file that the programme lacks."));
}

void
cursus_strand_file_import (GtkWindow *parent, CursusWorkspace *workspace)
{
  g_autoptr (CursusStrandTask) task = create_task (parent, workspace, NULL);

  cursus_file_dialog_open (parent, import_chosen_cb, G_OBJECT (task));
}

static void
export_chosen_cb (GObject *object, const char *path)
{
  CursusStrandTask *self = CURSUS_STRAND_TASK (object);
  g_autoptr (CursusProject) taxonomy = NULL;
  g_autoptr (GString) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return;
  taxonomy = cursus_export_strand (cursus_workspace_get_project (self->workspace), self->strand);
  bytes = cursus_write (taxonomy);
  if (cursus_save (path, bytes->str, bytes->len, &error))
    cursus_workspace_announce (self->workspace, _ ("The strand was written to the file."));
  else
    tell (self, _ ("The Strand was Not Written"), error->message);
}

void
cursus_strand_file_export (GtkWindow *parent, CursusWorkspace *workspace, const char *strand)
{
  g_autoptr (CursusStrandTask) task = create_task (parent, workspace, strand);
  g_autofree char *name = g_strconcat (strand, ".cursus", NULL);

  cursus_file_dialog_save (parent, name, export_chosen_cb, G_OBJECT (task));
}

/* --- update --- */

static const char *
show_title (CursusStrandTask *self, const CursusRecord *record)
{
  const CursusText *title = record->table->type == CURSUS_STRANDS ?
                              ((const CursusStrand *) record)->title :
                              ((const CursusTag *) record)->title;
  const char       *shown = cursus_workspace_show_text (self->workspace, title);

  return shown != NULL ? shown : record->id;
}

static char *
dup_change (CursusStrandTask *self, const CursusStrandChange *change)
{
  const char *title = show_title (self, change->record);

  switch (change->type)
    {
    case CURSUS_STRAND_CHANGE_ADD:
      /* Translators: what an update would do: a new tag */
      return g_strdup_printf (_ ("new: %s"), title);
    case CURSUS_STRAND_CHANGE_SET:
      /* Translators: what an update would do: a tag, and which field of it changes */
      return g_strdup_printf (_ ("%s: other %s"), title,
                              cursus_field_title (change->record->table, change->field));
    case CURSUS_STRAND_CHANGE_MOVE:
      /* Translators: what an update would do: a tag stands elsewhere */
      return g_strdup_printf (_ ("moved: %s"), title);
    case CURSUS_STRAND_CHANGE_RETIRE:
      /* Translators: what an update would do: a tag is out of use */
      return g_strdup_printf (_ ("retired: %s"), title);
    }
  g_assert_not_reached ();
}

static char *
dup_preview (CursusStrandTask *self, const GArray *changes)
{
  GString *lines = g_string_new (NULL);
  guint    n = 0, n_kept = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      const CursusStrandChange *change = &g_array_index (changes, CursusStrandChange, i);
      g_autofree char          *line = NULL;

      if (!change->is_chosen)
        {
          n_kept++;
          continue;
        }
      if (n++ >= LINES_MAX)
        continue;
      line = dup_change (self, change);
      g_string_append_printf (lines, "• %s\n", line);
    }
  if (n > LINES_MAX)
    /* Translators: how many more changes there are than are listed */
    g_string_append_printf (lines, ngettext ("and %u more\n", "and %u more\n", n - LINES_MAX),
                            n - LINES_MAX);
  if (n_kept > 0)
    /* Translators: how many changes are left out of an update */
    g_string_append_printf (lines,
                            ngettext ("%u change is left out: it was made here by hand, or "
                                      "something would be retired.",
                                      "%u changes are left out: they were made here by hand, or "
                                      "something would be retired.",
                                      n_kept),
                            n_kept);
  return g_string_free (lines, FALSE);
}

static GArray *
find_changes (CursusStrandTask *self, CursusStrandSources *sources)
{
  *sources = (CursusStrandSources){ .project = cursus_workspace_get_project (self->workspace),
                                    .later = self->later };
  return cursus_strand_changes_new (sources, self->strand);
}

static void
update_answered_cb (GObject *object, const char *answer)
{
  CursusStrandTask   *self = CURSUS_STRAND_TASK (object);
  CursusStrandSources sources;
  g_autoptr (GArray) changes = NULL;

  if (strcmp (answer, "update") != 0)
    return;
  changes = find_changes (self, &sources);
  cursus_workspace_perform (self->workspace, cursus_update_strand (&sources, changes),
                            C_ ("undo", "Update a Strand"));
}

static void
update_chosen_cb (GObject *object, const char *path)
{
  static const CursusAnswer answers[] = {
    { "cancel", N_ ("_Cancel"), FALSE, FALSE },
    { "update", N_ ("_Update"), FALSE, TRUE },
    { NULL, NULL, FALSE, FALSE },
  };
  CursusStrandTask   *self = CURSUS_STRAND_TASK (object);
  CursusAnswer        translated[G_N_ELEMENTS (answers)];
  CursusStrandSources sources;
  g_autoptr (GArray) changes = NULL;
  g_autofree char *preview = NULL;

  self->later = read_taxonomy (self, path);
  if (self->later == NULL)
    return;
  if (cursus_project_lookup_strand (self->later, self->strand) != NULL)
    changes = find_changes (self, &sources);
  if (changes == NULL || changes->len == 0)
    {
      cursus_workspace_announce (self->workspace, _ ("The file says nothing new of this strand."));
      return;
    }
  preview = dup_preview (self, changes);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      translated[i] = answers[i];
      if (answers[i].label != NULL)
        translated[i].label = _ (answers[i].label);
    }
  if (self->parent != NULL)
    cursus_question_ask (self->parent,
                         &(CursusQuestion){ _ ("Update the Strand?"), preview, translated },
                         update_answered_cb, object);
}

void
cursus_strand_file_update (GtkWindow *parent, CursusWorkspace *workspace, const char *strand)
{
  g_autoptr (CursusStrandTask) task = create_task (parent, workspace, strand);

  cursus_file_dialog_open (parent, update_chosen_cb, G_OBJECT (task));
}
