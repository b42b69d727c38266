/* plan-actions.c - what can be done to plans, pathways and terms, and to how they are shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/plan-actions.h"

#include "edit/adding.h"
#include "edit/label.h"
#include "edit/placing.h"
#include "gui/board/add-popover.h"
#include "gui/board/board-hands.h"
#include "gui/board/title-popover.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define ZOOM_STEP 1.25

typedef CursusPlanScene Scene;

static CursusWorkspace *
get_workspace (Scene *scene)
{
  return cursus_board_get_workspace (scene->board);
}

static const CursusProject *
get_project (Scene *scene)
{
  return cursus_workspace_get_project (get_workspace (scene));
}

/* Makes @next the project; of what is added the label is found in @next. */
static gboolean
perform (Scene *scene, CursusProject *next, CursusLabel what, const char *id)
{
  CursusWorkspace *workspace = get_workspace (scene);
  gboolean         is_new = what == CURSUS_LABEL_ADD || what == CURSUS_LABEL_DUPLICATE;
  g_autofree char *label = cursus_label_dup (what, is_new ? next : get_project (scene),
                                             cursus_workspace_get_language (workspace), &id, 1);

  return cursus_workspace_perform (workspace, next, label);
}

/* --- terms --- */

static guint
find_term (Scene *scene, const char *id)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (get_workspace (scene));

  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    if (strcmp (cursus_plan_nth_term (plan, i)->record.id, id) == 0)
      return i;
  return CURSUS_NOWHERE;
}

/* Asks for the title of something that stands on the board. */
static void
ask_title (Scene *scene, const char *id, const graphene_rect_t *rect)
{
  graphene_rect_t at = cursus_board_from_layout (scene->board, rect);
  GdkRectangle    pointing = { (int) at.origin.x, (int) at.origin.y, (int) at.size.width,
                               (int) at.size.height };

  cursus_title_popover_show (GTK_WIDGET (scene->board), &pointing, get_workspace (scene), id);
}

static void
add_module_cb (Scene *scene, GVariant *parameter)
{
  const char  *term = g_variant_get_string (parameter, NULL);
  CursusTarget target;

  if (find_term (scene, term) == CURSUS_NOWHERE || scene->board->layout == NULL)
    return;
  cursus_workspace_select_one (get_workspace (scene), term);
  if (cursus_board_get_insertion (scene->board, &target))
    cursus_add_popover_show (scene->board, &target);
}

/* What is counted by its place may be called as a neighbour whose title says another number. */
static gboolean
is_called_as_another (Scene *scene, const char *id)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (get_workspace (scene));
  guint             nth = find_term (scene, id);
  g_autofree char  *title = cursus_workspace_dup_term_title (get_workspace (scene), plan, nth);

  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    {
      g_autofree char *other = cursus_workspace_dup_term_title (get_workspace (scene), plan, i);

      if (i != nth && strcmp (title, other) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
ask_term_title (Scene *scene, const char *id)
{
  guint nth = find_term (scene, id);

  if (nth == CURSUS_NOWHERE || scene->board->layout == NULL)
    return;
  cursus_board_reveal (scene->board, id);
  ask_title (scene, id, &cursus_board_layout_nth_column (scene->board->layout, nth)->head);
}

static void
add_term_cb (Scene *scene, GVariant *parameter)
{
  CursusWorkspace *workspace = get_workspace (scene);
  guint            after = find_term (scene, g_variant_get_string (parameter, NULL));
  g_autofree char *id = NULL;
  CursusProject   *next;

  if (cursus_workspace_get_plan (workspace) == NULL)
    return;
  next = cursus_add_term (get_project (scene), cursus_workspace_get_plan (workspace),
                          after == CURSUS_NOWHERE ? CURSUS_NOWHERE : after + 1, &id);
  if (!perform (scene, next, CURSUS_LABEL_ADD, id))
    return;
  cursus_workspace_reveal (workspace, id);
  if (is_called_as_another (scene, id))
    ask_term_title (scene, id);
}

static void
rename_term_cb (Scene *scene, GVariant *parameter)
{
  ask_term_title (scene, g_variant_get_string (parameter, NULL));
}

static void
lock_term_cb (Scene *scene, GVariant *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);
  const char *plan = cursus_workspace_get_plan (get_workspace (scene));
  gboolean    is_locked = cursus_is_locked (get_project (scene), plan, id);

  perform (scene, cursus_lock (get_project (scene), plan, &id, 1, !is_locked),
           is_locked ? CURSUS_LABEL_UNLOCK : CURSUS_LABEL_LOCK, id);
}

static void
move_term (Scene *scene, GVariant *parameter, int by)
{
  const char *id = g_variant_get_string (parameter, NULL);
  guint       nth = find_term (scene, id);

  if (nth != CURSUS_NOWHERE && (by > 0 || nth > 0))
    cursus_board_move_term (scene->board, id, (guint) ((int) nth + by));
}

static void
move_term_left_cb (Scene *scene, GVariant *parameter)
{
  move_term (scene, parameter, -1);
}

static void
move_term_right_cb (Scene *scene, GVariant *parameter)
{
  move_term (scene, parameter, 1);
}

static void
delete_term_cb (Scene *scene, GVariant *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);

  perform (scene, cursus_remove (get_project (scene), &id, 1), CURSUS_LABEL_DELETE, id);
}

/* --- plans and pathways --- */

/* The button may be hidden later; what is around it is not. */
static void
ask_title_at (Scene *scene, GtkWidget *button, const char *id)
{
  GtkWidget      *around = gtk_widget_get_parent (button);
  graphene_rect_t bounds;
  GdkRectangle    pointing = { 0 };

  if (gtk_widget_compute_bounds (button, around, &bounds))
    pointing = (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y,
                               (int) bounds.size.width, (int) bounds.size.height };
  cursus_title_popover_show (around, &pointing, get_workspace (scene), id);
}

/* Who made a plan goes on with it: once it has its title, keys are for the board. */
static void
begin_plan (Scene *scene, const char *id)
{
  cursus_workspace_set_plan (get_workspace (scene), id);
  if (gtk_widget_get_focus_child (GTK_WIDGET (scene->board)) == NULL)
    gtk_widget_child_focus (GTK_WIDGET (scene->board), GTK_DIR_TAB_FORWARD);
  ask_title_at (scene, scene->plan_button, id);
}

static void
add_plan_cb (Scene *scene, GVariant *parameter)
{
  g_autofree char *id = NULL;
  CursusProject   *next = cursus_add_plan (get_project (scene), _ ("New Plan"), &id);

  if (perform (scene, next, CURSUS_LABEL_ADD, id))
    begin_plan (scene, id);
}

static void
add_pathway_cb (Scene *scene, GVariant *parameter)
{
  g_autofree char *id = NULL;
  CursusProject   *next = cursus_add_pathway (get_project (scene), _ ("New Pathway"), &id);

  if (!perform (scene, next, CURSUS_LABEL_ADD, id))
    return;
  cursus_workspace_set_pathway (get_workspace (scene), id);
  ask_title_at (scene, scene->pathway_button, id);
}

/* Gives the id of the copy. */
static char *
duplicate (Scene *scene, const char *id)
{
  g_autoptr (GPtrArray) ids = NULL;
  CursusProject *next;

  if (id == NULL)
    return NULL;
  next = cursus_duplicate (get_project (scene), &id, 1, &ids);
  if (!perform (scene, next, CURSUS_LABEL_DUPLICATE, ids->len > 0 ? ids->pdata[0] : id) ||
      ids->len == 0)
    return NULL;
  return g_strdup (ids->pdata[0]);
}

static void
duplicate_plan_cb (Scene *scene, GVariant *parameter)
{
  g_autofree char *id = duplicate (scene, cursus_workspace_get_plan (get_workspace (scene)));

  if (id != NULL)
    begin_plan (scene, id);
}

static void
duplicate_pathway_cb (Scene *scene, GVariant *parameter)
{
  g_autofree char *id = duplicate (scene, cursus_workspace_get_pathway (get_workspace (scene)));

  if (id == NULL)
    return;
  cursus_workspace_set_pathway (get_workspace (scene), id);
  ask_title_at (scene, scene->pathway_button, id);
}

static void
rename_plan_cb (Scene *scene, GVariant *parameter)
{
  const char *id = cursus_workspace_get_plan (get_workspace (scene));

  if (id != NULL)
    ask_title_at (scene, scene->plan_button, id);
}

static void
rename_pathway_cb (Scene *scene, GVariant *parameter)
{
  const char *id = cursus_workspace_get_pathway (get_workspace (scene));

  if (id != NULL)
    ask_title_at (scene, scene->pathway_button, id);
}

static void
delete_one (Scene *scene, const char *id)
{
  g_autofree char *kept = g_strdup (id);
  const char      *ids[] = { kept };

  if (kept != NULL)
    perform (scene, cursus_remove (get_project (scene), ids, 1), CURSUS_LABEL_DELETE, kept);
}

static void
delete_plan_cb (Scene *scene, GVariant *parameter)
{
  delete_one (scene, cursus_workspace_get_plan (get_workspace (scene)));
}

static void
delete_pathway_cb (Scene *scene, GVariant *parameter)
{
  delete_one (scene, cursus_workspace_get_pathway (get_workspace (scene)));
}

/* --- how it is shown --- */

/* What is stated of it is shown at the side; what most people want is to call it something else. */
static void
show_programme_cb (Scene *scene, GVariant *parameter)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (get_project (scene));
  g_autofree char       *id = NULL;

  if (programme == NULL)
    return;
  id = g_strdup (programme->record.id);
  cursus_workspace_select_one (get_workspace (scene), id);
  ask_title_at (scene, scene->title_button, id);
}

static void
zoom_in_cb (Scene *scene, GVariant *parameter)
{
  cursus_board_set_zoom (scene->board, cursus_board_get_zoom (scene->board) * ZOOM_STEP);
}

static void
zoom_out_cb (Scene *scene, GVariant *parameter)
{
  cursus_board_set_zoom (scene->board, cursus_board_get_zoom (scene->board) / ZOOM_STEP);
}

static void
zoom_normal_cb (Scene *scene, GVariant *parameter)
{
  cursus_board_set_zoom (scene->board, 1.0);
}

static void
fit_all_cb (Scene *scene, GVariant *parameter)
{
  cursus_board_fit_all (scene->board);
}

static void
clear_lens_cb (Scene *scene, GVariant *parameter)
{
  cursus_workspace_set_lens (get_workspace (scene), NULL);
}

/* --- the table --- */

static const struct
{
  const char *name;
  const char *parameter; /* NULL: none */
  void (*activate) (Scene *scene, GVariant *parameter);
} actions[] = {
  { "add-module", "s", add_module_cb },
  { "add-term", "s", add_term_cb },
  { "rename-term", "s", rename_term_cb },
  { "lock-term", "s", lock_term_cb },
  { "move-term-left", "s", move_term_left_cb },
  { "move-term-right", "s", move_term_right_cb },
  { "delete-term", "s", delete_term_cb },
  { "add-plan", NULL, add_plan_cb },
  { "duplicate-plan", NULL, duplicate_plan_cb },
  { "rename-plan", NULL, rename_plan_cb },
  { "delete-plan", NULL, delete_plan_cb },
  { "add-pathway", NULL, add_pathway_cb },
  { "duplicate-pathway", NULL, duplicate_pathway_cb },
  { "rename-pathway", NULL, rename_pathway_cb },
  { "delete-pathway", NULL, delete_pathway_cb },
  { "show-programme", NULL, show_programme_cb },
  { "zoom-in", NULL, zoom_in_cb },
  { "zoom-out", NULL, zoom_out_cb },
  { "zoom-normal", NULL, zoom_normal_cb },
  { "fit-all", NULL, fit_all_cb },
  { "clear-lens", NULL, clear_lens_cb },
};

static void
activate_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Scene *scene = data;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (strcmp (actions[i].name, g_action_get_name (G_ACTION (action))) == 0)
      actions[i].activate (scene, parameter);
}

static void
add_property (GSimpleActionGroup *group, CursusBoard *board, const char *name)
{
  g_autoptr (GPropertyAction) action = g_property_action_new (name, board, name);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
}

/* A choice among plans or pathways. A property action would do, if there always was one. */
static void
update_choice (GSimpleAction *action, CursusWorkspace *workspace, const char *property)
{
  g_autofree char *id = NULL;

  g_object_get (workspace, property, &id, NULL);
  g_simple_action_set_state (action, g_variant_new_string (id != NULL ? id : ""));
}

static void
chosen_cb (GObject *workspace, GParamSpec *pspec, gpointer data)
{
  update_choice (data, CURSUS_WORKSPACE (workspace), pspec->name);
}

static void
choose_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Scene      *scene = data;
  const char *name = g_action_get_name (G_ACTION (action));

  g_object_set (get_workspace (scene), name + strlen ("show-"),
                g_variant_get_string (parameter, NULL), NULL);
}

static void
add_choice (GSimpleActionGroup *group, Scene *scene, const char *property)
{
  g_autofree char *name = g_strconcat ("show-", property, NULL);
  g_autofree char *signal = g_strconcat ("notify::", property, NULL);
  g_autoptr (GSimpleAction) action =
    g_simple_action_new_stateful (name, G_VARIANT_TYPE_STRING, g_variant_new_string (""));

  update_choice (action, get_workspace (scene), property);
  g_signal_connect (action, "activate", G_CALLBACK (choose_cb), scene);
  g_signal_connect_object (get_workspace (scene), signal, G_CALLBACK (chosen_cb), action, 0);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
}

GActionGroup *
cursus_plan_actions_new (const CursusPlanScene *scene)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();
  Scene              *kept = g_memdup2 (scene, sizeof (Scene));

  g_object_set_data_full (G_OBJECT (group), "cursus-scene", kept, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (
        actions[i].name,
        actions[i].parameter != NULL ? G_VARIANT_TYPE (actions[i].parameter) : NULL);

      g_signal_connect (action, "activate", G_CALLBACK (activate_cb), kept);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  add_property (group, scene->board, "equal-heights");
  add_property (group, scene->board, "all-connectors");
  add_choice (group, kept, "plan");
  add_choice (group, kept, "pathway");
  return G_ACTION_GROUP (group);
}
