/* strand-files.c - strands read from files and written to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/strand-files.h"

#include "edit/tag-taking.h"
#include "gui/common/file-dialog.h"
#include "gui/common/question.h"
#include "gui/coverage/strand-update.h"
#include "store/reader.h"
#include "store/save.h"
#include "store/writer.h"

#include <glib/gi18n-lib.h>

#define CURSUS_TYPE_STRAND_TASK (cursus_strand_task_get_type ())
G_DECLARE_FINAL_TYPE (CursusStrandTask, cursus_strand_task, CURSUS, STRAND_TASK, GObject)

/* What is known while a question is open. */
struct _CursusStrandTask
{
  GObject parent_instance;

  CursusWorkspace *workspace;
  GtkWindow       *parent; /* NULL as soon as it is closed */
  char            *strand;
};

G_DEFINE_FINAL_TYPE (CursusStrandTask, cursus_strand_task, G_TYPE_OBJECT)

static void
cursus_strand_task_finalize (GObject *object)
{
  CursusStrandTask *self = CURSUS_STRAND_TASK (object);

  g_clear_weak_pointer (&self->parent);
  g_object_unref (self->workspace);
  g_free (self->strand);

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

static void
update_chosen_cb (GObject *object, const char *path)
{
  CursusStrandTask *self = CURSUS_STRAND_TASK (object);
  g_autoptr (CursusProject) later = read_taxonomy (self, path);

  if (later == NULL || self->parent == NULL)
    return;
  if (cursus_strand_update_present (self->parent, self->workspace, self->strand, later) == NULL)
    cursus_workspace_announce (self->workspace, _ ("The file says nothing new of this strand."));
}

void
cursus_strand_file_update (GtkWindow *parent, CursusWorkspace *workspace, const char *strand)
{
  g_autoptr (CursusStrandTask) task = create_task (parent, workspace, strand);

  cursus_file_dialog_open (parent, update_chosen_cb, G_OBJECT (task));
}
