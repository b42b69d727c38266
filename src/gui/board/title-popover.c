/* title-popover.c - another title for something, typed where it stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/title-popover.h"

#include "edit/label.h"
#include "edit/setting.h"
#include "gui/board/passing-popover.h"
#include "gui/board/title-form.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ASKING "cursus-asking"

/* What the popover keeps until it is closed. */
typedef struct
{
  GtkWidget       *popover;
  GtkWidget       *entry;
  CursusWorkspace *workspace;
  char            *id;
  char            *last; /* what the entry said that was taken, or is not to be */
} Asking;

static void
asking_free (gpointer data)
{
  Asking *asking = data;

  g_object_unref (asking->workspace);
  g_free (asking->id);
  g_free (asking->last);
  g_free (asking);
}

static const CursusText *
lookup_title (const Asking *asking)
{
  const CursusRecord *record =
    cursus_project_lookup (cursus_workspace_get_project (asking->workspace), asking->id, NULL);
  const CursusField *field =
    record != NULL ? cursus_table_lookup_field (record->table, "title") : NULL;

  return field != NULL ? G_STRUCT_MEMBER (const CursusText *, record, field->offset) : NULL;
}

/* The language in which the title is shown is the one that is meant, if it has any yet. */
static const char *
find_language (const Asking *asking)
{
  const CursusProject *project = cursus_workspace_get_project (asking->workspace);
  const char          *language = NULL;

  cursus_text_show (lookup_title (asking), cursus_workspace_get_language (asking->workspace),
                    cursus_project_get_language (project), &language);
  return language;
}

/* From now on what stands in the entry is nothing new. */
static void
forget_typed (gpointer data)
{
  Asking *asking = data;

  g_free (asking->last);
  asking->last = g_strdup (gtk_editable_get_text (GTK_EDITABLE (asking->entry)));
}

static void
take_title (Asking *asking)
{
  const CursusProject *project = cursus_workspace_get_project (asking->workspace);
  const char          *ids[] = { asking->id };
  CursusFieldValue     value = { "title", find_language (asking),
                                 gtk_editable_get_text (GTK_EDITABLE (asking->entry)) };
  g_autofree char     *label = cursus_label_dup (
        CURSUS_LABEL_RENAME, project, cursus_workspace_get_language (asking->workspace), ids, 1);

  if (strcmp (value.text, asking->last) == 0)
    return;
  forget_typed (asking);
  cursus_workspace_perform (asking->workspace, cursus_set_field (project, ids, 1, &value, NULL),
                            label);
}

static void
activate_cb (GtkEntry *entry, gpointer data)
{
  Asking *asking = data;

  take_title (asking);
  gtk_popover_popdown (GTK_POPOVER (asking->popover));
}

/* A click elsewhere keeps what was typed, as it does in the inspector. */
static void
closed_cb (GtkPopover *popover, gpointer data)
{
  take_title (data);
}

static void
take_typed_cb (CursusWorkspace *workspace, gpointer popover)
{
  take_title (g_object_get_data (popover, ASKING));
}

/* What is renamed may be gone: by undo, or in another way. */
static void
changed_cb (CursusWorkspace *workspace, gpointer before, gpointer after, gpointer data)
{
  Asking *asking = g_object_get_data (data, ASKING);

  if (cursus_project_lookup (after, asking->id, NULL) != NULL)
    return;
  forget_typed (asking);
  gtk_popover_popdown (data);
}

void
cursus_title_popover_show (GtkWidget *parent, const GdkRectangle *at, CursusWorkspace *workspace,
                           const char *id)
{
  Asking     *asking = g_new0 (Asking, 1);
  const char *title;

  asking->workspace = g_object_ref (workspace);
  asking->id = g_strdup (id);
  asking->popover = gtk_popover_new ();
  asking->entry =
    cursus_title_form_fill (asking->popover, _ ("_Title"), _ ("Title"), forget_typed, asking);
  g_signal_connect (asking->entry, "activate", G_CALLBACK (activate_cb), asking);
  g_object_set_data_full (G_OBJECT (asking->popover), ASKING, asking, asking_free);

  title = cursus_workspace_show_text (workspace, lookup_title (asking));
  gtk_editable_set_text (GTK_EDITABLE (asking->entry), title != NULL ? title : "");
  forget_typed (asking);
  g_signal_connect (asking->popover, "closed", G_CALLBACK (closed_cb), asking);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), asking->popover, 0);
  g_signal_connect_object (workspace, "take-typed", G_CALLBACK (take_typed_cb), asking->popover, 0);
  cursus_passing_popover_show (GTK_POPOVER (asking->popover), parent, at, asking->entry);
}
