/* strand-update.c - what a later taxonomy would change in a strand, to be chosen from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/strand-update.h"

#include "edit/strand-origin.h"
#include "gui/coverage/strand-change-words.h"
#include "store/data-projects.h"

#include <glib/gi18n-lib.h>

/* On a row of the list: which of the changes it is about. */
#define NTH "cursus-nth"

struct _CursusStrandUpdate
{
  AdwWindow parent_instance;

  CursusWorkspace *workspace;
  CursusProject   *project; /* in which the changes were found */
  CursusProject   *taken_from;
  CursusProject   *later;
  GArray          *changes; /* CursusStrandChange, which lend from these */

  GtkWidget *summary;
  GtkWidget *origin;
  GtkWidget *rows;
  GtkWidget *update_button;
};

G_DEFINE_FINAL_TYPE (CursusStrandUpdate, cursus_strand_update, ADW_TYPE_WINDOW)

static CursusStrandSources
get_sources (CursusStrandUpdate *self)
{
  return (CursusStrandSources){ self->project, self->taken_from, self->later };
}

static void
update_summary (CursusStrandUpdate *self)
{
  guint            n_chosen = 0;
  g_autofree char *all = NULL;
  g_autofree char *chosen = NULL;
  g_autofree char *summary = NULL;

  for (guint i = 0; i < self->changes->len; i++)
    n_chosen += g_array_index (self->changes, CursusStrandChange, i).is_chosen ? 1 : 0;
  /* Translators: how many changes an update has to offer */
  all =
    g_strdup_printf (ngettext ("%u change", "%u changes", self->changes->len), self->changes->len);
  /* Translators: how many of several changes are to be made */
  chosen = g_strdup_printf (ngettext ("%u chosen", "%u chosen", n_chosen), n_chosen);
  summary = g_strdup_printf ("%s, %s", all, chosen);
  gtk_label_set_text (GTK_LABEL (self->summary), summary);
  gtk_widget_set_sensitive (self->update_button, n_chosen > 0);
}

/* A programme does not note from where a strand was taken; what is guessed is said to be. */
static void
show_origin (CursusStrandUpdate *self, const char *strand)
{
  g_autofree char *origin = cursus_strand_origin_dup_words (
    self->taken_from, strand, cursus_workspace_get_language (self->workspace));

  gtk_label_set_text (GTK_LABEL (self->origin), origin);
}

/* --- lines --- */

static void
toggled_cb (GtkCheckButton *check, CursusStrandUpdate *self)
{
  guint nth = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), NTH));

  g_array_index (self->changes, CursusStrandChange, nth).is_chosen =
    gtk_check_button_get_active (check);
  update_summary (self);
}

static void
add_row (CursusStrandUpdate *self, guint nth)
{
  const CursusStrandChange *change = &g_array_index (self->changes, CursusStrandChange, nth);
  CursusStrandSources       sources = get_sources (self);
  const char               *language = cursus_workspace_get_language (self->workspace);
  g_autofree char          *title = cursus_strand_change_dup_title (change, &sources, language);
  g_autofree char          *detail = cursus_strand_change_dup_detail (change, &sources, language);
  GtkWidget                *row = adw_action_row_new ();
  GtkWidget                *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), change->is_chosen);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (check), NTH, GUINT_TO_POINTER (nth));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, detail, -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), detail);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (GTK_LIST_BOX (self->rows), row);
}

/* --- buttons --- */

static void
update_clicked_cb (CursusStrandUpdate *self)
{
  CursusStrandSources sources = get_sources (self);

  /* The dialog stands before its window; what changed in spite of it is not overwritten. */
  if (cursus_workspace_get_project (self->workspace) == self->project)
    cursus_workspace_perform (self->workspace, cursus_update_strand (&sources, self->changes),
                              C_ ("undo", "Update a Strand"));
  gtk_window_close (GTK_WINDOW (self));
}

/* --- the object --- */

static void
cursus_strand_update_dispose (GObject *object)
{
  CursusStrandUpdate *self = CURSUS_STRAND_UPDATE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_STRAND_UPDATE);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_strand_update_parent_class)->dispose (object);
}

static void
cursus_strand_update_finalize (GObject *object)
{
  CursusStrandUpdate *self = CURSUS_STRAND_UPDATE (object);

  g_clear_pointer (&self->changes, g_array_unref);
  g_clear_pointer (&self->project, cursus_project_unref);
  g_clear_pointer (&self->taken_from, cursus_project_unref);
  g_clear_pointer (&self->later, cursus_project_unref);

  G_OBJECT_CLASS (cursus_strand_update_parent_class)->finalize (object);
}

static void
cursus_strand_update_class_init (CursusStrandUpdateClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_strand_update_dispose;
  G_OBJECT_CLASS (klass)->finalize = cursus_strand_update_finalize;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/strand-update.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusStrandUpdate, summary);
  gtk_widget_class_bind_template_child (widget_class, CursusStrandUpdate, origin);
  gtk_widget_class_bind_template_child (widget_class, CursusStrandUpdate, rows);
  gtk_widget_class_bind_template_child (widget_class, CursusStrandUpdate, update_button);
  gtk_widget_class_bind_template_callback (widget_class, update_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cursus_strand_update_init (CursusStrandUpdate *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static CursusProject *
find_origin (const CursusProject *project, const char *strand, const CursusProject *later)
{
  g_autoptr (GPtrArray) files = cursus_data_projects_load ("taxonomies");
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  const CursusProject *origin;

  for (guint i = 0; i < files->len; i++)
    {
      const CursusDataProject *file = files->pdata[i];

      if (file->project != NULL)
        g_ptr_array_add (candidates, file->project);
    }
  origin = cursus_strand_find_origin (
    project, strand, (const CursusProject *const *) candidates->pdata, candidates->len, later);
  return origin != NULL ? cursus_project_ref (origin) : NULL;
}

CursusStrandUpdate *
cursus_strand_update_present (GtkWindow *parent, CursusWorkspace *workspace, const char *strand,
                              CursusProject *later)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  g_autoptr (CursusProject) taken_from = find_origin (project, strand, later);
  CursusStrandSources sources = { project, taken_from, later };
  g_autoptr (GArray) changes = cursus_strand_changes_new (&sources, strand);
  CursusStrandUpdate *self;

  if (changes->len == 0)
    return NULL;
  self = g_object_new (CURSUS_TYPE_STRAND_UPDATE, "transient-for", parent, "modal", TRUE, NULL);
  self->workspace = g_object_ref (workspace);
  self->project = cursus_project_ref (project);
  self->taken_from = g_steal_pointer (&taken_from);
  self->later = cursus_project_ref (later);
  self->changes = g_steal_pointer (&changes);
  for (guint i = 0; i < self->changes->len; i++)
    add_row (self, i);
  update_summary (self);
  show_origin (self, strand);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}
