/* rules-window.c - what a programme has to keep to: seen, added, changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/rules-window.h"

#include "facts/rule-words.h"
#include "gui/common/button-popover.h"
#include "gui/common/front-keys.h"
#include "gui/common/tip.h"
#include "gui/coverage/rule-editor.h"
#include "gui/coverage/rule-status.h"
#include "gui/coverage/side-list.h"
#include "model/rule-set.h"
#include "store/data-projects.h"

#include <glib/gi18n-lib.h>

#define WINDOW "cursus-rules-window"

struct _CursusRulesWindow
{
  AdwWindow parent_instance;

  CursusWorkspace *workspace;
  GPtrArray       *sets; /* CursusDataProject, read when they are asked for */

  GtkWidget *stack;
  GtkWidget *summary;
  GtkWidget *list;
  GtkWidget *editor;
  GtkWidget *back_button;
  GtkWidget *add_button;
  GtkWidget *sets_button;
};

G_DEFINE_FINAL_TYPE (CursusRulesWindow, cursus_rules_window, ADW_TYPE_WINDOW)

/* --- the list --- */

static void
add_rule (CursusRulesWindow *self, const CursusRule *rule, guint *n_broken)
{
  const CursusFindings *findings = cursus_workspace_get_findings (self->workspace);
  CursusRuleStatus      status = cursus_rule_status_get (findings, rule, NULL);
  g_autofree char      *words = cursus_rule_dup_words (cursus_findings_get_project (findings), rule,
                                                       cursus_workspace_get_language (self->workspace));
  const char           *title = cursus_workspace_show_text (self->workspace, rule->title);
  g_autofree char      *messages = NULL;

  if (status.state == CURSUS_RULE_BROKEN)
    (*n_broken)++;
  if (status.state != CURSUS_RULE_HOLDS)
    messages = cursus_rule_status_dup_messages (findings, rule, &status);
  cursus_side_list_add (
    CURSUS_SIDE_LIST (self->list),
    &(CursusSideItem){ .caption = title != NULL ? title : rule->record.source,
                       .title = words,
                       .detail = messages,
                       .css_class = cursus_rule_state_get_css_class (status.state),
                       .icon = cursus_rule_state_get_icon (status.state),
                       .id = rule->record.id });
}

static void
update (CursusRulesWindow *self)
{
  const CursusProject *project =
    cursus_findings_get_project (cursus_workspace_get_findings (self->workspace));
  guint            n = cursus_project_n (project, CURSUS_RULES);
  guint            n_broken = 0;
  g_autofree char *rules = NULL;
  g_autofree char *broken = NULL;
  g_autofree char *summary = NULL;

  cursus_side_list_begin (CURSUS_SIDE_LIST (self->list));
  for (guint i = 0; i < n; i++)
    add_rule (self, (const CursusRule *) cursus_project_nth (project, CURSUS_RULES, i), &n_broken);
  cursus_side_list_end (CURSUS_SIDE_LIST (self->list));

  /* Translators: how many rules a programme has */
  rules = g_strdup_printf (ngettext ("%u rule", "%u rules", n), n);
  /* Translators: how many rules of a programme are not met */
  broken = g_strdup_printf (ngettext ("%u is not met", "%u are not met", n_broken), n_broken);
  summary = n > 0 ? g_strdup_printf ("%s, %s", rules, broken) :
                    g_strdup (_ ("There are no rules yet. Add one, or take in a set."));
  gtk_label_set_text (GTK_LABEL (self->summary), summary);
}

static void
show_page (CursusRulesWindow *self, const char *name)
{
  gboolean is_list = g_str_equal (name, "list");

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), name);
  gtk_widget_set_visible (self->back_button, !is_list);
  gtk_widget_set_visible (self->add_button, is_list);
  gtk_widget_set_visible (self->sets_button, is_list);
}

static void
findings_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  update (data);
}

static void
chosen_cb (CursusSideList *list, const char *id, gpointer data)
{
  CursusRulesWindow *self = data;
  const CursusRule  *rule = (const CursusRule *) cursus_project_lookup_in (
     cursus_workspace_get_project (self->workspace), CURSUS_RULES, id);

  if (rule != NULL)
    cursus_rules_window_edit (self, rule);
}

static void
finished_cb (CursusRuleEditor *editor, gpointer data)
{
  show_page (data, "list");
}

static void
back_cb (CursusRulesWindow *self)
{
  show_page (self, "list");
}

/* Escape goes back to the list, and from there away. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CursusRulesWindow *self = CURSUS_RULES_WINDOW (widget);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)), "list") == 0)
    gtk_window_close (GTK_WINDOW (self));
  else
    back_cb (self);
  return TRUE;
}

static void
add_cb (CursusRulesWindow *self)
{
  g_autoptr (CursusRule) rule = cursus_rule_new (NULL);

  cursus_record_set_string (&rule->record, &rule->type, "credits-per-term");
  cursus_record_seal (&rule->record);
  cursus_rules_window_edit (self, rule);
}

/* --- sets --- */

static void
set_chosen_cb (CursusSideList *list, const char *id, gpointer data)
{
  CursusRulesWindow *self = data;

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->sets_button));
  for (guint i = 0; i < self->sets->len; i++)
    {
      const CursusDataProject *set = self->sets->pdata[i];

      if (set->project != NULL && g_str_equal (set->file->id, id))
        cursus_workspace_perform (
          self->workspace,
          cursus_rule_set_take (cursus_workspace_get_project (self->workspace), set->project),
          C_ ("undo", "Take in Rules"));
    }
}

/* What would be new, in words, is the preview. */
static char *
dup_preview (CursusRulesWindow *self, const CursusProject *set, guint *n_new)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  GString             *lines = g_string_new (NULL);

  for (guint i = 0; i < cursus_project_n (set, CURSUS_RULES); i++)
    {
      const CursusRule *rule = (const CursusRule *) cursus_project_nth (set, CURSUS_RULES, i);
      gboolean          is_there = FALSE;
      g_autofree char  *words = NULL;

      for (guint r = 0; r < cursus_project_n (project, CURSUS_RULES); r++)
        is_there =
          is_there || cursus_rule_asks_the_same (
                        rule, (const CursusRule *) cursus_project_nth (project, CURSUS_RULES, r));
      if (is_there)
        continue;
      (*n_new)++;
      words = cursus_rule_dup_words (set, rule, cursus_workspace_get_language (self->workspace));
      g_string_append_printf (lines, "%s• %s", lines->len > 0 ? "\n" : "", words);
    }
  return g_string_free (lines, FALSE);
}

static void
add_set (CursusRulesWindow *self, CursusSideList *list, const CursusDataProject *set)
{
  const CursusProgramme *programme;
  const char            *title = NULL;
  guint                  n_new = 0;
  g_autofree char       *preview = NULL;
  g_autofree char       *count = NULL;

  if (set->project == NULL)
    return;
  programme = cursus_project_lookup_programme (set->project);
  if (programme != NULL)
    title = cursus_text_show (programme->title, cursus_workspace_get_language (self->workspace),
                              cursus_project_get_language (set->project), NULL);
  preview = dup_preview (self, set->project, &n_new);
  /* Translators: how many rules of a set a programme does not have yet */
  count = g_strdup_printf (ngettext ("%u new rule", "%u new rules", n_new), n_new);
  cursus_side_list_add (list, &(CursusSideItem){ .caption = count,
                                                 .title = title != NULL ? title : set->file->id,
                                                 .detail = n_new > 0 ? preview : NULL,
                                                 .css_class = "preview",
                                                 .id = n_new > 0 ? set->file->id : NULL });
}

static void
create_sets_cb (GtkMenuButton *button, gpointer data)
{
  CursusRulesWindow *self = data;
  GtkWidget         *popover = gtk_popover_new ();
  GtkWidget         *scroller = gtk_scrolled_window_new ();
  GtkWidget         *list = cursus_side_list_new ();

  if (self->sets == NULL)
    self->sets = cursus_data_projects_load ("rules");
  cursus_side_list_begin (CURSUS_SIDE_LIST (list));
  for (guint i = 0; i < self->sets->len; i++)
    add_set (self, CURSUS_SIDE_LIST (list), self->sets->pdata[i]);
  cursus_side_list_end (CURSUS_SIDE_LIST (list));
  g_signal_connect (list, "chosen", G_CALLBACK (set_chosen_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scroller, 460, 460);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  cursus_button_popover_set (button, popover);
}

/* --- the object --- */

static void
cursus_rules_window_dispose (GObject *object)
{
  CursusRulesWindow *self = CURSUS_RULES_WINDOW (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->sets, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_RULES_WINDOW);

  G_OBJECT_CLASS (cursus_rules_window_parent_class)->dispose (object);
}

static void
cursus_rules_window_class_init (CursusRulesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_rules_window_dispose;
  g_type_ensure (CURSUS_TYPE_SIDE_LIST);
  g_type_ensure (CURSUS_TYPE_RULE_EDITOR);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/rules-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusRulesWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CursusRulesWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, CursusRulesWindow, list);
  gtk_widget_class_bind_template_child (widget_class, CursusRulesWindow, editor);
  gtk_widget_class_bind_template_child (widget_class, CursusRulesWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, CursusRulesWindow, add_button);
  gtk_widget_class_bind_template_child (widget_class, CursusRulesWindow, sets_button);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
cursus_rules_window_init (CursusRulesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_tip_watch (GTK_WINDOW (self));
  g_signal_connect (self->list, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect (self->editor, "finished", G_CALLBACK (finished_cb), self);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->sets_button), create_sets_cb, self,
                                         NULL);
}

static void
destroyed_cb (GtkWidget *window, gpointer parent)
{
  g_object_set_data (parent, WINDOW, NULL);
}

static CursusRulesWindow *
create_window (GtkWindow *parent, CursusWorkspace *workspace)
{
  /* To save is, here, about the rule that is open. */
  static const char *const actions[] = { "win.undo", "win.redo", NULL };
  CursusRulesWindow       *self = g_object_new (CURSUS_TYPE_RULES_WINDOW, "transient-for", parent,
                                                "destroy-with-parent", TRUE, NULL);

  self->workspace = g_object_ref (workspace);
  cursus_rule_editor_set_workspace (CURSUS_RULE_EDITOR (self->editor), workspace);
  g_signal_connect_object (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), self,
                           0);
  g_object_set_data (G_OBJECT (parent), WINDOW, self);
  g_signal_connect_object (self, "destroy", G_CALLBACK (destroyed_cb), parent, 0);
  cursus_front_keys_add (GTK_WIDGET (self), actions, workspace);
  update (self);
  return self;
}

CursusRulesWindow *
cursus_rules_window_present (GtkWindow *parent, CursusWorkspace *workspace)
{
  CursusRulesWindow *self = g_object_get_data (G_OBJECT (parent), WINDOW);

  if (self == NULL)
    self = create_window (parent, workspace);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}

void
cursus_rules_window_edit (CursusRulesWindow *self, const CursusRule *rule)
{
  g_return_if_fail (CURSUS_IS_RULES_WINDOW (self));

  cursus_rule_editor_show (CURSUS_RULE_EDITOR (self->editor), rule);
  show_page (self, "edit");
}
