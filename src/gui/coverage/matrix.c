/* matrix.c - who covers what, as a table of which only what is in sight is drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (CursusMatrix, cursus_matrix, CURSUS_TYPE_CANVAS)

enum
{
  SIGNAL_SHOWN,
  SIGNAL_CURSOR_MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* --- what is shown --- */

gboolean
cursus_matrix_is_shown (CursusMatrix *self)
{
  if (self->layout == NULL || self->layout->n_rows == 0 || self->layout->n_columns == 0)
    return FALSE;
  /* A strand without tags is shown, but not one of which none is wanted. */
  return self->table->n_columns > 0 || self->table->wish.shown == CURSUS_SHOW_ALL_TAGS;
}

gboolean
cursus_matrix_is_empty (CursusMatrix *self)
{
  g_return_val_if_fail (CURSUS_IS_MATRIX (self), TRUE);

  return !cursus_matrix_is_shown (self);
}

CursusMatrixView
cursus_matrix_get_view (CursusMatrix *self)
{
  return (CursusMatrixView){ self->table, self->layout,
                             cursus_workspace_get_language (self->workspace) };
}

static const char *
get_section_id (CursusMatrix *self, guint section)
{
  CursusMatrixView view = cursus_matrix_get_view (self);

  return cursus_matrix_words_get_section_id (&view, section);
}

gboolean
cursus_matrix_is_folded (CursusMatrix *self, guint section)
{
  return g_hash_table_contains (self->folded, get_section_id (self, section));
}

static void
drop_hands (CursusMatrix *self)
{
  self->hover = (CursusMatrixSpot){ CURSUS_NOWHERE, CURSUS_NOWHERE };
  self->is_painting = FALSE;
  g_array_set_size (self->painted, 0);
}

static int
get_natural (CursusMatrix *self, GtkOrientation orientation)
{
  if (self->layout == NULL)
    return 1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return self->label_natural + self->layout->width;
  return cursus_matrix_get_head_height (self) + self->layout->height + self->foot_height;
}

/* The size it would like is looked at by what is around it only if it is another one. It has to be
 * then: bars that come or go while only the matrix is given its place leave what is around them
 * without one. */
static void
queue (CursusMatrix *self, int width, int height)
{
  if (width != get_natural (self, GTK_ORIENTATION_HORIZONTAL) ||
      height != get_natural (self, GTK_ORIENTATION_VERTICAL))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
rebuild (CursusMatrix *self)
{
  const CursusRoute *route = cursus_workspace_lookup_route (self->workspace);
  int                width = get_natural (self, GTK_ORIENTATION_HORIZONTAL);
  int                height = get_natural (self, GTK_ORIENTATION_VERTICAL);

  self->is_stale = FALSE;
  drop_hands (self);
  if (route != NULL)
    cursus_matrix_make_table (self, route);
  else
    cursus_matrix_clear_table (self);
  cursus_matrix_restore_cursor (self);
  queue (self, width, height);
  g_signal_emit (self, signals[SIGNAL_SHOWN], 0);
}

/* Nothing is made for a page that nobody looks at. */
static void
show_again (CursusMatrix *self)
{
  self->is_stale = TRUE;
  if (self->workspace != NULL && (self->is_watched || gtk_widget_get_mapped (GTK_WIDGET (self))))
    rebuild (self);
}

static void
findings_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  show_again (data);
}

static void
looked_at_cb (CursusWorkspace *workspace, GParamSpec *pspec, gpointer data)
{
  CursusMatrix *self = data;

  if (pspec->name == g_intern_static_string ("lens"))
    return;
  /* What is shown in another language is of another width. */
  self->is_other_wish = TRUE;
  show_again (self);
}

/* The first row of a term, where rows stand in terms. */
static const char *
lookup_row_of_term (CursusMatrix *self, const char *id)
{
  const CursusCoverageTable *table = self->table;

  for (guint i = 0; i < table->n_groups; i++)
    {
      const CursusCoverageGroup *group = &table->groups[i];

      if (group->term != CURSUS_NOWHERE && group->n_rows > 0 &&
          g_str_equal (table->route->terms[group->term].term->record.id, id))
        return cursus_coverage_table_get_row_id (table, group->first_row);
    }
  return NULL;
}

static void
revealed_cb (CursusWorkspace *workspace, const char *id, gpointer data)
{
  CursusMatrix    *self = data;
  g_autofree char *row = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || !cursus_matrix_is_shown (self))
    return;
  row = g_strdup (lookup_row_of_term (self, id));
  if (cursus_coverage_table_find_row (self->table, id) != CURSUS_NOWHERE)
    cursus_matrix_show (self, id, NULL);
  else if (row != NULL)
    cursus_matrix_show (self, row, NULL);
  else
    cursus_matrix_show (self, NULL, id);
  /* Who asked for it has something to do there. */
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

void
cursus_matrix_fold (CursusMatrix *self, guint section, gboolean is_folded)
{
  g_autofree char *id = g_strdup (get_section_id (self, section));

  if (is_folded == cursus_matrix_is_folded (self, section) ||
      self->table->sections[section].n_columns == 0)
    return;
  if (is_folded)
    g_hash_table_add (self->folded, g_steal_pointer (&id));
  else
    g_hash_table_remove (self->folded, id);
  drop_hands (self);
  cursus_matrix_lay_out (self);
  cursus_matrix_restore_cursor (self);
  queue (self, 0, 0);
}

/* --- the widget --- */

static void
cursus_matrix_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                       int *natural, int *minimum_baseline, int *natural_baseline)
{
  CursusMatrix *self = CURSUS_MATRIX (widget);

  if (self->style == NULL && self->layout != NULL)
    cursus_matrix_measure_heads (self);
  *minimum = 1;
  *natural = get_natural (self, orientation);
}

static void
allocate_stop (CursusMatrix *self)
{
  graphene_rect_t cell = GRAPHENE_RECT_INIT (0, 0, 1, 1);
  GtkAllocation   allocation;

  if (cursus_matrix_is_shown (self))
    cell = cursus_matrix_get_cell (self, self->cursor);
  allocation = (GtkAllocation){ (int) cell.origin.x, (int) cell.origin.y, (int) cell.size.width,
                                (int) cell.size.height };
  for (guint i = 0; i < 2; i++)
    gtk_widget_size_allocate (self->stops[i], &allocation, -1);
}

/* What the columns leave, and not much less than half of it where they leave little. */
static int
find_room_for_labels (CursusMatrix *self, int width)
{
  int rest = self->layout != NULL ? width - self->layout->width : 0;

  return MAX (MAX (width * 9 / 20, rest), 90);
}

static void
cursus_matrix_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CursusMatrix *self = CURSUS_MATRIX (widget);

  if (self->workspace == NULL)
    return;
  self->label_width = MIN (self->label_natural, find_room_for_labels (self, width));
  cursus_matrix_configure_adjustments (self);
  allocate_stop (self);
}

static void
cursus_matrix_snapshot_cb (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusMatrix *self = CURSUS_MATRIX (widget);

  if (cursus_matrix_is_shown (self))
    cursus_matrix_snapshot (self, snapshot);
}

static void
cursus_matrix_map (GtkWidget *widget)
{
  CursusMatrix *self = CURSUS_MATRIX (widget);

  GTK_WIDGET_CLASS (cursus_matrix_parent_class)->map (widget);
  if (self->is_stale && self->workspace != NULL)
    rebuild (self);
}

static void
drop_style (CursusMatrix *self)
{
  if (self->style == NULL)
    return;
  g_clear_pointer (&self->style, cursus_coverage_style_free);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
cursus_matrix_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cursus_matrix_parent_class)->css_changed (widget, change);
  drop_style (CURSUS_MATRIX (widget));
}

static void
style_changed_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  drop_style (data);
}

/* One stop for Tab; the arrows are keys of the matrix. */
static gboolean
cursus_matrix_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CursusMatrix *self = CURSUS_MATRIX (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || !cursus_matrix_is_shown (self))
    return FALSE;
  return gtk_widget_grab_focus (self->stops[self->stop]);
}

static gboolean
cursus_matrix_grab_focus (GtkWidget *widget)
{
  CursusMatrix *self = CURSUS_MATRIX (widget);

  return cursus_matrix_is_shown (self) && gtk_widget_grab_focus (self->stops[self->stop]);
}

static void
cursus_matrix_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  GTK_WIDGET_CLASS (cursus_matrix_parent_class)->set_focus_child (widget, child);
  gtk_widget_queue_draw (widget);
}

/* --- the object --- */

static void
cursus_matrix_dispose (GObject *object)
{
  CursusMatrix *self = CURSUS_MATRIX (object);

  cursus_matrix_stop_typing (self);
  for (guint i = 0; i < 2; i++)
    g_clear_pointer (&self->stops[i], gtk_widget_unparent);
  cursus_matrix_clear_table (self);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_matrix_parent_class)->dispose (object);
}

static void
cursus_matrix_finalize (GObject *object)
{
  CursusMatrix *self = CURSUS_MATRIX (object);

  g_clear_pointer (&self->style, cursus_coverage_style_free);
  g_hash_table_unref (self->folded);
  g_array_unref (self->painted);
  g_string_free (self->typed, TRUE);
  g_strfreev (self->strands);
  g_free (self->term);
  g_free (self->row_id);
  g_free (self->column_id);

  G_OBJECT_CLASS (cursus_matrix_parent_class)->finalize (object);
}

static void
install_signals (void)
{
  signals[SIGNAL_SHOWN] = g_signal_new ("shown", CURSUS_TYPE_MATRIX, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CURSOR_MOVED] = g_signal_new (
    "cursor-moved", CURSUS_TYPE_MATRIX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cursus_matrix_class_init (CursusMatrixClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_matrix_dispose;
  object_class->finalize = cursus_matrix_finalize;
  install_signals ();

  widget_class->measure = cursus_matrix_measure;
  widget_class->size_allocate = cursus_matrix_size_allocate;
  widget_class->snapshot = cursus_matrix_snapshot_cb;
  widget_class->map = cursus_matrix_map;
  widget_class->css_changed = cursus_matrix_css_changed;
  widget_class->focus = cursus_matrix_focus;
  widget_class->grab_focus = cursus_matrix_grab_focus;
  widget_class->set_focus_child = cursus_matrix_set_focus_child;
  gtk_widget_class_set_css_name (widget_class, "coveragematrix");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
cursus_matrix_init (CursusMatrix *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->painted = g_array_new (FALSE, FALSE, sizeof (CursusMatrixSpot));
  self->typed = g_string_new (NULL);
  self->wish.grouping = CURSUS_GROUPED_BY_TERM;
  drop_hands (self);
  for (guint i = 0; i < 2; i++)
    {
      self->stops[i] = cursus_matrix_stop_new ();
      gtk_widget_set_parent (self->stops[i], GTK_WIDGET (self));
      cursus_matrix_stop_say (CURSUS_MATRIX_STOP (self->stops[i]), _ ("Coverage"));
    }
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Coverage"), -1);
  cursus_matrix_add_keys (self);
  cursus_matrix_add_mouse (self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), self, 0);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self,
                           0);
}

GtkWidget *
cursus_matrix_new (void)
{
  return g_object_new (CURSUS_TYPE_MATRIX, NULL);
}

void
cursus_matrix_set_workspace (CursusMatrix *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_MATRIX (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), self,
                           0);
  g_signal_connect_object (workspace, "revealed", G_CALLBACK (revealed_cb), self, 0);
  g_signal_connect_object (workspace, "notify", G_CALLBACK (looked_at_cb), self, 0);
  show_again (self);
}

void
cursus_matrix_set_wish (CursusMatrix *self, const CursusCoverageWish *wish)
{
  g_auto (GStrv) strands = NULL;
  g_autofree char *term = NULL;

  g_return_if_fail (CURSUS_IS_MATRIX (self));

  strands = g_strdupv ((char **) wish->strands);
  term = g_strdup (wish->term);
  self->wish = *wish;
  g_strfreev (self->strands);
  self->strands = g_steal_pointer (&strands);
  g_free (self->term);
  self->term = g_steal_pointer (&term);
  self->wish.strands = (const char *const *) self->strands;
  self->wish.term = self->term;
  self->is_other_wish = TRUE;
  show_again (self);
}

void
cursus_matrix_set_watched (CursusMatrix *self, gboolean is_watched)
{
  g_return_if_fail (CURSUS_IS_MATRIX (self));

  self->is_watched = is_watched;
  if (is_watched && self->is_stale && self->workspace != NULL)
    rebuild (self);
}

const CursusCoverageWish *
cursus_matrix_get_wish (CursusMatrix *self)
{
  g_return_val_if_fail (CURSUS_IS_MATRIX (self), NULL);

  return &self->wish;
}
