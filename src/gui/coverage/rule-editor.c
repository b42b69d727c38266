/* rule-editor.c - a rule put together from its parameters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/rule-editor.h"

#include "edit/label.h"
#include "edit/removing.h"
#include "edit/ruling.h"
#include "edit/waiving.h"
#include "facts/rule-words.h"
#include "gui/common/finding-job.h"
#include "gui/coverage/parameter-row.h"
#include "gui/coverage/rule-status.h"
#include "gui/coverage/waiver-row.h"
#include "model/value-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PATIENCE 150 /* milliseconds after the last letter before it is looked what would break */

struct _CursusRuleEditor
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  CursusRule      *rule; /* what it was */
  GPtrArray       *rows; /* those of the parameters */
  GPtrArray       *waiver_rows;
  guint            checking;
  char            *checked; /* nullable: the id of the rule for which something is being found */
  gboolean         is_filling;

  CursusFindingJob *job;

  GtkWidget *words_row;
  GtkWidget *state_icon;
  GtkWidget *type_row;
  GtkWidget *parameters;
  GtkWidget *title_row;
  GtkWidget *severity_row;
  GtkWidget *source_row;
  GtkWidget *waivers;
  GtkWidget *waive_group;
  GtkWidget *reason_row;
  GtkWidget *remove_button;
  GtkWidget *save_button;
};

G_DEFINE_FINAL_TYPE (CursusRuleEditor, cursus_rule_editor, ADW_TYPE_BIN)

enum
{
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* --- what is filled in --- */

static const CursusRuleForm *
get_form (CursusRuleEditor *self)
{
  return &cursus_rule_forms[adw_combo_row_get_selected (ADW_COMBO_ROW (self->type_row))];
}

/* A parameter of another type would say something that nobody sees. */
static void
clear_parameters (CursusRule *rule)
{
  for (const CursusRuleForm *form = cursus_rule_forms; form->type != NULL; form++)
    for (guint i = 0; form->parameters[i].field != NULL; i++)
      cursus_value_parse (&rule->record,
                          cursus_table_lookup_field (&cursus_rule_table, form->parameters[i].field),
                          "", 0, NULL);
}

static const char *
get_text (GtkWidget *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

/* The rule as the form has it; NULL if something in it is no value. */
static CursusRule *
create_rule (CursusRuleEditor *self)
{
  g_autoptr (CursusRule) rule = cursus_rule_copy (self->rule);
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  gboolean             is_right = TRUE;

  cursus_record_set_string (&rule->record, &rule->type, get_form (self)->type);
  clear_parameters (rule);
  for (guint i = 0; i < self->rows->len; i++)
    is_right = cursus_parameter_row_take (self->rows->pdata[i], self->workspace, rule) && is_right;
  rule->severity = (int) adw_combo_row_get_selected (ADW_COMBO_ROW (self->severity_row));
  cursus_record_set_text (&rule->record, &rule->title, cursus_project_get_language (project),
                          get_text (self->title_row));
  cursus_record_set_string (&rule->record, &rule->record.source,
                            *get_text (self->source_row) != '\0' ? get_text (self->source_row) :
                                                                   NULL);
  return is_right ? g_steal_pointer (&rule) : NULL;
}

/* The project with the rule as the form has it, and its id; NULL if it has none. */
static CursusProject *
create_project (CursusRuleEditor *self, char **id)
{
  g_autoptr (CursusRule) rule = create_rule (self);
  const CursusProject *project = cursus_workspace_get_project (self->workspace);

  if (rule == NULL)
    return NULL;
  if (self->rule->record.id == NULL)
    return cursus_add_rule (project, rule, id);
  *id = g_strdup (self->rule->record.id);
  return cursus_change_rule (project, *id, rule);
}

/* --- what it would do --- */

static void
show_state (CursusRuleEditor *self, const CursusFindings *findings, const char *id)
{
  const CursusProject *project = cursus_findings_get_project (findings);
  const CursusRule    *rule =
    (const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, id);
  CursusRuleStatus status = cursus_rule_status_get (findings, rule, NULL);
  g_autofree char *words = cursus_rule_dup_words (project, rule, findings->language);
  g_autofree char *messages = cursus_rule_status_dup_messages (findings, rule, &status);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->words_row), words);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->words_row), messages);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->state_icon),
                                cursus_rule_state_get_icon (status.state));
  gtk_widget_set_css_classes (
    self->state_icon, (const char *[]){ cursus_rule_state_get_css_class (status.state), NULL });
  gtk_widget_set_visible (self->waive_group,
                          self->rule->record.id != NULL && status.state == CURSUS_RULE_BROKEN);
}

static void
found (CursusFindings *findings, gpointer editor)
{
  CursusRuleEditor *self = editor;

  show_state (self, findings, self->checked);
  cursus_findings_unref (findings);
}

/* What is said of the rule stays what it was until it is known anew. */
static void
find_state (CursusRuleEditor *self, const CursusProject *project, const char *id)
{
  CursusFindingWish wish = { project, cursus_workspace_get_findings (self->workspace)->today,
                             cursus_workspace_get_language (self->workspace) };

  g_free (self->checked);
  self->checked = g_strdup (id);
  if (cursus_finding_job_weigh (project) > CURSUS_FINDING_JOB_FRAME)
    cursus_finding_job_wish (self->job, &wish);
  else
    found (cursus_findings_new (wish.project, wish.today, wish.language), self);
}

static gboolean
check_cb (gpointer data)
{
  CursusRuleEditor *self = data;
  g_autofree char  *id = NULL;
  g_autoptr (CursusProject) project = create_project (self, &id);

  self->checking = 0;
  cursus_finding_job_drop (self->job);
  gtk_widget_set_sensitive (self->save_button, project != NULL);
  if (project != NULL)
    find_state (self, project, id);
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->words_row),
                                 _ ("What is marked is no value of this kind."));
  return G_SOURCE_REMOVE;
}

static void
changed_cb (CursusRuleEditor *self)
{
  if (self->is_filling || self->workspace == NULL || self->rule == NULL)
    return;
  g_clear_handle_id (&self->checking, g_source_remove);
  self->checking = g_timeout_add (PATIENCE, check_cb, self);
}

/* --- the form --- */

static void
fill_parameters (CursusRuleEditor *self)
{
  const CursusRuleForm *form = get_form (self);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->parameters), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; form->parameters[i].field != NULL; i++)
    {
      GtkWidget *row = cursus_parameter_row_new (self->workspace, &form->parameters[i], self->rule,
                                                 G_CALLBACK (changed_cb), self);

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->parameters), row);
      g_ptr_array_add (self->rows, row);
    }
  gtk_widget_set_visible (self->parameters, self->rows->len > 0);
}

static void
type_chosen_cb (AdwComboRow *row, GParamSpec *pspec, CursusRuleEditor *self)
{
  if (self->is_filling || self->rule == NULL)
    return;
  fill_parameters (self);
  changed_cb (self);
}

static void
fill_types (CursusRuleEditor *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  g_autoptr (GtkExpression) expression =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  for (const CursusRuleForm *form = cursus_rule_forms; form->type != NULL; form++)
    gtk_string_list_append (titles, cursus_rule_form_get_title (form));
  adw_combo_row_set_expression (ADW_COMBO_ROW (self->type_row), expression);
  adw_combo_row_set_model (ADW_COMBO_ROW (self->type_row), G_LIST_MODEL (titles));
}

static void
fill_waivers (CursusRuleEditor *self)
{
  const CursusRecords *waivers = self->rule->waivers;

  for (guint i = 0; i < self->waiver_rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->waivers),
                                  self->waiver_rows->pdata[i]);
  g_ptr_array_set_size (self->waiver_rows, 0);
  for (guint i = 0; i < cursus_records_n (waivers); i++)
    {
      GtkWidget *row =
        cursus_waiver_row_new (self->workspace, (const CursusWaiver *) waivers->items[i]);

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->waivers), row);
      g_ptr_array_add (self->waiver_rows, row);
    }
  gtk_widget_set_visible (self->waivers, self->waiver_rows->len > 0);
}

/* --- buttons --- */

static void
perform (CursusRuleEditor *self, CursusProject *next, CursusLabel what, const char *id)
{
  const CursusProject *named =
    what == CURSUS_LABEL_ADD ? next : cursus_workspace_get_project (self->workspace);
  g_autofree char *label =
    cursus_label_dup (what, named, cursus_workspace_get_language (self->workspace), &id, 1);

  cursus_workspace_perform (self->workspace, next, label);
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
}

static void
save_cb (CursusRuleEditor *self)
{
  g_autofree char *id = NULL;
  CursusProject   *next = create_project (self, &id);

  if (next != NULL)
    perform (self, next, self->rule->record.id == NULL ? CURSUS_LABEL_ADD : CURSUS_LABEL_CHANGE,
             id);
}

static void
remove_cb (CursusRuleEditor *self)
{
  g_autofree char     *id = g_strdup (self->rule->record.id);
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char          *ids[] = { id };

  perform (self, cursus_remove (project, ids, 1), CURSUS_LABEL_DELETE, id);
}

static void
waive_cb (CursusRuleEditor *self)
{
  g_autofree char *id = g_strdup (self->rule->record.id);
  g_autofree char *reason = g_strstrip (g_strdup (get_text (self->reason_row)));
  CursusWaiverWish wish = {
    .date = cursus_workspace_get_findings (self->workspace)->today,
    .reason = reason,
  };

  if (*reason != '\0')
    perform (self, cursus_waive (cursus_workspace_get_project (self->workspace), id, &wish),
             CURSUS_LABEL_WAIVE, id);
}

/* What else was changed in the form is not thrown away by it. */
static void
stop_waiving_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusRuleEditor    *self = CURSUS_RULE_EDITOR (widget);
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char          *about = g_variant_get_string (parameter, NULL);
  g_autofree char     *id = g_strdup (self->rule->record.id);
  const char          *ids[] = { id };
  g_autofree char     *label = NULL;
  const CursusRule    *rule;

  label = cursus_label_dup (CURSUS_LABEL_STOP_WAIVING, project,
                            cursus_workspace_get_language (self->workspace), ids, 1);
  cursus_workspace_perform (
    self->workspace, cursus_stop_waiving (project, id, *about != '\0' ? about : NULL), label);
  rule = (const CursusRule *) cursus_project_lookup_in (
    cursus_workspace_get_project (self->workspace), CURSUS_RULES, id);
  if (rule == NULL)
    return;
  cursus_rule_unref (self->rule);
  self->rule = cursus_rule_ref (rule);
  gtk_widget_grab_focus (self->save_button);
  fill_waivers (self);
  check_cb (self);
}

/* --- the object --- */

static void
cursus_rule_editor_dispose (GObject *object)
{
  CursusRuleEditor *self = CURSUS_RULE_EDITOR (object);

  g_clear_handle_id (&self->checking, g_source_remove);
  g_clear_pointer (&self->job, cursus_finding_job_free);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->rule, cursus_rule_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_RULE_EDITOR);

  G_OBJECT_CLASS (cursus_rule_editor_parent_class)->dispose (object);
}

static void
cursus_rule_editor_finalize (GObject *object)
{
  g_ptr_array_unref (CURSUS_RULE_EDITOR (object)->rows);
  g_ptr_array_unref (CURSUS_RULE_EDITOR (object)->waiver_rows);
  g_free (CURSUS_RULE_EDITOR (object)->checked);

  G_OBJECT_CLASS (cursus_rule_editor_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, words_row);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, state_icon);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, type_row);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, parameters);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, title_row);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, severity_row);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, source_row);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, waivers);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, waive_group);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, reason_row);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, remove_button);
  gtk_widget_class_bind_template_child (widget_class, CursusRuleEditor, save_button);
}

static void
cursus_rule_editor_class_init (CursusRuleEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_rule_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = cursus_rule_editor_finalize;
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", CURSUS_TYPE_RULE_EDITOR, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/rule-editor.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "rule.stop-waiving", "s", stop_waiving_action);
  gtk_widget_class_bind_template_callback (widget_class, type_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, waive_cb);
}

static void
cursus_rule_editor_init (CursusRuleEditor *self)
{
  self->rows = g_ptr_array_new ();
  self->waiver_rows = g_ptr_array_new ();
  self->job = cursus_finding_job_new (found, self);
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_types (self);
  self->is_filling = FALSE;
}

void
cursus_rule_editor_set_workspace (CursusRuleEditor *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_RULE_EDITOR (self));

  self->workspace = g_object_ref (workspace);
}

void
cursus_rule_editor_show (CursusRuleEditor *self, const CursusRule *rule)
{
  const char *title;
  gboolean    is_new;

  g_return_if_fail (CURSUS_IS_RULE_EDITOR (self));

  is_new = rule->record.id == NULL;
  title = cursus_text_get (
    rule->title, cursus_project_get_language (cursus_workspace_get_project (self->workspace)));
  g_clear_pointer (&self->rule, cursus_rule_unref);
  self->rule = cursus_rule_ref (rule);
  self->is_filling = TRUE;
  for (guint i = 0; cursus_rule_forms[i].type != NULL; i++)
    if (g_strcmp0 (cursus_rule_forms[i].type, rule->type) == 0)
      adw_combo_row_set_selected (ADW_COMBO_ROW (self->type_row), i);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->severity_row), (guint) rule->severity);
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), title != NULL ? title : "");
  gtk_editable_set_text (GTK_EDITABLE (self->source_row),
                         rule->record.source != NULL ? rule->record.source : "");
  gtk_editable_set_text (GTK_EDITABLE (self->reason_row), "");
  gtk_button_set_label (GTK_BUTTON (self->save_button), is_new ? _ ("_Add Rule") : _ ("_Save"));
  gtk_widget_set_visible (self->remove_button, !is_new);
  fill_parameters (self);
  fill_waivers (self);
  self->is_filling = FALSE;
  g_clear_handle_id (&self->checking, g_source_remove);
  check_cb (self);
}
