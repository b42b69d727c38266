/* board-cards.c - the widgets of the board: each item has a card, each term a column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "gui/board/card-matching.h"
#include "gui/board/card-painting.h"

#include <adwaita.h>
#include <string.h>

/* How long an idle slice may be: a third of a frame, so that with what else is to be done between
 * two frames it stays below half of one. */
#define SLICE_MICROSECONDS 5000

/* Below this zoom texts cannot be read any more. */
#define ZOOM_PLAIN 0.45

/* --- what all cards have in common --- */

static gboolean
has_other (const CursusProject *a, const CursusProject *b, CursusRecordType type)
{
  return cursus_project_get_sequence (a, type) != cursus_project_get_sequence (b, type);
}

static gboolean
is_other_context (CursusBoard *self, const CursusProject *project, const char *pathway)
{
  const CursusProject *before = self->stamped_project;

  return before == NULL || has_other (before, project, CURSUS_PROGRAMMES) ||
         has_other (before, project, CURSUS_STRANDS) || has_other (before, project, CURSUS_TAGS) ||
         has_other (before, project, CURSUS_MODULE_KINDS) ||
         g_strcmp0 (self->stamped_pathway, pathway) != 0 ||
         g_strcmp0 (self->stamped_lens, cursus_workspace_get_lens (self->workspace)) != 0 ||
         g_strcmp0 (self->stamped_language, cursus_workspace_get_language (self->workspace)) != 0;
}

static void
replace (char **member, const char *string)
{
  char *before = *member;

  *member = g_strdup (string);
  g_free (before);
}

/* The findings of a large project may be those of the one before; chips follow from them. */
static void
stamp_context (CursusBoard *self, const CursusProject *project)
{
  const char *pathway = cursus_workspace_get_pathway (self->workspace);

  if (is_other_context (self, project, pathway))
    self->context.stamp++;
  g_clear_pointer (&self->stamped_project, cursus_project_unref);
  self->stamped_project = cursus_project_ref (project);
  replace (&self->stamped_pathway, pathway);
  replace (&self->stamped_lens, cursus_workspace_get_lens (self->workspace));
  replace (&self->stamped_language, cursus_workspace_get_language (self->workspace));
}

/* Most often something else has changed. */
static void
update_marks (CursusBoard *self, const CursusFindings *findings)
{
  const char *plan = cursus_workspace_get_plan (self->workspace);
  const char *pathway = cursus_workspace_get_pathway (self->workspace);

  if (self->marks != NULL && cursus_problem_marks_are_of (self->marks, findings, plan, pathway))
    return;
  g_clear_pointer (&self->marks, cursus_problem_marks_free);
  self->marks = cursus_problem_marks_new (findings, plan, pathway);
}

static void
update_context (CursusBoard *self)
{
  const CursusFindings *findings = cursus_workspace_get_findings (self->workspace);

  update_marks (self, findings);
  stamp_context (self, cursus_findings_get_project (findings));
  self->context.project = cursus_workspace_get_project (self->workspace);
  self->context.findings = findings;
  self->context.route = cursus_workspace_lookup_route (self->workspace);
  self->context.marks = self->marks;
  self->context.language = self->stamped_language;
  self->context.lens = self->stamped_lens;
}

/* --- cards --- */

static CursusModuleCard *
create_card (CursusBoard *self, guint item)
{
  GtkWidget  *card = cursus_module_card_new ();
  const char *id = cursus_board_layout_nth_item (self->layout, item)->id;

  cursus_module_card_set_id (CURSUS_MODULE_CARD (card), id);
  cursus_module_card_set_selected (CURSUS_MODULE_CARD (card),
                                   cursus_workspace_is_selected (self->workspace, id));
  gtk_widget_set_child_visible (card, FALSE);
  gtk_widget_set_parent (card, GTK_WIDGET (self));
  self->cards->pdata[item] = card;
  return CURSUS_MODULE_CARD (card);
}

GtkWidget *
cursus_board_get_card (CursusBoard *self, guint item)
{
  if (self->cards->pdata[item] == NULL)
    create_card (self, item);
  return self->cards->pdata[item];
}

static void
show_card (CursusBoard *self, guint item)
{
  CursusModuleCard *card = CURSUS_MODULE_CARD (cursus_board_get_card (self, item));

  cursus_module_card_show (card, self->style, &self->context, self->layout, item);
}

/* Makes cards, and brings those out of sight up to date, for as long as a slice lasts. */
static gboolean
build_cb (gpointer data)
{
  CursusBoard *self = data;
  gint64       end = g_get_monotonic_time () + SLICE_MICROSECONDS;

  while (self->next_to_build < self->cards->len)
    {
      show_card (self, self->next_to_build++);
      if (g_get_monotonic_time () > end)
        return G_SOURCE_CONTINUE;
    }
  self->building = 0;
  return G_SOURCE_REMOVE;
}

static void
build_later (CursusBoard *self)
{
  self->next_to_build = 0;
  if (self->building == 0)
    self->building = g_idle_add_full (G_PRIORITY_LOW, build_cb, self, NULL);
}

void
cursus_board_clear_cards (CursusBoard *self)
{
  g_clear_handle_id (&self->building, g_source_remove);
  for (guint i = 0; i < self->cards->len; i++)
    if (self->cards->pdata[i] != NULL)
      gtk_widget_unparent (self->cards->pdata[i]);
  for (guint i = 0; i < self->columns->len; i++)
    gtk_widget_unparent (self->columns->pdata[i]);
  g_ptr_array_set_size (self->cards, 0);
  g_ptr_array_set_size (self->columns, 0);
  g_array_set_size (self->shown, 0);
}

/* Those that were in sight are to be hidden when they are not any more. */
static void
find_shown (CursusBoard *self, const guint *matches, guint n_before)
{
  g_autofree guint *now = g_new (guint, n_before + 1);
  guint             n_shown = 0;

  for (guint i = 0; i < n_before; i++)
    now[i] = CURSUS_NOWHERE;
  for (guint i = 0; i < self->cards->len; i++)
    if (matches[i] != CURSUS_NOWHERE)
      now[matches[i]] = i;
  for (guint i = 0; i < self->shown->len; i++)
    {
      guint before = g_array_index (self->shown, guint, i);

      if (before < n_before && now[before] != CURSUS_NOWHERE)
        g_array_index (self->shown, guint, n_shown++) = now[before];
    }
  g_array_set_size (self->shown, n_shown);
}

/* What the cards show, if the layout that they belong to is gone. */
static GArray *
collect_items (CursusBoard *self)
{
  GArray *items = g_array_new (FALSE, TRUE, sizeof (CursusBoardItem));

  g_array_set_size (items, self->cards->len);
  for (guint i = 0; i < items->len; i++)
    g_array_index (items, CursusBoardItem, i).id =
      self->cards->pdata[i] != NULL ? cursus_module_card_get_id (self->cards->pdata[i]) : "";
  return items;
}

/* Gives each item the card that it had before, wherever that stood. */
static void
assign_cards (CursusBoard *self, const CursusBoardLayout *before)
{
  guint n = self->layout->items->len;
  g_autoptr (GArray) items = before != NULL && self->cards->len == before->items->len ?
                               g_array_ref (before->items) :
                               collect_items (self);
  g_autofree guint *matches = g_new (guint, n + 1);
  g_autoptr (GPtrArray) cards = g_steal_pointer (&self->cards);

  cursus_card_matching_find ((const CursusBoardItem *) (gpointer) items->data, items->len,
                             (const CursusBoardItem *) (gpointer) self->layout->items->data, n,
                             matches);
  self->cards = g_ptr_array_new ();
  g_ptr_array_set_size (self->cards, (int) n);
  for (guint i = 0; i < n; i++)
    if (matches[i] != CURSUS_NOWHERE)
      self->cards->pdata[i] = g_steal_pointer (&cards->pdata[matches[i]]);
  for (guint i = 0; i < cards->len; i++)
    if (cards->pdata[i] != NULL)
      gtk_widget_unparent (cards->pdata[i]);
  find_shown (self, matches, items->len);
}

/* --- columns --- */

static void
say_columns (CursusBoard *self, const CursusPlan *plan)
{
  guint n = plan != NULL ? cursus_records_n (plan->terms) : 0;

  while (self->columns->len > n)
    {
      gtk_widget_unparent (self->columns->pdata[self->columns->len - 1]);
      g_ptr_array_set_size (self->columns, (int) self->columns->len - 1);
    }
  for (guint nth = 0; nth < n; nth++)
    {
      if (nth == self->columns->len)
        {
          GtkWidget *column = cursus_term_column_new ();

          /* Columns are below all cards. */
          gtk_widget_insert_after (column, GTK_WIDGET (self),
                                   nth > 0 ? self->columns->pdata[nth - 1] : NULL);
          g_ptr_array_add (self->columns, column);
        }
      cursus_term_column_say (self->columns->pdata[nth], self->style,
                              cursus_term_face_new (&self->context, plan, nth));
      cursus_term_column_set_selected (
        self->columns->pdata[nth], cursus_workspace_is_selected (
                                     self->workspace, cursus_plan_nth_term (plan, nth)->record.id));
    }
}

static CursusBoardOptions
get_options (CursusBoard *self, double zoom)
{
  CursusBoardOptions options = {
    .width = (float) (gtk_widget_get_width (GTK_WIDGET (self)) / zoom),
    .height = (float) (gtk_widget_get_height (GTK_WIDGET (self)) / zoom),
    .card_height = cursus_card_painting_get_height (self->style),
    .group_height = cursus_card_painting_get_group_height (self->style),
    .has_equal_heights = self->has_equal_heights,
    .open_groups = self->open_groups,
  };
  float width = cursus_board_column_width (self->columns->len, options.width);

  for (guint nth = 0; nth < self->columns->len; nth++)
    cursus_term_column_ask_heights (self->columns->pdata[nth], width, &options.head_height,
                                    &options.foot_height);
  return options;
}

static CursusBoardLayout *
create_layout (CursusBoard *self, const CursusBoardOptions *options)
{
  return cursus_board_layout_new (cursus_workspace_get_project (self->workspace),
                                  cursus_workspace_lookup_plan (self->workspace), options);
}

CursusBoardLayout *
cursus_board_create_layout (CursusBoard *self, double zoom)
{
  CursusBoardOptions options = get_options (self, zoom);

  return create_layout (self, &options);
}

/* --- the whole --- */

static void
set_plain (CursusBoard *self, gboolean is_plain)
{
  if (self->style->is_plain == is_plain)
    return;
  self->style->is_plain = is_plain;
  cursus_board_restyle_children (self);
}

void
cursus_board_restyle_children (CursusBoard *self)
{
  for (guint i = 0; i < self->cards->len; i++)
    if (self->cards->pdata[i] != NULL)
      cursus_module_card_restyle (self->cards->pdata[i]);
  for (guint i = 0; i < self->columns->len; i++)
    cursus_term_column_restyle (self->columns->pdata[i]);
}

static gboolean
is_same_size (const CursusBoardOptions *a, const CursusBoardOptions *b)
{
  return a->width == b->width && a->height == b->height && a->card_height == b->card_height &&
         a->group_height == b->group_height && a->has_equal_heights == b->has_equal_heights &&
         a->head_height == b->head_height && a->foot_height == b->foot_height;
}

/* Findings come later than the project: then everything stands already where it belongs. */
static void
place_all (CursusBoard *self)
{
  CursusBoardOptions options = get_options (self, self->zoom);
  CursusBoardLayout *before = self->layout;
  guint              n_open = g_hash_table_size (self->open_groups);

  if (before != NULL && before->project == cursus_workspace_get_project (self->workspace) &&
      before->plan == cursus_workspace_lookup_plan (self->workspace) &&
      is_same_size (&self->laid_out, &options) && self->n_laid_out_open == n_open)
    return;
  self->laid_out = options;
  self->n_laid_out_open = n_open;
  self->layout = create_layout (self, &options);
  for (guint nth = 0; nth < self->columns->len; nth++)
    cursus_term_column_place (self->columns->pdata[nth],
                              cursus_board_layout_nth_column (self->layout, nth));
  assign_cards (self, before);
  g_clear_pointer (&before, cursus_board_layout_free);
}

void
cursus_board_lay_out (CursusBoard *self)
{
  if (self->workspace == NULL || gtk_widget_get_width (GTK_WIDGET (self)) <= 0)
    return;

  if (self->style == NULL)
    self->style = cursus_board_style_new (GTK_WIDGET (self));
  set_plain (self, self->zoom < ZOOM_PLAIN);
  update_context (self);
  say_columns (self, cursus_workspace_lookup_plan (self->workspace));

  place_all (self);
  build_later (self);
  cursus_board_update_connectors (self);
  cursus_board_update_empty (self);
  cursus_board_update_hands (self);
  /* Not only this widget: what scrolls it has to make up its mind on scrollbars, too. */
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
is_in_sight (const graphene_rect_t *rect, const graphene_rect_t *sight)
{
  return rect->origin.x <= sight->origin.x + sight->size.width &&
         rect->origin.x + rect->size.width >= sight->origin.x &&
         rect->origin.y <= sight->origin.y + sight->size.height &&
         rect->origin.y + rect->size.height >= sight->origin.y;
}

static void
allocate_at (CursusBoard *self, GtkWidget *child, const graphene_rect_t *rect)
{
  graphene_rect_t at = cursus_board_from_layout (self, rect);
  GskTransform   *transform = gsk_transform_translate (NULL, &at.origin);
  int             least;

  if (self->zoom != 1.0)
    transform = gsk_transform_scale (transform, (float) self->zoom, (float) self->zoom);
  /* Whoever gives room has to have asked how much is wanted. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_allocate (child, (int) rect->size.width, (int) rect->size.height, -1, transform);
}

/* Cards that were in sight and are no more. The one with the focus stays, for keeping it. */
static void
hide_cards (CursusBoard *self, const graphene_rect_t *sight)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      guint      item = g_array_index (self->shown, guint, i);
      GtkWidget *card = self->cards->pdata[item];

      if (!is_in_sight (&cursus_board_layout_nth_item (self->layout, item)->rect, sight) &&
          !gtk_widget_has_focus (card))
        gtk_widget_set_child_visible (card, FALSE);
    }
  g_array_set_size (self->shown, 0);
}

static void
allocate_cards (CursusBoard *self, const graphene_rect_t *sight)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));

  hide_cards (self, sight);
  for (guint i = 0; i < self->layout->items->len; i++)
    {
      const CursusBoardItem *item = cursus_board_layout_nth_item (self->layout, i);
      gboolean               has_focus = focus != NULL && self->cards->pdata[i] == focus;

      if (!has_focus && !is_in_sight (&item->rect, sight))
        continue;
      show_card (self, i);
      gtk_widget_set_child_visible (self->cards->pdata[i], TRUE);
      allocate_at (self, self->cards->pdata[i], &item->rect);
      g_array_append_val (self->shown, i);
    }
}

void
cursus_board_allocate_children (CursusBoard *self)
{
  graphene_rect_t sight = cursus_board_get_sight (self);

  for (guint nth = 0; nth < self->columns->len; nth++)
    {
      const CursusBoardColumn *column = cursus_board_layout_nth_column (self->layout, nth);
      gboolean                 is_shown = is_in_sight (&column->rect, &sight);

      gtk_widget_set_child_visible (self->columns->pdata[nth], is_shown);
      if (is_shown)
        allocate_at (self, self->columns->pdata[nth], &column->rect);
    }
  cursus_board_cover_columns (self);
  allocate_cards (self, &sight);
  if (self->empty != NULL)
    {
      gtk_widget_measure (self->empty, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_allocate (self->empty, gtk_widget_get_width (GTK_WIDGET (self)),
                           gtk_widget_get_height (GTK_WIDGET (self)), -1, NULL);
    }
}
