/* problem-remedies.c - remedies for the problems that are in sight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-panel-private.h"

#include "gui/common/remedy-search.h"
#include "gui/problems/problem-row.h"

/* So long nothing has happened: who drags or types shall have the processor. */
#define QUIET_MS 150

/* A list view has rows ready far beyond what it shows. */
static gboolean
is_in_sight (CursusProblemPanel *self, GtkWidget *row)
{
  graphene_rect_t bounds;

  return gtk_widget_get_mapped (row) && gtk_widget_compute_bounds (row, self->scroller, &bounds) &&
         bounds.origin.y + bounds.size.height > 0 &&
         bounds.origin.y < (float) gtk_widget_get_height (self->scroller);
}

static gboolean
is_wanted (CursusProblemItem *item)
{
  CursusRemedyState state = cursus_problem_item_get_remedy_state (item);

  return state == CURSUS_REMEDY_WANTED || state == CURSUS_REMEDY_OLD;
}

/* What somebody wants to mend comes first, then the topmost row. */
static CursusProblemItem *
find_next (CursusProblemPanel *self)
{
  CursusProblemItem *next = NULL;
  float              top = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget         *row = self->rows->pdata[i];
      CursusProblemItem *item = cursus_problem_row_get_item (CURSUS_PROBLEM_ROW (row));
      graphene_rect_t    bounds;

      if (!is_wanted (item) || !is_in_sight (self, row))
        continue;
      if (g_strcmp0 (cursus_problem_item_get_key (item), self->mend_key) == 0)
        return item;
      if (gtk_widget_compute_bounds (row, self->scroller, &bounds) &&
          (next == NULL || bounds.origin.y < top))
        {
          next = item;
          top = bounds.origin.y;
        }
    }
  return next;
}

/* Somebody asked to mend it while the remedy was being looked for again. It is done only if it is
 * what was on the button. */
static void
mend_if_asked (CursusProblemPanel *self, CursusProblemItem *item)
{
  const CursusRemedy *remedy = cursus_problem_item_get_remedy (item);
  g_autofree char    *label = NULL;

  if (g_strcmp0 (self->mend_key, cursus_problem_item_get_key (item)) != 0 || is_wanted (item))
    return;
  g_clear_pointer (&self->mend_key, g_free);
  label = g_steal_pointer (&self->mend_label);
  if (remedy != NULL && g_str_equal (remedy->label, label))
    cursus_problem_panel_mend (self, item);
}

static void found_cb (GObject *source, GAsyncResult *result, gpointer data);

/* One after the other. */
static void
look (CursusProblemPanel *self)
{
  CursusProblemItem *next = self->searched == NULL ? find_next (self) : NULL;

  if (next == NULL)
    return;
  self->searched = g_object_ref (next);
  cursus_remedy_search_async (next, cursus_problem_item_get_findings (next),
                              cursus_problem_item_get_problem (next), found_cb,
                              g_object_ref (self));
}

/* Gives what was found to the item, unless it shows another state of the project by now. */
static void
take_found (CursusProblemItem *item, GAsyncResult *result)
{
  g_autoptr (CursusRemedy) remedy = cursus_remedy_search_finish (result);

  if (cursus_remedy_search_get_findings (result) == cursus_problem_item_get_findings (item))
    cursus_problem_item_take_remedy (item, g_steal_pointer (&remedy));
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusProblemPanel) self = data;
  CursusProblemItem *item = CURSUS_PROBLEM_ITEM (source);

  take_found (item, result);
  g_clear_object (&self->searched);
  if (self->workspace == NULL)
    return;
  mend_if_asked (self, item);

  /* Unless something has happened since. */
  if (self->looking == 0)
    look (self);
}

static gboolean
look_cb (gpointer data)
{
  CursusProblemPanel *self = data;

  self->looking = 0;
  look (self);
  return G_SOURCE_REMOVE;
}

void
cursus_problem_panel_look_for_remedies (CursusProblemPanel *self)
{
  g_clear_handle_id (&self->looking, g_source_remove);
  self->looking = g_timeout_add_full (G_PRIORITY_LOW, QUIET_MS, look_cb, self, NULL);
}
