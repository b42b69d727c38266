/* chooser.c - what there is to begin with: templates and programmes opened lately
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/chooser.h"

#include "base/user-language.h"
#include "gui/window/recent-menu.h"
#include "gui/window/template-card.h"

#include <glib/gi18n-lib.h>

#define MAX_RECENT 5

struct _CursusChooser
{
  AdwBin parent_instance;

  gboolean   is_filled;
  GtkWidget *recent_box;
  GtkWidget *recent_list;
  GtkWidget *search;
  GtkWidget *broken_label;
  GtkWidget *frames_label;
  GtkWidget *frames;
  GtkWidget *examples_label;
  GtkWidget *examples;
  GtkWidget *nothing_label;
};

G_DEFINE_FINAL_TYPE (CursusChooser, cursus_chooser, ADW_TYPE_BIN)

static void
template_activated_cb (GtkFlowBox *box, GtkFlowBoxChild *child, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (box), "app.new-from", "s",
                              cursus_template_card_get_id (CURSUS_TEMPLATE_CARD (child)));
}

/* Hides the other cards, from screen readers as well, which a filter of the box would not. */
static gboolean
show_matches (GtkWidget *box, const char *wanted)
{
  gboolean   is_any = FALSE;
  GtkWidget *child = gtk_widget_get_first_child (box);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gboolean matches = cursus_template_card_matches (CURSUS_TEMPLATE_CARD (child), wanted);

      gtk_widget_set_visible (child, matches);
      is_any |= matches;
    }
  gtk_widget_set_visible (box, is_any);
  return is_any;
}

static void
search_changed_cb (GtkSearchEntry *entry, gpointer data)
{
  CursusChooser *self = data;
  const char    *wanted = gtk_editable_get_text (GTK_EDITABLE (entry));
  gboolean       has_frames = show_matches (self->frames, wanted);
  gboolean       has_examples = show_matches (self->examples, wanted);

  gtk_widget_set_visible (self->frames_label, has_frames);
  gtk_widget_set_visible (self->examples_label, has_examples);
  gtk_widget_set_visible (self->nothing_label, !has_frames && !has_examples);
}

static gboolean
activate_first (GtkWidget *box)
{
  GtkWidget *child = gtk_widget_get_first_child (box);

  while (child != NULL && !gtk_widget_get_visible (child))
    child = gtk_widget_get_next_sibling (child);
  return child != NULL && gtk_widget_activate (child);
}

/* Enter begins from the first that was found. */
static void
search_activated_cb (GtkSearchEntry *entry, gpointer data)
{
  CursusChooser *self = data;

  if (*gtk_editable_get_text (GTK_EDITABLE (entry)) == '\0')
    return;
  search_changed_cb (entry, self);
  if (!activate_first (self->frames))
    activate_first (self->examples);
}

static void
search_stopped_cb (GtkSearchEntry *entry, gpointer data)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
}

/* What names no source is made up by us, or by the user, to be filled in. */
static void
add_template (CursusChooser *self, const CursusDataProject *template, const char *language)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (template->project);
  gboolean               is_frame = programme == NULL || programme->record.source == NULL;
  GtkFlowBox            *box = GTK_FLOW_BOX (is_frame ? self->frames : self->examples);

  gtk_flow_box_append (box, GTK_WIDGET (cursus_template_card_new (template, language)));
}

/* What states no level stands last. */
static int
get_level (const CursusDataProject *template)
{
  const CursusProgramme *programme =
    template->project != NULL ? cursus_project_lookup_programme (template->project) : NULL;

  if (programme == NULL || (programme->eqf <= 0 && programme->isced <= 0))
    return G_MAXINT;
  return programme->eqf > 0 ? programme->eqf : programme->isced;
}

/* Bachelor, Master, doctorate: the order of their names differs between languages. */
static int
compare_levels (gconstpointer a, gconstpointer b)
{
  int level = get_level (*(CursusDataProject *const *) a);
  int other = get_level (*(CursusDataProject *const *) b);

  return (level > other) - (level < other);
}

static void
add_templates (CursusChooser *self)
{
  g_autoptr (GPtrArray) templates = cursus_data_projects_load ("templates");
  g_autofree char *language = cursus_user_language_dup ();
  g_autoptr (GString) broken = g_string_new (NULL);

  g_ptr_array_sort (templates, compare_levels);
  for (guint i = 0; i < templates->len; i++)
    {
      const CursusDataProject *template = g_ptr_array_index (templates, i);

      if (template->project != NULL)
        add_template (self, template, language);
      else
        g_string_append_printf (broken, "%s%s", broken->len > 0 ? "\n" : "",
                                template->error->message);
    }
  gtk_label_set_text (GTK_LABEL (self->broken_label), broken->str);
  gtk_widget_set_visible (self->broken_label, broken->len > 0);
}

static char *
dup_folder (GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autoptr (GFile) folder = g_file_get_parent (file);

  return folder != NULL ? g_file_get_parse_name (folder) : NULL;
}

static GtkWidget *
create_recent_row (GtkRecentInfo *info)
{
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *folder = dup_folder (info);
  g_autofree char *name = g_markup_escape_text (gtk_recent_info_get_display_name (info), -1);
  g_autofree char *place = folder != NULL ? g_markup_escape_text (folder, -1) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-uri");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gtk_recent_info_get_uri (info));
  return row;
}

static void
add_recent (CursusChooser *self)
{
  GList *files = cursus_recent_files ();
  int    n = 0;

  for (GList *l = files; l != NULL && n < MAX_RECENT; l = l->next, n++)
    gtk_list_box_append (GTK_LIST_BOX (self->recent_list), create_recent_row (l->data));
  gtk_widget_set_visible (self->recent_box, n > 0);
  g_list_free_full (files, (GDestroyNotify) gtk_recent_info_unref);
}

/* A window that opens a file never needs any of this. */
static void
cursus_chooser_map (GtkWidget *widget)
{
  CursusChooser *self = CURSUS_CHOOSER (widget);

  if (!self->is_filled)
    {
      self->is_filled = TRUE;
      add_recent (self);
      add_templates (self);
    }
  GTK_WIDGET_CLASS (cursus_chooser_parent_class)->map (widget);
  /* Who types without looking means the search, and no button of the head. */
  gtk_widget_grab_focus (self->search);
}

static void
cursus_chooser_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_CHOOSER);

  G_OBJECT_CLASS (cursus_chooser_parent_class)->dispose (object);
}

static void
cursus_chooser_class_init (CursusChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_chooser_dispose;
  widget_class->map = cursus_chooser_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/window/chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, recent_box);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, recent_list);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, search);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, broken_label);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, frames_label);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, frames);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, examples_label);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, examples);
  gtk_widget_class_bind_template_child (widget_class, CursusChooser, nothing_label);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, template_activated_cb);
}

static void
cursus_chooser_init (CursusChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search), GTK_WIDGET (self));
}

CursusChooser *
cursus_chooser_new (void)
{
  return g_object_new (CURSUS_TYPE_CHOOSER, NULL);
}
