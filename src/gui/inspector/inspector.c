/* inspector.c - the panel that shows and edits every field of what is selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/inspector.h"

#include "edit/adding.h"
#include "gui/common/style-sheet.h"
#include "gui/inspector/column-layout.h"
#include "gui/inspector/language-menu.h"
#include "gui/inspector/record-page.h"
#include "gui/inspector/subject-edit.h"
#include "model/field-title.h"

#include <glib/gi18n-lib.h>

struct _CursusInspector
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  CursusSubject   *subject;  /* of the page that is shown */
  GHashTable      *subjects; /* by table, each with its page */
  gboolean         is_old;   /* something changed while nobody could see it */

  GtkWidget *scroller;
  GtkWidget *heading;
  GtkWidget *languages;
  GtkWidget *assumed;
  GtkWidget *assumed_label;
  GtkWidget *pages;
};

G_DEFINE_FINAL_TYPE (CursusInspector, cursus_inspector, ADW_TYPE_BIN)

/* --- what is shown --- */

static CursusSubject *
get_subject (CursusInspector *self, const CursusTable *table)
{
  CursusSubject *subject = g_hash_table_lookup (self->subjects, table);

  if (subject != NULL)
    return subject;
  subject = cursus_subject_new (self->workspace);
  g_hash_table_insert (self->subjects, (gpointer) table, subject);
  return subject;
}

/* A stack would ask how wide its page is at its height. */
static GtkWidget *
create_column (GtkWidget *page)
{
  GtkWidget *column = adw_bin_new ();

  gtk_widget_set_layout_manager (column, g_object_new (CURSUS_TYPE_COLUMN_LAYOUT, NULL));
  adw_bin_set_child (ADW_BIN (column), page);
  return column;
}

/* The page of a kind of record is built when the first such record is selected. Its subject is
 * about that record already, so that each row is filled once. */
static void
show_page (CursusInspector *self, const CursusTable *table)
{
  GtkStack *pages = GTK_STACK (self->pages);

  if (gtk_stack_get_child_by_name (pages, table->element) == NULL)
    gtk_stack_add_named (pages, create_column (cursus_record_page_new (self->subject, table)),
                         table->element);
  gtk_stack_set_visible_child_name (pages, table->element);
}

static const CursusRecord *
lookup_active (CursusInspector *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char          *active = cursus_workspace_get_active (self->workspace);
  const CursusRecord  *record =
    active != NULL ? cursus_project_lookup (project, active, NULL) : NULL;

  if (record != NULL)
    return record;
  return (const CursusRecord *) cursus_project_lookup_programme (project);
}

/* The ids of what is selected and of the same kind as the active record. */
static GPtrArray *
list_ids (CursusInspector *self, const CursusRecord *active)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const GPtrArray     *selection = cursus_workspace_get_selection (self->workspace);
  GPtrArray           *ids = g_ptr_array_new ();

  for (guint i = 0; i < selection->len; i++)
    {
      const CursusRecord *record =
        cursus_project_lookup (project, g_ptr_array_index (selection, i), NULL);

      if (record != NULL && record->table == active->table)
        g_ptr_array_add (ids, record->id);
    }
  if (ids->len == 0)
    g_ptr_array_add (ids, active->id);
  return ids;
}

static void
update_heading (CursusInspector *self, const CursusTable *table)
{
  guint            n = cursus_subject_get_n (self->subject);
  g_autofree char *heading = NULL;

  if (n == 1)
    {
      gtk_label_set_label (GTK_LABEL (self->heading), cursus_table_title (table));
      return;
    }
  if (table == &cursus_module_table)
    heading = g_strdup_printf (
      /* Translators: several modules are selected; there is always more than one */
      ngettext ("%u module", "%u modules", n), n);
  else
    /* Translators: a kind of record, and how many of them are selected */
    heading = g_strdup_printf (_ ("%s: %u selected"), cursus_table_title (table), n);
  gtk_label_set_label (GTK_LABEL (self->heading), heading);
}

static void
update_assumed (CursusInspector *self)
{
  guint            n = cursus_subject_count_assumed (self->subject);
  g_autofree char *message = NULL;

  message =
    /* Translators: how many values are ours and not those of the source */
    g_strdup_printf (ngettext ("%u assumed value", "%u assumed values", n), n);
  gtk_label_set_label (GTK_LABEL (self->assumed_label), message);
  gtk_widget_set_visible (self->assumed, n > 0);
}

static void
update_languages (CursusInspector *self)
{
  g_auto (GStrv) chosen = NULL;

  cursus_language_menu_update (CURSUS_LANGUAGE_MENU (self->languages), self->subject);
  chosen = cursus_language_menu_dup_chosen (CURSUS_LANGUAGE_MENU (self->languages));
  cursus_subject_set_languages (self->subject, (const char *const *) chosen);
}

static void
show_nothing (CursusInspector *self)
{
  self->subject = NULL;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "nothing");
  gtk_label_set_label (GTK_LABEL (self->heading), "");
  gtk_widget_set_visible (self->assumed, FALSE);
  gtk_widget_set_visible (self->languages, FALSE);
}

static void
update (CursusInspector *self)
{
  const CursusRecord *active = lookup_active (self);
  g_autoptr (GPtrArray) ids = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->is_old = TRUE;
      return;
    }
  self->is_old = FALSE;
  if (active == NULL)
    {
      show_nothing (self);
      return;
    }

  ids = list_ids (self, active);
  self->subject = get_subject (self, active->table);
  cursus_subject_set_ids (self->subject, (const char *const *) ids->pdata, ids->len);
  gtk_widget_set_visible (self->languages, TRUE);
  update_languages (self);
  show_page (self, active->table);
  update_heading (self, active->table);
  update_assumed (self);
}

/* What is another record is read from its beginning. */
static void
selection_changed_cb (CursusInspector *self)
{
  gtk_adjustment_set_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  update (self);
}

static void
languages_chosen_cb (CursusInspector *self)
{
  if (self->subject != NULL)
    update (self);
}

static void
confirm_all_clicked_cb (CursusInspector *self)
{
  if (self->subject == NULL)
    return;
  /* The button goes, the focus must not. */
  gtk_widget_child_focus (self->pages, GTK_DIR_TAB_FORWARD);
  cursus_subject_confirm (self->subject, NULL);
}

/* Then it is shown, and its title can be typed. */
static void
describe_clicked_cb (CursusInspector *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  g_autofree char     *id = NULL;
  CursusProject       *next = cursus_add_programme (project, &id);

  cursus_workspace_perform (self->workspace, next, _ ("Describe the Programme"));
  cursus_workspace_select_one (self->workspace, id);
  /* The button is gone, and GTK has moved the focus somewhere. */
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_widget_child_focus (self->pages, GTK_DIR_TAB_FORWARD);
}

/* --- the widget --- */

static void
cursus_inspector_map (GtkWidget *widget)
{
  CursusInspector *self = CURSUS_INSPECTOR (widget);

  GTK_WIDGET_CLASS (cursus_inspector_parent_class)->map (widget);
  if (self->is_old)
    update (self);
}

static void
cursus_inspector_dispose (GObject *object)
{
  CursusInspector *self = CURSUS_INSPECTOR (object);

  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  /* GTK 4.8: a child that is bound would be let go of behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_INSPECTOR);
  self->subject = NULL;
  g_clear_pointer (&self->subjects, g_hash_table_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_inspector_parent_class)->dispose (object);
}

static void
cursus_inspector_class_init (CursusInspectorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_inspector_dispose;
  widget_class->map = cursus_inspector_map;

  cursus_style_sheet_load ("/io/github/cursus_app/Cursus/inspector/inspector.css");
  g_type_ensure (CURSUS_TYPE_COLUMN_LAYOUT);
  g_type_ensure (CURSUS_TYPE_LANGUAGE_MENU);
  gtk_widget_class_set_css_name (widget_class, "inspector");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusInspector, scroller);
  gtk_widget_class_bind_template_child (widget_class, CursusInspector, heading);
  gtk_widget_class_bind_template_child (widget_class, CursusInspector, languages);
  gtk_widget_class_bind_template_child (widget_class, CursusInspector, assumed);
  gtk_widget_class_bind_template_child (widget_class, CursusInspector, assumed_label);
  gtk_widget_class_bind_template_child (widget_class, CursusInspector, pages);
  gtk_widget_class_bind_template_callback (widget_class, languages_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirm_all_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, describe_clicked_cb);
}

static void
cursus_inspector_init (CursusInspector *self)
{
  self->subjects = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

CursusInspector *
cursus_inspector_new (CursusWorkspace *workspace)
{
  CursusInspector *self = g_object_new (CURSUS_TYPE_INSPECTOR, NULL);

  self->workspace = g_object_ref (workspace);
  self->is_old = TRUE;
  g_signal_connect_object (workspace, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::plan", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::language", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  return self;
}
