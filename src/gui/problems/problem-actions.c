/* problem-actions.c - what can be done about a problem
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-panel-private.h"

#include "edit/label.h"
#include "edit/waiving.h"

#include <glib/gi18n-lib.h>

/* (transfer full) (nullable): the item with this key. */
static CursusProblemItem *
lookup_item (CursusProblemPanel *self, const char *key)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusProblemItem) item = g_list_model_get_item (G_LIST_MODEL (self->store), i);

      if (g_str_equal (cursus_problem_item_get_key (item), key))
        return g_steal_pointer (&item);
    }
  return NULL;
}

/* --- showing --- */

/* Another plan is shown first if it is there. */
void
cursus_problem_panel_show_item (CursusProblemPanel *self, CursusProblemItem *item)
{
  const CursusProblem *problem = cursus_problem_item_get_problem (item);
  g_autofree char     *id = NULL;
  g_autofree char     *plan = NULL;
  g_autofree char     *pathway = NULL;

  /* What cannot be checked is mended where the value is missing. */
  if (cursus_strings_n (problem->missing) > 0)
    id = g_strdup (problem->missing->items[0]);
  else if (cursus_strings_n (problem->about) > 0)
    id = g_strdup (problem->about->items[0]);
  if (problem->plan != NULL)
    plan = g_strdup (problem->plan->record.id);
  if (problem->pathway != NULL)
    pathway = g_strdup (problem->pathway->record.id);

  /* From here on the item may be another problem's. */
  if (plan != NULL)
    cursus_workspace_set_plan (self->workspace, plan);
  if (pathway != NULL)
    cursus_workspace_set_pathway (self->workspace, pathway);
  if (id == NULL)
    id = g_steal_pointer (&plan);
  if (id != NULL &&
      cursus_project_lookup (cursus_workspace_get_project (self->workspace), id, NULL) != NULL)
    cursus_workspace_reveal (self->workspace, id);
}

static void
show_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusProblemPanel *self = CURSUS_PROBLEM_PANEL (widget);
  g_autoptr (CursusProblemItem) item = lookup_item (self, g_variant_get_string (parameter, NULL));

  if (item != NULL)
    cursus_problem_panel_show_item (self, item);
}

/* --- mending --- */

static void
apply_remedy (CursusProblemPanel *self, const CursusRemedy *remedy)
{
  CursusEditor *editor = cursus_workspace_get_editor (self->workspace);
  /* What is lent by the item is gone when the findings change. */
  g_autoptr (GPtrArray) changes = g_ptr_array_ref (remedy->changes);
  g_autofree char *label = g_strdup (remedy->label);
  g_autoptr (GError) error = NULL;

  if (cursus_editor_apply_changes (editor, changes, label, &error))
    cursus_workspace_announce (self->workspace, label);
  else
    cursus_workspace_announce (self->workspace, error->message);
}

/* Of a large programme the problems, and what mends them, may be those before the last edit. */
static gboolean
is_of_now (CursusProblemPanel *self, CursusProblemItem *item)
{
  return cursus_findings_get_project (cursus_problem_item_get_findings (item)) ==
         cursus_workspace_get_project (self->workspace);
}

void
cursus_problem_panel_mend (CursusProblemPanel *self, CursusProblemItem *item)
{
  const CursusRemedy *remedy = cursus_problem_item_get_remedy (item);

  if (remedy == NULL)
    return;
  if (cursus_problem_item_get_remedy_state (item) == CURSUS_REMEDY_FOUND && is_of_now (self, item))
    {
      apply_remedy (self, remedy);
      return;
    }
  g_free (self->mend_key);
  g_free (self->mend_label);
  self->mend_key = g_strdup (cursus_problem_item_get_key (item));
  self->mend_label = g_strdup (remedy->label);
  cursus_problem_panel_look_for_remedies (self);
}

void
cursus_problem_panel_forget_mended (CursusProblemPanel *self)
{
  g_autoptr (CursusProblemItem) item =
    self->mend_key != NULL ? lookup_item (self, self->mend_key) : NULL;

  if (item != NULL)
    return;
  g_clear_pointer (&self->mend_key, g_free);
  g_clear_pointer (&self->mend_label, g_free);
}

static void
mend_named (CursusProblemPanel *self, GVariant *parameter)
{
  g_autoptr (CursusProblemItem) item = lookup_item (self, g_variant_get_string (parameter, NULL));

  if (item != NULL)
    cursus_problem_panel_mend (self, item);
}

/* --- waiving --- */

static char *
dup_label (CursusProblemPanel *self, CursusLabel what, const char *rule)
{
  return cursus_label_dup (what, cursus_workspace_get_project (self->workspace),
                           cursus_workspace_get_language (self->workspace), &rule, 1);
}

/* What a waiver has to name, so that it is about this problem and no other ones; NULL: all. What a
 * problem is about need not be there: then it is its plan or pathway. */
static const char *
find_about (CursusProblemPanel *self, const CursusProblem *problem)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);

  for (guint i = 0; i < cursus_strings_n (problem->about); i++)
    if (cursus_project_lookup (project, problem->about->items[i], NULL) != NULL)
      return problem->about->items[i];
  if (problem->pathway != NULL && cursus_project_n (project, CURSUS_PLANS) == 1)
    return problem->pathway->record.id;
  return problem->plan != NULL ? problem->plan->record.id : NULL;
}

static const char *
get_own_name (void)
{
  const char *name = g_get_real_name ();

  return name != NULL && *name != '\0' && !g_str_equal (name, "Unknown") ? name :
                                                                           g_get_user_name ();
}

static void
waive_named (CursusProblemPanel *self, GVariant *parameter)
{
  const char *key, *reason;
  gboolean    everywhere;
  g_autoptr (CursusProblemItem) item = NULL;
  const CursusProblem *problem;
  CursusWaiverWish     wish = { NULL, get_own_name () };
  g_autofree char     *label = NULL;

  g_variant_get (parameter, "(&s&sb)", &key, &reason, &everywhere);
  item = lookup_item (self, key);
  if (item == NULL)
    return;
  problem = cursus_problem_item_get_problem (item);
  if (problem->rule == NULL)
    return;

  wish.about = everywhere ? NULL : find_about (self, problem);
  wish.date = cursus_problem_item_get_findings (item)->today;
  wish.reason = reason;
  label = dup_label (self, CURSUS_LABEL_WAIVE, problem->rule->record.id);
  cursus_workspace_perform (
    self->workspace,
    cursus_waive (cursus_workspace_get_project (self->workspace), problem->rule->record.id, &wish),
    label);
}

static void
stop_waiving_named (CursusProblemPanel *self, GVariant *parameter)
{
  g_autoptr (CursusProblemItem) item = lookup_item (self, g_variant_get_string (parameter, NULL));
  const CursusProblem *problem = item != NULL ? cursus_problem_item_get_problem (item) : NULL;
  const CursusWaiver  *waiver = problem != NULL ? cursus_problem_lookup_waiver (problem) : NULL;
  g_autofree char     *label = NULL;

  if (waiver == NULL)
    return;
  label = dup_label (self, CURSUS_LABEL_STOP_WAIVING, problem->rule->record.id);
  cursus_workspace_perform (self->workspace,
                            cursus_stop_waiving (cursus_workspace_get_project (self->workspace),
                                                 problem->rule->record.id, waiver->about),
                            label);
}

/* --- all that takes rows away --- */

static const struct
{
  const char *action;
  const char *type;
  void (*perform) (CursusProblemPanel *self, GVariant *parameter);
} deeds[] = {
  { "problem.mend", "s", mend_named },
  { "problem.waive", "(ssb)", waive_named },
  { "problem.stop-waiving", "s", stop_waiving_named },
};

typedef struct
{
  CursusProblemPanel *panel;
  guint               deed;
  GVariant           *parameter;
} Later;

static void
later_free (gpointer data)
{
  Later *later = data;

  g_object_unref (later->panel);
  g_variant_unref (later->parameter);
  g_free (later);
}

static gboolean
perform_cb (gpointer data)
{
  Later *later = data;

  if (later->panel->workspace != NULL)
    deeds[later->deed].perform (later->panel, later->parameter);
  return G_SOURCE_REMOVE;
}

/* GTK 4.8 loses count of what is pressed when a button goes while it is clicked. */
static void
later_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Later *later = g_new0 (Later, 1);

  while (!g_str_equal (deeds[later->deed].action, action))
    later->deed++;
  later->panel = g_object_ref (CURSUS_PROBLEM_PANEL (widget));
  later->parameter = g_variant_ref (parameter);
  g_idle_add_full (G_PRIORITY_DEFAULT, perform_cb, later, later_free);
}

void
cursus_problem_panel_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "problem.show", "s", show_cb);
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    gtk_widget_class_install_action (klass, deeds[i].action, deeds[i].type, later_cb);
}
