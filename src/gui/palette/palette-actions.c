/* palette-actions.c - what can be done with modules in the palette
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-private.h"

#include "edit/clipping.h"
#include "edit/label.h"
#include "edit/placing.h"
#include "edit/removing.h"
#include "edit/typed-module.h"
#include "gui/common/menu-label.h"

#include <glib/gi18n-lib.h>

/* Where something is done: the plan that is shown. */
static const CursusPlan *
lookup_plan (CursusPalette *self)
{
  return cursus_workspace_lookup_plan (self->workspace);
}

/* Which term of the plan that is shown it is; CURSUS_NOWHERE if it is none. */
static guint
find_term (CursusPalette *self, const char *id)
{
  const CursusPlan *plan = lookup_plan (self);

  for (guint i = 0; id != NULL && plan != NULL && i < cursus_records_n (plan->terms); i++)
    if (g_str_equal (cursus_plan_nth_term (plan, i)->record.id, id))
      return i;
  return CURSUS_NOWHERE;
}

static char *
dup_term_name (CursusPalette *self, guint nth)
{
  CursusPaletteView view = cursus_palette_get_view (self);

  return cursus_palette_contents_name_term (&view, nth);
}

/* Says that a term is locked, if it is. */
static gboolean
refuse_locked_term (CursusPalette *self, guint nth)
{
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (!cursus_plan_nth_term (lookup_plan (self), nth)->is_locked)
    return FALSE;
  name = dup_term_name (self, nth);
  /* Translators: the name of a semester */
  message = g_strdup_printf (_ ("“%s” is locked. Nothing was moved there."), name);
  cursus_workspace_announce (self->workspace, message);
  return TRUE;
}

/* (transfer container): those of @ids that are not held where they stand. */
static GPtrArray *
select_free (CursusPalette *self, const char *const *ids, guint n)
{
  CursusPaletteView view = cursus_palette_get_view (self);
  GPtrArray        *chosen = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    if (!cursus_is_locked (view.project, view.plan, ids[i]))
      g_ptr_array_add (chosen, (gpointer) ids[i]);
  if (chosen->len < n)
    {
      g_autofree char *message = g_strdup_printf (
        /* Translators: a number of modules */
        ngettext ("%u module is locked and stays where it is.",
                  "%u modules are locked and stay where they are.", n - chosen->len),
        n - chosen->len);

      cursus_workspace_announce (self->workspace, message);
    }
  return chosen;
}

/* Makes @next current; what is said of it is @message, or else the label itself. Takes @next. */
static gboolean
perform (CursusPalette *self, CursusProject *next, const char *label, const char *message)
{
  g_autoptr (CursusProject) taken = next;
  CursusEditor        *editor = cursus_workspace_get_editor (self->workspace);
  const CursusProject *project = cursus_editor_get_project (editor);

  if (taken == NULL || taken == project)
    return FALSE;
  cursus_editor_apply (editor, project, taken, label);
  cursus_workspace_announce (self->workspace, message != NULL ? message : label);
  return TRUE;
}

static char *
dup_label (CursusPalette *self, CursusLabel what, const CursusProject *project,
           const GPtrArray *ids)
{
  return cursus_label_dup (what, project, cursus_workspace_get_language (self->workspace),
                           (const char *const *) ids->pdata, ids->len);
}

/* --- adding --- */

void
cursus_palette_add (CursusPalette *self, const char *title)
{
  CursusPaletteView view = cursus_palette_get_view (self);
  guint             term = find_term (self, cursus_workspace_get_active (self->workspace));
  CursusTarget      target = { view.plan, NULL, CURSUS_NOWHERE };
  CursusProject    *next;
  CursusDecimal     credits;
  g_autofree char  *read = cursus_typed_module_read (title, NULL, &credits);
  g_autofree char  *id = NULL;
  g_autofree char  *label = NULL;
  g_autofree char  *name = NULL;
  g_autofree char  *message = NULL;

  if (*read == '\0' || (term != CURSUS_NOWHERE && refuse_locked_term (self, term)))
    return;
  if (term != CURSUS_NOWHERE)
    {
      target.term = cursus_plan_nth_term (lookup_plan (self), term)->record.id;
      name = dup_term_name (self, term);
      /* Translators: the title of a module and the name of a semester */
      message = g_strdup_printf (_ ("“%s” was added to %s."), read, name);
    }
  else
    /* Translators: the title of a module */
    message = g_strdup_printf (_ ("“%s” was added. It is not placed yet."), read);

  next = cursus_add_typed_module (view.project, title, &target, &id);
  label = cursus_label_dup (CURSUS_LABEL_ADD, next, view.language, (const char *const[]){ id }, 1);
  perform (self, next, label, message);

  /* A term stays selected, so that the next one goes there, too. */
  if (term == CURSUS_NOWHERE)
    cursus_workspace_select_one (self->workspace, id);
}

gboolean
cursus_palette_paste (CursusPalette *self, const char *clip)
{
  g_autoptr (GPtrArray) ids = NULL;
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  CursusProject       *next = cursus_paste_clip (project, clip, NULL, &ids, NULL);
  g_autofree char     *label = NULL;

  if (next == NULL)
    return FALSE;
  label = dup_label (self, CURSUS_LABEL_PASTE, next, ids);
  return perform (self, next, label, NULL);
}

/* --- placing --- */

static void
place_in (CursusPalette *self, const GPtrArray *ids, guint term)
{
  CursusPaletteView view = cursus_palette_get_view (self);
  CursusTarget      target = { view.plan, NULL, CURSUS_NOWHERE };
  g_autoptr (GPtrArray) chosen = NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  g_autofree char *message = NULL;

  if (refuse_locked_term (self, term))
    return;
  chosen = select_free (self, (const char *const *) ids->pdata, ids->len);
  if (chosen->len == 0)
    return;

  target.term = cursus_plan_nth_term (lookup_plan (self), term)->record.id;
  name = dup_term_name (self, term);
  label = dup_label (self, CURSUS_LABEL_MOVE, view.project, chosen);
  /* Translators: how many modules, and the name of a semester */
  message = g_strdup_printf (
    ngettext ("%u module was placed in %s.", "%u modules were placed in %s.", chosen->len),
    chosen->len, name);
  perform (self,
           cursus_place (view.project, (const char *const *) chosen->pdata, chosen->len, &target),
           label, message);
}

/* The term that was looked at last, as far as it is in the plan, or the first one. */
static guint
find_next_term (CursusPalette *self)
{
  const CursusPlan *plan = lookup_plan (self);
  guint             term = find_term (self, self->term);

  if (term != CURSUS_NOWHERE)
    return term;
  return plan != NULL && cursus_records_n (plan->terms) > 0 ? 0 : CURSUS_NOWHERE;
}

void
cursus_palette_activate_item (CursusPalette *self, CursusPaletteItem *item)
{
  g_autofree char *id = g_strdup (cursus_palette_item_get_id (item));
  g_autoptr (GPtrArray) ids = NULL;
  guint term = find_next_term (self);

  if (cursus_palette_item_get_where (item) != NULL || term == CURSUS_NOWHERE)
    {
      cursus_workspace_reveal (self->workspace, id);
      return;
    }
  ids = cursus_palette_dup_selected_ids (self);
  if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    {
      g_ptr_array_set_size (ids, 0);
      g_ptr_array_add (ids, id);
    }
  place_in (self, ids, term);
}

static void
place_in_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPalette *self = CURSUS_PALETTE (widget);
  g_autoptr (GPtrArray) ids = cursus_palette_dup_selected_ids (self);
  guint term = find_term (self, g_variant_get_string (parameter, NULL));

  if (term != CURSUS_NOWHERE && ids->len > 0)
    place_in (self, ids, term);
}

/* --- taking out and deleting --- */

gboolean
cursus_palette_take_out (CursusPalette *self, const char *const *ids, guint n)
{
  CursusPaletteView view = cursus_palette_get_view (self);
  g_autoptr (GPtrArray) chosen = NULL;
  g_autofree char *label = NULL;

  if (view.plan == NULL)
    return FALSE;
  chosen = select_free (self, ids, n);
  if (chosen->len == 0)
    return FALSE;
  label = dup_label (self, CURSUS_LABEL_TAKE_OUT, view.project, chosen);
  return perform (
    self,
    cursus_unplace (view.project, view.plan, (const char *const *) chosen->pdata, chosen->len),
    label, NULL);
}

static void
delete_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPalette *self = CURSUS_PALETTE (widget);
  g_autoptr (GPtrArray) ids = cursus_palette_dup_selected_ids (self);
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  g_autofree char     *label = NULL;

  if (ids->len == 0)
    return;
  label = dup_label (self, CURSUS_LABEL_DELETE, project, ids);
  perform (self, cursus_remove (project, (const char *const *) ids->pdata, ids->len), label, NULL);
}

/* (transfer container): those that are selected and placed. */
static GPtrArray *
dup_placed_ids (CursusPalette *self)
{
  CursusPaletteView view = cursus_palette_get_view (self);
  GPtrArray        *ids = cursus_palette_dup_selected_ids (self);

  for (guint i = ids->len; i > 0; i--)
    if (view.plan == NULL ||
        cursus_project_lookup_term_of (view.project, view.plan, ids->pdata[i - 1]) == NULL)
      g_ptr_array_remove_index (ids, i - 1);
  return ids;
}

/* Out of the plan first, then out of the project. */
static void
take_out_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPalette *self = CURSUS_PALETTE (widget);
  g_autoptr (GPtrArray) ids = dup_placed_ids (self);

  if (ids->len > 0)
    cursus_palette_take_out (self, (const char *const *) ids->pdata, ids->len);
  else
    delete_cb (widget, action, NULL);
}

static void
reveal_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPalette *self = CURSUS_PALETTE (widget);
  const char    *active = cursus_workspace_get_active (self->workspace);

  if (active != NULL)
    cursus_workspace_reveal (self->workspace, active);
}

/* --- the context menu --- */

static GMenuModel *
create_terms_menu (CursusPalette *self)
{
  GMenu            *menu = g_menu_new ();
  const CursusPlan *plan = lookup_plan (self);

  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    {
      g_autofree char *name = dup_term_name (self, i);
      g_autofree char *label = cursus_menu_label_dup (name);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "palette.place-in", "s",
                                         cursus_plan_nth_term (plan, i)->record.id);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_menu (CursusPalette *self)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuModel) terms = create_terms_menu (self);
  g_autoptr (GMenu) last = g_menu_new ();
  g_autoptr (GPtrArray) placed = dup_placed_ids (self);

  if (placed->len > 0)
    g_menu_append (menu, _ ("_Show in the Plan"), "palette.reveal");
  if (g_menu_model_get_n_items (terms) > 0)
    g_menu_append_submenu (menu, _ ("_Place In"), terms);
  if (placed->len > 0)
    g_menu_append (last, _ ("_Take out of the Plan"), "palette.take-out");
  g_menu_append (last, _ ("_Delete"), "palette.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));
  return G_MENU_MODEL (menu);
}

void
cursus_palette_show_menu (CursusPalette *self, GtkWidget *widget, double x, double y)
{
  g_autoptr (GMenuModel) model = create_menu (self);
  double at_x, at_y;

  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
    }
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_widget_translate_coordinates (widget, GTK_WIDGET (self), x, y, &at_x, &at_y);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle){ (int) at_x, (int) at_y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* With the keyboard it opens at the row that has the focus. */
static void
menu_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPalette *self = CURSUS_PALETTE (widget);
  GtkWidget     *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->list))
    focus = self->list;
  cursus_palette_show_menu (self, focus, 24, 24);
}

void
cursus_palette_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "palette.place-in", "s", place_in_cb);
  gtk_widget_class_install_action (klass, "palette.take-out", NULL, take_out_cb);
  gtk_widget_class_install_action (klass, "palette.delete", NULL, delete_cb);
  gtk_widget_class_install_action (klass, "palette.reveal", NULL, reveal_cb);
  gtk_widget_class_install_action (klass, "palette.menu", NULL, menu_cb);
}
