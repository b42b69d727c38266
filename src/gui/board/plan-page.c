/* plan-page.c - the page with the plan: what it is, how it is shown, and the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/plan-page.h"

#include "gui/board/lens-list.h"
#include "gui/board/plan-actions.h"
#include "gui/board/plan-menu.h"
#include "gui/board/programme-line.h"
#include "gui/board/spare-layout.h"
#include "gui/common/inner-name.h"
#include "gui/common/style-sheet.h"
#include "model/module-kind.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _CursusPlanPage
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  GActionGroup    *actions;

  GtkWidget *board;
  GtkWidget *scroller;
  GtkWidget *title_button;
  GtkWidget *title_label;
  GtkWidget *line_label;
  GtkWidget *lens_button;
  GtkWidget *lens_label;
  GtkWidget *plan_button;
  GtkWidget *plan_label;
  GtkWidget *pathway_button;
  GtkWidget *pathway_label;
  GtkWidget *saved_label;
  GtkWidget *view_popover;
  GtkWidget *zoom_button;
  GtkWidget *lens_list;
};

G_DEFINE_FINAL_TYPE (CursusPlanPage, cursus_plan_page, ADW_TYPE_BIN)

/* --- the head --- */

static void
update_programme (CursusPlanPage *self)
{
  g_autofree char *title = cursus_programme_title_dup (self->workspace);
  g_autofree char *line = cursus_programme_line_dup (self->workspace);

  gtk_label_set_text (GTK_LABEL (self->title_label), title);
  gtk_label_set_text (GTK_LABEL (self->line_label), line);
}

/* The text within is not enough for a screen reader, which is told of the button around it. */
static void
show_choice (GtkWidget *button, GtkWidget *label, const char *title, const char *name)
{
  gtk_label_set_text (GTK_LABEL (label), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update_switches (CursusPlanPage *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  g_autofree char     *plan = cursus_plan_menu_dup_plan_title (self->workspace);
  g_autofree char     *pathway = cursus_plan_menu_dup_pathway_title (self->workspace);
  g_autofree char     *lens = cursus_lens_dup_title (self->workspace);
  g_autofree char     *plan_name = NULL;
  g_autofree char     *pathway_name = NULL;

  /* Translators: which plan is shown, by its title */
  plan_name = g_strdup_printf (_ ("Plan: %s"), plan);
  show_choice (self->plan_button, self->plan_label, plan, plan_name);
  /* Translators: which pathway is shown, by its title */
  pathway_name = g_strdup_printf (_ ("Pathway: %s"), pathway);
  show_choice (self->pathway_button, self->pathway_label, pathway, pathway_name);
  gtk_widget_set_visible (self->pathway_button, cursus_project_n (project, CURSUS_PATHWAYS) > 0);
  gtk_label_set_text (GTK_LABEL (self->lens_label), lens != NULL ? lens : "");
  gtk_widget_set_visible (self->lens_button, lens != NULL);
}

static void
update_saved (CursusPlanPage *self)
{
  CursusEditor *editor = cursus_workspace_get_editor (self->workspace);
  const char   *state = _ ("Saved");

  if (cursus_editor_get_path (editor) == NULL)
    state = _ ("Never saved");
  else if (cursus_editor_is_modified (editor))
    state = _ ("Modified");
  gtk_label_set_text (GTK_LABEL (self->saved_label), state);
}

static void
update (CursusPlanPage *self)
{
  update_programme (self);
  update_switches (self);
}

static void
changed_cb (CursusWorkspace *workspace, gpointer before, gpointer after, gpointer data)
{
  update (data);
}

static void
findings_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  update_programme (data);
}

static void
looked_at_cb (CursusWorkspace *workspace, GParamSpec *pspec, gpointer data)
{
  update (data);
}

static void
saved_cb (CursusEditor *editor, GParamSpec *pspec, gpointer data)
{
  update_saved (data);
}

/* --- menus --- */

static void
create_plan_menu_cb (GtkMenuButton *button, gpointer data)
{
  CursusPlanPage *self = data;
  g_autoptr (GMenuModel) menu = cursus_plan_menu_new_for_plans (self->workspace);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
create_pathway_menu_cb (GtkMenuButton *button, gpointer data)
{
  CursusPlanPage *self = data;
  g_autoptr (GMenuModel) menu = cursus_plan_menu_new_for_pathways (self->workspace);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
view_shown_cb (GtkWidget *popover, gpointer data)
{
  CursusPlanPage *self = data;

  cursus_lens_list_fill (GTK_DROP_DOWN (self->lens_list), self->workspace);
}

static void
zoomed_cb (CursusBoard *board, GParamSpec *pspec, gpointer data)
{
  CursusPlanPage  *self = data;
  int              percent = (int) lround (cursus_board_get_zoom (board) * 100);
  g_autofree char *label = NULL;

  /* Translators: how large the plan is shown */
  label = g_strdup_printf (_ ("%d %%"), percent);
  gtk_button_set_label (GTK_BUTTON (self->zoom_button), label);
}

/* --- the object --- */

static void
cursus_plan_page_dispose (GObject *object)
{
  CursusPlanPage *self = CURSUS_PLAN_PAGE (object);

  g_clear_object (&self->actions);
  g_clear_object (&self->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_PLAN_PAGE);

  G_OBJECT_CLASS (cursus_plan_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, board);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, title_button);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, line_label);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, lens_button);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, lens_label);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, plan_button);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, plan_label);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, pathway_button);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, pathway_label);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, saved_label);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, view_popover);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, zoom_button);
  gtk_widget_class_bind_template_child (widget_class, CursusPlanPage, lens_list);
}

static void
cursus_plan_page_class_init (CursusPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_plan_page_dispose;
  g_type_ensure (CURSUS_TYPE_BOARD);
  g_type_ensure (CURSUS_TYPE_SPARE_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "planpage");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/board/plan-page.ui");
  bind_children (widget_class);
  cursus_style_sheet_load ("/io/github/cursus_app/Cursus/board/board.css");
}

static void
cursus_plan_page_init (CursusPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->lens_list));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->plan_button), create_plan_menu_cb,
                                         self, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->pathway_button),
                                         create_pathway_menu_cb, self, NULL);
  g_signal_connect (self->view_popover, "show", G_CALLBACK (view_shown_cb), self);
  g_signal_connect (self->board, "notify::zoom", G_CALLBACK (zoomed_cb), self);
  zoomed_cb (CURSUS_BOARD (self->board), NULL, self);
}

static void
connect_workspace (CursusPlanPage *self)
{
  CursusEditor *editor = cursus_workspace_get_editor (self->workspace);

  g_signal_connect_object (self->workspace, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (self->workspace, "findings-changed", G_CALLBACK (findings_changed_cb),
                           self, 0);
  g_signal_connect_object (self->workspace, "notify", G_CALLBACK (looked_at_cb), self, 0);
  g_signal_connect_object (editor, "notify::is-modified", G_CALLBACK (saved_cb), self, 0);
  g_signal_connect_object (editor, "notify::path", G_CALLBACK (saved_cb), self, 0);
}

CursusPlanPage *
cursus_plan_page_new (CursusWorkspace *workspace)
{
  CursusPlanPage *self = g_object_new (CURSUS_TYPE_PLAN_PAGE, NULL);
  CursusPlanScene scene = { CURSUS_BOARD (self->board), self->title_button, self->plan_button,
                            self->pathway_button };

  self->workspace = g_object_ref (workspace);
  cursus_board_set_workspace (CURSUS_BOARD (self->board), workspace);
  cursus_lens_list_bind (GTK_DROP_DOWN (self->lens_list), workspace);
  self->actions = cursus_plan_actions_new (&scene);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "plan", self->actions);
  connect_workspace (self);
  update (self);
  update_saved (self);
  return self;
}

CursusBoard *
cursus_plan_page_get_board (CursusPlanPage *self)
{
  g_return_val_if_fail (CURSUS_IS_PLAN_PAGE (self), NULL);

  return CURSUS_BOARD (self->board);
}

GActionGroup *
cursus_plan_page_get_actions (CursusPlanPage *self)
{
  g_return_val_if_fail (CURSUS_IS_PLAN_PAGE (self), NULL);

  return self->actions;
}
