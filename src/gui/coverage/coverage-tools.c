/* coverage-tools.c - choosing what of the coverage is shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/coverage-tools.h"

#include "facts/name.h"
#include "gui/common/button-popover.h"
#include "gui/common/inner-name.h"
#include "gui/coverage/cell-legend.h"
#include "gui/coverage/matrix-words.h"
#include "model/module-kind.h"

#include <glib/gi18n-lib.h>

#define ALL_LEVELS 0xeu
#define IDS "cursus-ids"

struct _CursusCoverageTools
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  CursusMatrix    *matrix;
  GHashTable      *hidden; /* ids of strands */
  char            *term;
  guint            levels; /* a bit for each that is shown */
  gboolean         with_unplaced;
  gboolean         is_updating;

  GtkWidget *strands_button;
  GtkWidget *rows_list;
  GtkWidget *gaps_button;
  GtkWidget *unprepared_button;
  GtkWidget *more_button;
  GtkWidget *plans_list;
  GtkWidget *pathways_list;
  GtkWidget *legend;
};

G_DEFINE_FINAL_TYPE (CursusCoverageTools, cursus_coverage_tools, ADW_TYPE_BIN)

/* --- what is wished --- */

/* What the list of rows offers. */
static const CursusCoverageWish row_wishes[] = {
  { .rows = CURSUS_ROWS_MODULES, .grouping = CURSUS_GROUPED_BY_TERM },
  { .rows = CURSUS_ROWS_MODULES, .grouping = CURSUS_GROUPED_BY_KIND },
  { .rows = CURSUS_ROWS_MODULES, .grouping = CURSUS_GROUPED_BY_NOTHING },
  { .rows = CURSUS_ROWS_TERMS },
  { .rows = CURSUS_ROWS_OUTCOMES },
  { .rows = CURSUS_ROWS_OUTCOMES, .columns = CURSUS_COLUMNS_MODULES },
};

static GPtrArray *
list_strands (CursusCoverageTools *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  GPtrArray           *ids = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_STRANDS); i++)
    {
      const char *id = cursus_project_nth (project, CURSUS_STRANDS, i)->id;

      if (!g_hash_table_contains (self->hidden, id))
        g_ptr_array_add (ids, (gpointer) id);
    }
  if (ids->len == cursus_project_n (project, CURSUS_STRANDS))
    g_clear_pointer (&ids, g_ptr_array_unref);
  else
    g_ptr_array_add (ids, NULL);
  return ids;
}

static void
name_strands (CursusCoverageTools *self, guint n_shown, gboolean is_all)
{
  /* Translators: how many strands are shown */
  g_autofree char *some = g_strdup_printf (ngettext ("%u strand", "%u strands", n_shown), n_shown);

  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->strands_button),
                             is_all ? _ ("All Strands") : some);
}

static void
wish (CursusCoverageTools *self)
{
  guint              at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->rows_list));
  CursusCoverageWish wish;
  g_autoptr (GPtrArray) strands = NULL;

  if (self->matrix == NULL || at >= G_N_ELEMENTS (row_wishes) || self->is_updating)
    return;
  strands = list_strands (self);
  wish = row_wishes[at];
  wish.strands = strands != NULL ? (const char *const *) strands->pdata : NULL;
  wish.term = self->term;
  wish.levels = self->levels == ALL_LEVELS ? 0 : self->levels;
  wish.with_unplaced = self->with_unplaced;
  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->gaps_button)))
    wish.shown = CURSUS_SHOW_GAPS;
  else if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->unprepared_button)))
    wish.shown = CURSUS_SHOW_UNPREPARED;
  name_strands (self, strands != NULL ? strands->len - 1 : 0, strands == NULL);
  cursus_cell_legend_show (CURSUS_CELL_LEGEND (self->legend), &wish);
  cursus_matrix_set_wish (self->matrix, &wish);
}

static void
chosen_cb (GtkDropDown *list, GParamSpec *pspec, CursusCoverageTools *self)
{
  wish (self);
}

/* At most one of both. */
static void
gaps_toggled_cb (GtkToggleButton *button, CursusCoverageTools *self)
{
  gboolean before = self->is_updating;

  self->is_updating = TRUE;
  if (gtk_toggle_button_get_active (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->unprepared_button), FALSE);
  self->is_updating = before;
  wish (self);
}

static void
unprepared_toggled_cb (GtkToggleButton *button, CursusCoverageTools *self)
{
  gboolean before = self->is_updating;

  self->is_updating = TRUE;
  if (gtk_toggle_button_get_active (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->gaps_button), FALSE);
  self->is_updating = before;
  wish (self);
}

/* --- popovers, made when they are asked for --- */

static GtkWidget *
create_box (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  return box;
}

static void
set_popover (GtkMenuButton *button, GtkWidget *box)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), box);
  cursus_button_popover_set (button, popover);
}

static void
strand_toggled_cb (GtkCheckButton *button, gpointer data)
{
  CursusCoverageTools *self = data;
  const char          *id = gtk_widget_get_name (GTK_WIDGET (button));

  if (gtk_check_button_get_active (button))
    g_hash_table_remove (self->hidden, id);
  else
    g_hash_table_add (self->hidden, g_strdup (id));
  wish (self);
}

static void
create_strands_cb (GtkMenuButton *button, gpointer data)
{
  CursusCoverageTools *self = data;
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  GtkWidget           *box = create_box ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_STRANDS); i++)
    {
      const CursusStrand *strand =
        (const CursusStrand *) cursus_project_nth (project, CURSUS_STRANDS, i);
      const char *title = cursus_workspace_show_text (self->workspace, strand->title);
      GtkWidget  *check =
        gtk_check_button_new_with_label (title != NULL ? title : strand->record.id);

      gtk_widget_set_name (check, strand->record.id);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                   !g_hash_table_contains (self->hidden, strand->record.id));
      g_signal_connect (check, "toggled", G_CALLBACK (strand_toggled_cb), self);
      gtk_box_append (GTK_BOX (box), check);
    }
  set_popover (button, box);
}

static void
level_toggled_cb (GtkCheckButton *button, gpointer data)
{
  CursusCoverageTools *self = data;

  for (guint level = 1; level <= 3; level++)
    if (g_str_equal (gtk_widget_get_name (GTK_WIDGET (button)), cursus_level_get_title (level)))
      self->levels ^= 1u << level;
  wish (self);
}

static void
unplaced_toggled_cb (GtkCheckButton *button, gpointer data)
{
  CursusCoverageTools *self = data;

  self->with_unplaced = gtk_check_button_get_active (button);
  wish (self);
}

static void
term_chosen_cb (GtkDropDown *list, GParamSpec *pspec, gpointer data)
{
  CursusCoverageTools *self = data;
  const CursusRoute   *route = cursus_workspace_lookup_route (self->workspace);
  guint                at = gtk_drop_down_get_selected (list);

  g_clear_pointer (&self->term, g_free);
  if (route != NULL && at > 0 && at <= route->n_terms)
    self->term = g_strdup (route->terms[at - 1].term->record.id);
  wish (self);
}

static GtkWidget *
create_terms (CursusCoverageTools *self)
{
  const CursusRoute    *route = cursus_workspace_lookup_route (self->workspace);
  const CursusFindings *findings = cursus_workspace_get_findings (self->workspace);
  CursusCheck           check = { .facts = findings->state.facts,
                                  .language = cursus_workspace_get_language (self->workspace) };
  GtkStringList        *titles = gtk_string_list_new (NULL);
  GtkWidget            *list;
  guint                 selected = 0;

  gtk_string_list_append (titles, _ ("All terms"));
  for (guint t = 0; route != NULL && t < route->n_terms; t++)
    {
      g_autofree char *title = cursus_name_term (&check, route->terms[t].term);

      gtk_string_list_append (titles, title);
      if (g_strcmp0 (self->term, route->terms[t].term->record.id) == 0)
        selected = t + 1;
    }
  list = gtk_drop_down_new (G_LIST_MODEL (titles), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), selected);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Term"),
                                  -1);
  cursus_inner_name_drop_down (GTK_DROP_DOWN (list));
  g_signal_connect (list, "notify::selected", G_CALLBACK (term_chosen_cb), self);
  return list;
}

static void
create_more_cb (GtkMenuButton *button, gpointer data)
{
  CursusCoverageTools *self = data;
  GtkWidget           *box = create_box ();
  GtkWidget *unplaced = gtk_check_button_new_with_label (_ ("Also modules that are not placed"));

  gtk_box_append (GTK_BOX (box), create_terms (self));
  for (guint level = 1; level <= 3; level++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (cursus_level_get_title (level));

      gtk_widget_set_name (check, cursus_level_get_title (level));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), (self->levels & 1u << level) != 0);
      g_signal_connect (check, "toggled", G_CALLBACK (level_toggled_cb), self);
      gtk_box_append (GTK_BOX (box), check);
    }
  gtk_check_button_set_active (GTK_CHECK_BUTTON (unplaced), self->with_unplaced);
  g_signal_connect (unplaced, "toggled", G_CALLBACK (unplaced_toggled_cb), self);
  gtk_box_append (GTK_BOX (box), unplaced);
  set_popover (button, box);
}

/* --- plans and pathways --- */

static const CursusText *
get_title (const CursusRecord *record)
{
  return record->table->type == CURSUS_PLANS ? ((const CursusPlan *) record)->title :
                                               ((const CursusPathway *) record)->title;
}

static gboolean
has_titles (GtkDropDown *list, GtkStringList *titles)
{
  GListModel *now = gtk_drop_down_get_model (list);
  guint       n = g_list_model_get_n_items (G_LIST_MODEL (titles));

  if (now == NULL || g_list_model_get_n_items (now) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (now), i),
                      gtk_string_list_get_string (titles, i)))
      return FALSE;
  return TRUE;
}

static void
fill_list (CursusCoverageTools *self, GtkWidget *list, CursusRecordType type, const char *current)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint n = cursus_project_n (project, type);
  guint selected = 0;

  gtk_widget_set_visible (list, n > 1);
  if (n < 2)
    return;
  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_project_nth (project, type, i);
      const char         *title = cursus_workspace_show_text (self->workspace, get_title (record));

      gtk_string_list_append (titles, title != NULL ? title : record->id);
      if (g_strcmp0 (record->id, current) == 0)
        selected = i;
    }
  /* While somebody chooses from a list its rows have to stay. */
  if (!has_titles (GTK_DROP_DOWN (list), titles))
    gtk_drop_down_set_model (GTK_DROP_DOWN (list), G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), selected);
}

static const char *
get_chosen (CursusCoverageTools *self, GtkDropDown *list, CursusRecordType type)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  guint                at = gtk_drop_down_get_selected (list);

  return at < cursus_project_n (project, type) ? cursus_project_nth (project, type, at)->id : NULL;
}

static void
plan_chosen_cb (GtkDropDown *list, GParamSpec *pspec, CursusCoverageTools *self)
{
  if (!self->is_updating && self->workspace != NULL)
    cursus_workspace_set_plan (self->workspace, get_chosen (self, list, CURSUS_PLANS));
}

static void
pathway_chosen_cb (GtkDropDown *list, GParamSpec *pspec, CursusCoverageTools *self)
{
  if (!self->is_updating && self->workspace != NULL)
    cursus_workspace_set_pathway (self->workspace, get_chosen (self, list, CURSUS_PATHWAYS));
}

static void
update_lists (CursusCoverageTools *self)
{
  self->is_updating = TRUE;
  fill_list (self, self->plans_list, CURSUS_PLANS, cursus_workspace_get_plan (self->workspace));
  fill_list (self, self->pathways_list, CURSUS_PATHWAYS,
             cursus_workspace_get_pathway (self->workspace));
  self->is_updating = FALSE;
}

static void
looked_at_cb (CursusWorkspace *workspace, GParamSpec *pspec, gpointer data)
{
  CursusCoverageTools *self = data;

  /* A term of another plan would show nothing. */
  if (g_str_equal (pspec->name, "plan") && self->term != NULL)
    {
      g_clear_pointer (&self->term, g_free);
      wish (self);
    }
  update_lists (self);
}

static void
changed_cb (CursusWorkspace *workspace, CursusProject *before, CursusProject *after, gpointer data)
{
  if (cursus_project_get_sequence (before, CURSUS_PLANS) !=
        cursus_project_get_sequence (after, CURSUS_PLANS) ||
      cursus_project_get_sequence (before, CURSUS_PATHWAYS) !=
        cursus_project_get_sequence (after, CURSUS_PATHWAYS))
    update_lists (data);
}

/* --- the object --- */

static void
cursus_coverage_tools_dispose (GObject *object)
{
  CursusCoverageTools *self = CURSUS_COVERAGE_TOOLS (object);

  self->is_updating = TRUE;
  g_clear_object (&self->workspace);
  self->matrix = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_COVERAGE_TOOLS);

  G_OBJECT_CLASS (cursus_coverage_tools_parent_class)->dispose (object);
}

static void
cursus_coverage_tools_finalize (GObject *object)
{
  CursusCoverageTools *self = CURSUS_COVERAGE_TOOLS (object);

  g_hash_table_unref (self->hidden);
  g_free (self->term);

  G_OBJECT_CLASS (cursus_coverage_tools_parent_class)->finalize (object);
}

static void
cursus_coverage_tools_class_init (CursusCoverageToolsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_coverage_tools_dispose;
  G_OBJECT_CLASS (klass)->finalize = cursus_coverage_tools_finalize;
  g_type_ensure (CURSUS_TYPE_CELL_LEGEND);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/coverage-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, strands_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, rows_list);
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, gaps_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, unprepared_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, more_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, plans_list);
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, pathways_list);
  gtk_widget_class_bind_template_child (widget_class, CursusCoverageTools, legend);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, gaps_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, unprepared_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, plan_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, pathway_chosen_cb);
}

static void
cursus_coverage_tools_init (CursusCoverageTools *self)
{
  self->hidden = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->levels = ALL_LEVELS;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->strands_button), create_strands_cb,
                                         self, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->more_button), create_more_cb, self,
                                         NULL);
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->rows_list));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->plans_list));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->pathways_list));
}

void
cursus_coverage_tools_set_matrix (CursusCoverageTools *self, CursusWorkspace *workspace,
                                  CursusMatrix *matrix)
{
  g_return_if_fail (CURSUS_IS_COVERAGE_TOOLS (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  self->matrix = matrix;
  g_signal_connect_object (workspace, "notify", G_CALLBACK (looked_at_cb), self, 0);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, 0);
  update_lists (self);
  wish (self);
}

void
cursus_coverage_tools_show_all (CursusCoverageTools *self)
{
  g_return_if_fail (CURSUS_IS_COVERAGE_TOOLS (self));

  g_hash_table_remove_all (self->hidden);
  g_clear_pointer (&self->term, g_free);
  self->levels = ALL_LEVELS;
  self->is_updating = TRUE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->gaps_button), FALSE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->unprepared_button), FALSE);
  self->is_updating = FALSE;
  wish (self);
}

gboolean
cursus_coverage_tools_is_filtered (CursusCoverageTools *self)
{
  const CursusCoverageWish *now;

  g_return_val_if_fail (CURSUS_IS_COVERAGE_TOOLS (self), FALSE);

  now = cursus_matrix_get_wish (self->matrix);
  return now->shown != CURSUS_SHOW_ALL_TAGS || now->strands != NULL || now->term != NULL ||
         now->levels != 0;
}
