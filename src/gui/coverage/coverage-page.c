/* coverage-page.c - the page with what the modules cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/coverage-page.h"

#include "edit/ruling.h"
#include "facts/rule-words.h"
#include "gui/common/style-sheet.h"
#include "gui/coverage/coverage-panel.h"
#include "gui/coverage/coverage-tools.h"
#include "gui/coverage/rules-window.h"
#include "gui/coverage/tags-window.h"

#include <glib/gi18n-lib.h>

struct _CursusCoveragePage
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;

  GtkWidget *tools;
  GtkWidget *stack;
  GtkWidget *matrix;
  GtkWidget *panel;
};

G_DEFINE_FINAL_TYPE (CursusCoveragePage, cursus_coverage_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_PANEL_VISIBLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* --- what is shown --- */

static const char *
choose_page (CursusCoveragePage *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);

  if (!cursus_matrix_is_empty (CURSUS_MATRIX (self->matrix)))
    return "matrix";
  if (cursus_project_n (project, CURSUS_STRANDS) == 0)
    return "no-tags";
  if (cursus_coverage_tools_is_filtered (CURSUS_COVERAGE_TOOLS (self->tools)))
    return "filtered";
  return "no-modules";
}

static void
shown_cb (CursusMatrix *matrix, gpointer data)
{
  CursusCoveragePage *self = data;

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), choose_page (self));
}

static void
cursor_moved_cb (CursusMatrix *matrix, gpointer data)
{
  CursusCoveragePage *self = data;

  cursus_coverage_panel_show_cell (CURSUS_COVERAGE_PANEL (self->panel),
                                   cursus_matrix_get_row (matrix),
                                   cursus_matrix_get_column (matrix));
}

/* Goes to a cell; what hides it is taken away. */
static void
chosen_cb (CursusCoveragePanel *panel, const char *tag, const char *module, gpointer data)
{
  CursusCoveragePage *self = data;
  CursusMatrix       *matrix = CURSUS_MATRIX (self->matrix);
  const char         *row = *module != '\0' ? module : NULL;
  g_autofree char    *column = g_strdup (tag);
  g_autofree char    *wanted = g_strdup (row);

  if (!cursus_matrix_show (matrix, wanted, column))
    {
      cursus_coverage_tools_show_all (CURSUS_COVERAGE_TOOLS (self->tools));
      cursus_matrix_show (matrix, wanted, column);
    }
  gtk_widget_grab_focus (self->matrix);
}

/* --- actions --- */

static void
show_all_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CursusCoveragePage *self = data;

  cursus_coverage_tools_show_all (CURSUS_COVERAGE_TOOLS (self->tools));
}

static void
mend_order_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CursusCoveragePage *self = data;

  cursus_coverage_panel_mend_order (CURSUS_COVERAGE_PANEL (self->panel));
}

static GtkWindow *
get_window (CursusCoveragePage *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
rules_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CursusCoveragePage *self = data;

  cursus_rules_window_present (get_window (self), self->workspace);
}

static void
edit_rule_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CursusCoveragePage *self = data;
  const CursusRule   *rule = (const CursusRule *) cursus_project_lookup_in (
      cursus_workspace_get_project (self->workspace), CURSUS_RULES,
      g_variant_get_string (parameter, NULL));

  if (rule != NULL)
    cursus_rules_window_edit (cursus_rules_window_present (get_window (self), self->workspace),
                              rule);
}

/* What most people ask for: each term has a tenth of the strand that they look at. */
static void
add_target_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CursusCoveragePage  *self = data;
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char *strand = cursus_coverage_panel_get_strand (CURSUS_COVERAGE_PANEL (self->panel));
  g_autoptr (CursusRule) rule = cursus_rule_new (NULL);

  if (strand == NULL && cursus_project_n (project, CURSUS_STRANDS) > 0)
    strand = cursus_project_nth (project, CURSUS_STRANDS, 0)->id;
  cursus_record_set_string (&rule->record, &rule->type, "coverage-share");
  cursus_record_set_string (&rule->record, &rule->strand, strand);
  rule->min = CURSUS_DECIMAL (10, 0);
  rule->scope = CURSUS_SCOPE_TERM;
  cursus_record_seal (&rule->record);
  cursus_rules_window_edit (cursus_rules_window_present (get_window (self), self->workspace), rule);
}

/* One step, without a question: what is asked can be altered where it stands from now on. */
static void
add_strand_target_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CursusCoveragePage *self = data;
  g_autofree char    *id = NULL;
  g_autofree char    *words = NULL;
  g_autofree char    *said = NULL;
  CursusProject *next = cursus_add_strand_target (cursus_workspace_get_project (self->workspace),
                                                  g_variant_get_string (parameter, NULL), &id);
  const CursusProject *project;

  if (!cursus_workspace_perform (self->workspace, next, C_ ("undo", "Add a Target")))
    return;
  project = cursus_workspace_get_project (self->workspace);
  words = cursus_rule_dup_words (
    project, (const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, id),
    cursus_workspace_get_language (self->workspace));
  /* Translators: a rule that was added, as a sentence */
  said = g_strdup_printf (_ ("New target: %s"), words);
  cursus_workspace_announce (self->workspace, said);
  cursus_coverage_panel_reveal_target (CURSUS_COVERAGE_PANEL (self->panel), id);
}

static void
add_tags_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CursusCoveragePage *self = data;

  cursus_tags_window_present (get_window (self), self->workspace);
}

static void
add_actions (CursusCoveragePage *self)
{
  static const GActionEntry entries[] = {
    { .name = "show-all", .activate = show_all_cb },
    { .name = "mend-order", .activate = mend_order_cb },
    { .name = "rules", .activate = rules_cb },
    { .name = "edit-rule", .activate = edit_rule_cb, .parameter_type = "s" },
    { .name = "add-target", .activate = add_target_cb },
    { .name = "add-strand-target", .activate = add_strand_target_cb, .parameter_type = "s" },
    { .name = "add-tags", .activate = add_tags_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "coverage", G_ACTION_GROUP (group));
}

/* --- the object --- */

/* Where the matrix is empty something else stands in its place, until it is no more. */
static void
cursus_coverage_page_map (GtkWidget *widget)
{
  CursusCoveragePage *self = CURSUS_COVERAGE_PAGE (widget);

  cursus_matrix_set_watched (CURSUS_MATRIX (self->matrix), TRUE);
  GTK_WIDGET_CLASS (cursus_coverage_page_parent_class)->map (widget);
}

static void
cursus_coverage_page_unmap (GtkWidget *widget)
{
  CursusCoveragePage *self = CURSUS_COVERAGE_PAGE (widget);

  cursus_matrix_set_watched (CURSUS_MATRIX (self->matrix), FALSE);
  GTK_WIDGET_CLASS (cursus_coverage_page_parent_class)->unmap (widget);
}

static gboolean
paste_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  cursus_matrix_paste_from_clipboard (CURSUS_MATRIX (CURSUS_COVERAGE_PAGE (widget)->matrix));
  return TRUE;
}

static void
cursus_coverage_page_get_property (GObject *object, guint property, GValue *value,
                                   GParamSpec *pspec)
{
  g_value_set_boolean (value, gtk_widget_get_visible (CURSUS_COVERAGE_PAGE (object)->panel));
}

static void
cursus_coverage_page_set_property (GObject *object, guint property, const GValue *value,
                                   GParamSpec *pspec)
{
  CursusCoveragePage *self = CURSUS_COVERAGE_PAGE (object);
  gboolean            visible = g_value_get_boolean (value);

  if (gtk_widget_get_visible (self->panel) == visible)
    return;
  gtk_widget_set_visible (self->panel, visible);
  g_object_notify_by_pspec (object, pspec);
}

static void
cursus_coverage_page_dispose (GObject *object)
{
  CursusCoveragePage *self = CURSUS_COVERAGE_PAGE (object);

  g_clear_object (&self->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_COVERAGE_PAGE);

  G_OBJECT_CLASS (cursus_coverage_page_parent_class)->dispose (object);
}

static void
cursus_coverage_page_class_init (CursusCoveragePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = cursus_coverage_page_dispose;
  object_class->get_property = cursus_coverage_page_get_property;
  object_class->set_property = cursus_coverage_page_set_property;
  properties[PROP_PANEL_VISIBLE] =
    g_param_spec_boolean ("panel-visible", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  widget_class->map = cursus_coverage_page_map;
  widget_class->unmap = cursus_coverage_page_unmap;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, paste_cb, NULL);
  g_type_ensure (CURSUS_TYPE_MATRIX);
  g_type_ensure (CURSUS_TYPE_COVERAGE_TOOLS);
  g_type_ensure (CURSUS_TYPE_COVERAGE_PANEL);
  gtk_widget_class_set_css_name (widget_class, "coveragepage");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/coverage-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePage, tools);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePage, stack);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePage, matrix);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePage, panel);
  cursus_style_sheet_load ("/io/github/cursus_app/Cursus/coverage/coverage.css");
}

static void
cursus_coverage_page_init (CursusCoveragePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self->matrix, "shown", G_CALLBACK (shown_cb), self);
  g_signal_connect (self->matrix, "cursor-moved", G_CALLBACK (cursor_moved_cb), self);
  g_signal_connect (self->panel, "chosen", G_CALLBACK (chosen_cb), self);
}

CursusCoveragePage *
cursus_coverage_page_new (CursusWorkspace *workspace)
{
  CursusCoveragePage *self = g_object_new (CURSUS_TYPE_COVERAGE_PAGE, NULL);

  self->workspace = g_object_ref (workspace);
  add_actions (self);
  cursus_matrix_set_workspace (CURSUS_MATRIX (self->matrix), workspace);
  cursus_coverage_tools_set_matrix (CURSUS_COVERAGE_TOOLS (self->tools), workspace,
                                    CURSUS_MATRIX (self->matrix));
  cursus_coverage_panel_set_workspace (CURSUS_COVERAGE_PANEL (self->panel), workspace);
  return self;
}

CursusMatrix *
cursus_coverage_page_get_matrix (CursusCoveragePage *self)
{
  g_return_val_if_fail (CURSUS_IS_COVERAGE_PAGE (self), NULL);

  return CURSUS_MATRIX (self->matrix);
}
