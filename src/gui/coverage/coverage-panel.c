/* coverage-panel.c - what follows from the coverage, beside the matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/coverage-panel.h"

#include "facts/gap-report.h"
#include "facts/learning-order.h"
#include "facts/name.h"
#include "gui/common/inner-name.h"
#include "gui/coverage/cell-list.h"
#include "gui/coverage/matrix-words.h"
#include "gui/coverage/order-mending.h"
#include "gui/coverage/share-bars.h"
#include "gui/coverage/side-list.h"
#include "gui/coverage/target-list.h"

#include <glib/gi18n-lib.h>

#define GAPS_AT_FIRST 12
#define GAPS_MORE 50

struct _CursusCoveragePanel
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  char            *row;
  char            *column;
  char            *strand;
  guint            updating; /* an idle */
  gboolean         is_cell_only;
  guint            n_gaps_shown;
  char            *wanted_target; /* the id of a rule whose row is to be revealed */

  GtkWidget *bars_heading;
  GtkWidget *bars_card;
  GtkWidget *bars;
  GtkWidget *share_button;
  GtkWidget *reach_button;
  GtkWidget *curve_button;
  GtkWidget *targets;
  GtkWidget *no_targets;
  GtkWidget *add_target_button;
  GtkWidget *offers;
  GtkWidget *more_offers;
  GtkWidget *cell_heading;
  GtkWidget *cell;
  GtkWidget *learning_heading;
  GtkWidget *mend_button;
  GtkWidget *learning;
  GtkWidget *gaps_heading;
  GtkWidget *gaps_label;
  GtkWidget *gaps_list;
  GtkWidget *gaps;
  GtkWidget *more_gaps;
};

G_DEFINE_FINAL_TYPE (CursusCoveragePanel, cursus_coverage_panel, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static CursusCheck
get_check (CursusCoveragePanel *self)
{
  const CursusFindings *findings = cursus_workspace_get_findings (self->workspace);

  return (CursusCheck){ .facts = findings->state.facts,
                        .today = findings->today,
                        .language = cursus_workspace_get_language (self->workspace) };
}

static const CursusProject *
get_project (CursusCoveragePanel *self)
{
  return cursus_findings_get_project (cursus_workspace_get_findings (self->workspace));
}

/* Where the tag of the cell stands in the project, or CURSUS_NOWHERE. */
static guint
find_tag (CursusCoveragePanel *self)
{
  return self->column != NULL ?
           cursus_project_find (get_project (self), CURSUS_TAGS, self->column) :
           CURSUS_NOWHERE;
}

/* --- targets --- */

static void
target_chosen_cb (CursusSideList *list, const char *id, gpointer data)
{
  gtk_widget_activate_action (data, "coverage.edit-rule", "s", id);
}

static void
offer_chosen_cb (CursusSideList *list, const char *id, gpointer data)
{
  gtk_widget_activate_action (data, "coverage.add-strand-target", "s", id);
}

static void
create_target_menu_cb (GtkMenuButton *button, gpointer data)
{
  CursusCoveragePanel *self = data;
  g_autoptr (GMenuModel) menu = cursus_target_menu_new (self->workspace);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
update_offers (CursusCoveragePanel *self)
{
  guint            n = cursus_target_list_offer (CURSUS_SIDE_LIST (self->offers), self->workspace);
  g_autofree char *more = NULL;

  /* Translators: below some strands for which nothing is asked yet: how many more there are; they
   * are in the menu of the button “Add Target” */
  more = g_strdup_printf (
    ngettext ("%u more strand under “Add Target”", "%u more strands under “Add Target”", n), n);
  gtk_label_set_text (GTK_LABEL (self->more_offers), more);
  gtk_widget_set_visible (self->more_offers, n > 0);
  gtk_widget_set_visible (self->add_target_button,
                          cursus_project_n (get_project (self), CURSUS_STRANDS) > 0);
}

static void
update_targets (CursusCoveragePanel *self)
{
  CursusSideList *list = CURSUS_SIDE_LIST (self->targets);

  cursus_target_list_fill (list, self->workspace);
  gtk_widget_set_visible (self->no_targets, cursus_side_list_n (list) == 0);
  update_offers (self);
  if (self->wanted_target != NULL && cursus_side_list_focus (list, self->wanted_target))
    g_clear_pointer (&self->wanted_target, g_free);
}

/* --- the cell --- */

static void
cell_chosen_cb (CursusSideList *list, const char *id, gpointer data)
{
  g_signal_emit (data, signals[SIGNAL_CHOSEN], 0, id, "");
}

/* --- the order of learning --- */

static void
add_learning (CursusCoveragePanel *self, const CursusLearningStep *step)
{
  CursusCheck         check = get_check (self);
  const CursusModule *module = check.facts->outline->modules[step->module].module;
  const CursusRoute  *route = cursus_workspace_lookup_route (self->workspace);
  g_autofree char    *name = cursus_name_module (&check, module);
  g_autofree char    *term = NULL;
  const char         *value = cursus_level_get_title (step->level);

  term = step->term != CURSUS_NOWHERE && step->term < route->n_terms ?
           cursus_name_term (&check, route->terms[step->term].term) :
           g_strdup (_ ("Elsewhere: not on this route"));
  cursus_side_list_add (
    CURSUS_SIDE_LIST (self->learning),
    &(CursusSideItem){ .caption = term,
                       .title = name,
                       .value = value,
                       .css_class = step->is_unprepared ? "warning" : NULL,
                       .icon = step->is_unprepared ? "dialog-warning-symbolic" : NULL,
                       .id = module->record.id });
}

static const CursusProblem *
lookup_problem (CursusCoveragePanel *self)
{
  const CursusFindings *findings = cursus_workspace_get_findings (self->workspace);
  const CursusRoute    *route = cursus_workspace_lookup_route (self->workspace);
  guint                 tag = find_tag (self);

  if (tag == CURSUS_NOWHERE || route == NULL)
    return NULL;
  return cursus_learning_order_lookup_problem (&findings->state, route, tag);
}

static void
update_learning (CursusCoveragePanel *self, const GArray *steps)
{
  cursus_side_list_begin (CURSUS_SIDE_LIST (self->learning));
  for (guint i = 0; steps != NULL && i < steps->len; i++)
    add_learning (self, &g_array_index (steps, CursusLearningStep, i));
  cursus_side_list_end (CURSUS_SIDE_LIST (self->learning));
  gtk_widget_set_visible (self->learning_heading, steps != NULL && steps->len > 0);
  gtk_widget_set_visible (self->mend_button, lookup_problem (self) != NULL);
}

static void
step_chosen_cb (CursusSideList *list, const char *id, gpointer data)
{
  CursusCoveragePanel *self = data;

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->column, id);
}

void
cursus_coverage_panel_mend_order (CursusCoveragePanel *self)
{
  g_return_if_fail (CURSUS_IS_COVERAGE_PANEL (self));

  if (self->column != NULL)
    cursus_order_mend (self->workspace, self->column);
}

/* --- gaps --- */

static void
add_gap (CursusCoveragePanel *self, const CursusGap *gap, const CursusCheck *check)
{
  g_autofree char *text = cursus_gap_dup_text (gap, check);
  const char      *tag = check->facts->outline->tags[gap->tag].tag->record.id;
  g_autofree char *id = NULL;

  id = gap->module != CURSUS_NOWHERE ?
         g_strjoin (" ", tag, check->facts->outline->modules[gap->module].module->record.id, NULL) :
         g_strdup (tag);
  cursus_side_list_add (
    CURSUS_SIDE_LIST (self->gaps),
    &(CursusSideItem){ .caption = cursus_gap_type_get_title (gap->type), .title = text, .id = id });
}

static void
update_gaps (CursusCoveragePanel *self)
{
  CursusCheck        check = get_check (self);
  const CursusRoute *route = cursus_workspace_lookup_route (self->workspace);
  guint              chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->gaps_list));
  guint              n = 0;
  g_autofree char   *label = NULL;
  g_autoptr (GArray) gaps = NULL;

  cursus_side_list_begin (CURSUS_SIDE_LIST (self->gaps));
  if (route != NULL)
    gaps = cursus_gap_report_new (check.facts, route);
  for (guint i = 0; gaps != NULL && i < gaps->len; i++)
    {
      const CursusGap *gap = &g_array_index (gaps, CursusGap, i);

      if (chosen != 0 && (guint) gap->type != chosen - 1)
        continue;
      if (n++ < self->n_gaps_shown)
        add_gap (self, gap, &check);
    }
  cursus_side_list_end (CURSUS_SIDE_LIST (self->gaps));

  /* Translators: how many things are open in the coverage of a programme */
  label = g_strdup_printf (ngettext ("%u Gap", "%u Gaps", n), n);
  gtk_label_set_text (GTK_LABEL (self->gaps_label), label);
  gtk_widget_set_visible (self->more_gaps, n > self->n_gaps_shown);
}

static void
gap_chosen_cb (CursusSideList *list, const char *id, gpointer data)
{
  g_auto (GStrv) ids = g_strsplit (id, " ", 2);

  g_signal_emit (data, signals[SIGNAL_CHOSEN], 0, ids[0], ids[1] != NULL ? ids[1] : "");
}

static void
gaps_chosen_cb (GtkDropDown *list, GParamSpec *pspec, CursusCoveragePanel *self)
{
  self->n_gaps_shown = GAPS_AT_FIRST;
  if (self->workspace != NULL)
    update_gaps (self);
}

static void
more_gaps_cb (GtkButton *button, CursusCoveragePanel *self)
{
  self->n_gaps_shown += GAPS_MORE;
  update_gaps (self);
}

static void
fill_gap_types (CursusCoveragePanel *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  gtk_string_list_append (titles, C_ ("gaps", "All"));
  for (guint type = 0; type < CURSUS_N_GAP_TYPES; type++)
    gtk_string_list_append (titles, cursus_gap_type_get_title (type));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->gaps_list), G_LIST_MODEL (titles));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->gaps_list));
}

/* --- all of it --- */

static void
find_strand (CursusCoveragePanel *self)
{
  const CursusOutline *outline = get_check (self).facts->outline;
  guint                tag = find_tag (self);
  const char          *strand = NULL;

  if (tag != CURSUS_NOWHERE && tag < outline->n_tags)
    strand = cursus_project_nth (get_project (self), CURSUS_STRANDS, outline->tags[tag].strand)->id;
  else if (self->column != NULL &&
           cursus_project_lookup_strand (get_project (self), self->column) != NULL)
    strand = self->column;
  g_free (self->strand);
  self->strand = g_strdup (strand);
  cursus_share_bars_set_strand (CURSUS_SHARE_BARS (self->bars), strand);
}

/* No heading stands above nothing: without tags, or without a plan, there is nothing to be said. */
static void
show_headings (CursusCoveragePanel *self)
{
  const CursusRoute *route = cursus_workspace_lookup_route (self->workspace);
  gboolean           has_tags = cursus_project_n (get_project (self), CURSUS_TAGS) > 0;
  gboolean           has_bars = has_tags && route != NULL && route->n_terms > 0;

  gtk_widget_set_visible (self->bars_heading, has_bars);
  gtk_widget_set_visible (self->bars_card, has_bars);
  gtk_widget_set_visible (self->cell_heading,
                          cursus_side_list_n (CURSUS_SIDE_LIST (self->cell)) > 0);
  gtk_widget_set_visible (self->gaps_heading, has_tags && route != NULL);
}

/* Lists are filled when there is time: what is drawn comes first. */
static gboolean
update_cb (gpointer data)
{
  CursusCoveragePanel *self = data;
  const CursusRoute   *route = cursus_workspace_lookup_route (self->workspace);
  guint                tag;
  g_autoptr (GArray) steps = NULL;

  self->updating = 0;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return G_SOURCE_REMOVE;
  find_strand (self);
  tag = find_tag (self);
  if (tag != CURSUS_NOWHERE && route != NULL)
    steps = cursus_learning_order_new (get_check (self).facts, route, tag);
  else
    steps = g_array_new (FALSE, FALSE, sizeof (CursusLearningStep));
  cursus_cell_list_fill (CURSUS_SIDE_LIST (self->cell), self->workspace,
                         &(CursusCellSpot){ self->row, self->column, tag }, steps);
  update_learning (self, steps);
  if (!self->is_cell_only)
    {
      update_targets (self);
      update_gaps (self);
    }
  show_headings (self);
  self->is_cell_only = TRUE;
  return G_SOURCE_REMOVE;
}

static void
queue_update (CursusCoveragePanel *self, gboolean is_cell_only)
{
  self->is_cell_only = self->is_cell_only && is_cell_only;
  if (self->updating == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->updating = g_idle_add_full (G_PRIORITY_LOW, update_cb, self, NULL);
}

static void
findings_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  queue_update (data, FALSE);
}

static void
looked_at_cb (CursusWorkspace *workspace, GParamSpec *pspec, gpointer data)
{
  queue_update (data, FALSE);
}

static void
mode_toggled_cb (GtkToggleButton *button, CursusCoveragePanel *self)
{
  CursusBarsMode mode = CURSUS_BARS_SHARE;

  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->reach_button)))
    mode = CURSUS_BARS_REACH;
  else if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->curve_button)))
    mode = CURSUS_BARS_CURVE;
  cursus_share_bars_set_mode (CURSUS_SHARE_BARS (self->bars), mode);
}

static void
cursus_coverage_panel_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cursus_coverage_panel_parent_class)->map (widget);
  if (CURSUS_COVERAGE_PANEL (widget)->workspace != NULL)
    queue_update (CURSUS_COVERAGE_PANEL (widget), FALSE);
}

static void
cursus_coverage_panel_dispose (GObject *object)
{
  CursusCoveragePanel *self = CURSUS_COVERAGE_PANEL (object);

  g_clear_handle_id (&self->updating, g_source_remove);
  g_clear_object (&self->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_COVERAGE_PANEL);

  G_OBJECT_CLASS (cursus_coverage_panel_parent_class)->dispose (object);
}

static void
cursus_coverage_panel_finalize (GObject *object)
{
  CursusCoveragePanel *self = CURSUS_COVERAGE_PANEL (object);

  g_free (self->row);
  g_free (self->column);
  g_free (self->strand);
  g_free (self->wanted_target);

  G_OBJECT_CLASS (cursus_coverage_panel_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, bars_heading);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, bars_card);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, bars);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, share_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, reach_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, curve_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, targets);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, no_targets);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, add_target_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, offers);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, more_offers);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, cell_heading);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, cell);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, learning_heading);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, mend_button);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, learning);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, gaps_heading);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, gaps_label);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, gaps_list);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, gaps);
  gtk_widget_class_bind_template_child (widget_class, CursusCoveragePanel, more_gaps);
  gtk_widget_class_bind_template_callback (widget_class, mode_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, gaps_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_gaps_cb);
}

static void
cursus_coverage_panel_class_init (CursusCoveragePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_coverage_panel_dispose;
  G_OBJECT_CLASS (klass)->finalize = cursus_coverage_panel_finalize;
  widget_class->map = cursus_coverage_panel_map;
  g_type_ensure (CURSUS_TYPE_SHARE_BARS);
  g_type_ensure (CURSUS_TYPE_SIDE_LIST);
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", CURSUS_TYPE_COVERAGE_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "coveragepanel");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/coverage-panel.ui");
  bind_children (widget_class);
}

static void
cursus_coverage_panel_init (CursusCoveragePanel *self)
{
  self->n_gaps_shown = GAPS_AT_FIRST;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_gap_types (self);
  g_signal_connect (self->targets, "chosen", G_CALLBACK (target_chosen_cb), self);
  g_signal_connect (self->offers, "chosen", G_CALLBACK (offer_chosen_cb), self);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->add_target_button),
                                         create_target_menu_cb, self, NULL);
  g_signal_connect (self->cell, "chosen", G_CALLBACK (cell_chosen_cb), self);
  g_signal_connect (self->learning, "chosen", G_CALLBACK (step_chosen_cb), self);
  g_signal_connect (self->gaps, "chosen", G_CALLBACK (gap_chosen_cb), self);
}

void
cursus_coverage_panel_set_workspace (CursusCoveragePanel *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_COVERAGE_PANEL (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  cursus_share_bars_set_workspace (CURSUS_SHARE_BARS (self->bars), workspace);
  g_signal_connect_object (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), self,
                           0);
  g_signal_connect_object (workspace, "notify", G_CALLBACK (looked_at_cb), self, 0);
}

void
cursus_coverage_panel_show_cell (CursusCoveragePanel *self, const char *row, const char *column)
{
  g_return_if_fail (CURSUS_IS_COVERAGE_PANEL (self));

  if (g_strcmp0 (self->row, row) == 0 && g_strcmp0 (self->column, column) == 0)
    return;
  g_free (self->row);
  g_free (self->column);
  self->row = g_strdup (row);
  self->column = g_strdup (column);
  if (self->workspace != NULL)
    queue_update (self, TRUE);
}

void
cursus_coverage_panel_reveal_target (CursusCoveragePanel *self, const char *id)
{
  g_return_if_fail (CURSUS_IS_COVERAGE_PANEL (self));

  g_free (self->wanted_target);
  self->wanted_target = g_strdup (id);
  queue_update (self, FALSE);
}

const char *
cursus_coverage_panel_get_strand (CursusCoveragePanel *self)
{
  g_return_val_if_fail (CURSUS_IS_COVERAGE_PANEL (self), NULL);

  return self->strand;
}
