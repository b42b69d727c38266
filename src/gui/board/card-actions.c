/* card-actions.c - all that can be done to cards: one table gives actions, keys and the menu
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "gui/common/menu-label.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
inspect (CursusBoard *self, GVariant *parameter)
{
  cursus_board_show_inspector (self);
}

static void
toggle_group (CursusBoard *self, GVariant *parameter)
{
  cursus_board_toggle_group (self);
}

static gboolean
is_group_open (CursusBoard *self)
{
  guint item = cursus_board_get_focus_item (self);

  return item != CURSUS_NOWHERE &&
         cursus_board_is_group_open (self, cursus_board_layout_nth_item (self->layout, item)->id);
}

static void
select_all (CursusBoard *self, GVariant *parameter)
{
  cursus_board_select_all (self);
}

static void
clear_selection (CursusBoard *self, GVariant *parameter)
{
  if (cursus_board_stop_linking (self) || cursus_board_put_term_back (self))
    return;
  cursus_board_unpick (self);
  cursus_workspace_select_one (self->workspace, NULL);
  cursus_board_update_card_actions (self);
}

static void
toggle_selected (CursusBoard *self, GVariant *parameter)
{
  guint item = cursus_board_get_focus_item (self);

  if (item != CURSUS_NOWHERE)
    cursus_board_select_item (self, item, CURSUS_SELECT_TOGGLE);
}

/* What there has to be so that an action has something to do. */
typedef enum
{
  NEEDS_PLAN = 1 << 0,
  NEEDS_CARD = 1 << 1,
  NEEDS_SEVERAL = 1 << 2,
  NEEDS_GROUP = 1 << 3,
  NEEDS_MEMBER = 1 << 4,
  NEEDS_SOMETHING = 1 << 5, /* a card, a term or a line */
  NEEDS_MODULE = 1 << 6,
  NEEDS_CARD_OR_TERM = 1 << 7,
} Need;

typedef enum
{
  IN_NO_MENU,
  IN_SEEING,
  IN_MOVING, /* a menu of its own */
  IN_CLIPBOARD,
  IN_ADDING,
  IN_ARRANGING, /* another one */
  IN_ENDING,
} Section;

/**
 * Entry:
 * @parameter: (nullable): the type of what it is given
 * @key: (nullable): as GTK writes it
 * @label: (nullable): in the menu
 * @is_done: (nullable): whether it would take back what it does
 * @back_label: (nullable): in the menu then
 */
typedef struct
{
  const char *name;
  const char *parameter;
  void (*run) (CursusBoard *self, GVariant *parameter);
  const char *key;
  const char *other_key;
  guint       needs;
  Section     section;
  const char *label;
  gboolean (*is_done) (CursusBoard *self);
  const char *back_label;
} Entry;

static const Entry entries[] = {
  { "card.inspect", NULL, inspect, "Return", "KP_Enter", NEEDS_CARD_OR_TERM, IN_SEEING,
    N_ ("Edit in the _Inspector") },
  { "card.rename", NULL, cursus_board_rename, "F2", NULL, NEEDS_CARD_OR_TERM, IN_SEEING,
    N_ ("_Rename…") },
  { "card.toggle-group", NULL, toggle_group, "space", NULL, NEEDS_GROUP, IN_SEEING,
    N_ ("_Open the Group"), is_group_open, N_ ("Cl_ose the Group") },
  { "card.move-up", NULL, cursus_board_move_up, "<Control>Up", "<Control>KP_Up", NEEDS_CARD,
    IN_MOVING, N_ ("_Up") },
  { "card.move-down", NULL, cursus_board_move_down, "<Control>Down", "<Control>KP_Down", NEEDS_CARD,
    IN_MOVING, N_ ("_Down") },
  { "card.move-left", NULL, cursus_board_move_left, "<Control>Left", "<Control>KP_Left",
    NEEDS_CARD_OR_TERM, IN_MOVING, N_ ("To the _Previous Term") },
  { "card.move-right", NULL, cursus_board_move_right, "<Control>Right", "<Control>KP_Right",
    NEEDS_CARD_OR_TERM, IN_MOVING, N_ ("To the _Next Term") },
  { "card.leave-group", NULL, cursus_board_leave_group, NULL, NULL, NEEDS_MEMBER, IN_MOVING,
    N_ ("_Out of the Group") },
  { "card.place-in", "s", cursus_board_place_in, NULL, NULL, NEEDS_CARD, IN_NO_MENU, NULL },
  { "card.put-in-group", "s", cursus_board_put_in_group, NULL, NULL, NEEDS_MODULE, IN_NO_MENU,
    NULL },
  { "card.cut", NULL, cursus_board_cut, "<Control>x", NULL, NEEDS_CARD, IN_CLIPBOARD, N_ ("Cu_t") },
  { "card.copy", NULL, cursus_board_copy, "<Control>c", "<Control>Insert", NEEDS_CARD, IN_CLIPBOARD,
    N_ ("_Copy") },
  { "card.paste", NULL, cursus_board_paste, "<Control>v", "<Shift>Insert", NEEDS_PLAN, IN_CLIPBOARD,
    N_ ("_Paste") },
  { "card.duplicate", NULL, cursus_board_duplicate, "<Control>d", NULL, NEEDS_CARD, IN_ARRANGING,
    N_ ("_Duplicate") },
  { "card.select-all", NULL, select_all, "<Control>a", NULL, NEEDS_PLAN, IN_ARRANGING,
    N_ ("_Select All") },
  { "card.add-module", NULL, cursus_board_add_module, "Insert", "KP_Insert", NEEDS_PLAN, IN_ADDING,
    N_ ("Add Mod_ule…") },
  { "card.require", NULL, cursus_board_require, "<Control>r", NULL, NEEDS_MODULE, IN_ADDING,
    N_ ("Requ_ire…") },
  { "card.tag", NULL, cursus_board_tag, "<Control>t", NULL, NEEDS_MODULE, IN_ADDING, N_ ("Ta_g…") },
  { "card.require-as", "(sss)", cursus_board_require_as, NULL, NULL, 0, IN_NO_MENU, NULL },
  { "card.stop-requiring", "(ss)", cursus_board_stop_requiring, NULL, NULL, 0, IN_NO_MENU, NULL },
  { "card.lock", NULL, cursus_board_lock, "<Control>l", NULL, NEEDS_CARD_OR_TERM, IN_ARRANGING,
    N_ ("_Lock"), cursus_board_is_locked, N_ ("Un_lock") },
  { "card.group", NULL, cursus_board_group, "<Control>g", NULL, NEEDS_SEVERAL, IN_ARRANGING,
    N_ ("_Group") },
  { "card.ungroup", NULL, cursus_board_ungroup, "<Control><Shift>g", NULL, NEEDS_GROUP,
    IN_ARRANGING, N_ ("Ungrou_p") },
  { "card.take-out", NULL, cursus_board_take_out, "Delete", "KP_Delete", NEEDS_SOMETHING, IN_ENDING,
    N_ ("Take out of This Pla_n") },
  { "card.delete", NULL, cursus_board_delete, "<Shift>Delete", "<Shift>KP_Delete", NEEDS_CARD,
    IN_ENDING, N_ ("_Delete from the Programme") },
  { "card.clear-selection", NULL, clear_selection, "Escape", NULL, NEEDS_SOMETHING, IN_NO_MENU,
    NULL },
  { "card.toggle-selected", NULL, toggle_selected, "<Control>space", NULL, NEEDS_PLAN, IN_NO_MENU,
    NULL },
  { "card.show-menu", NULL, cursus_board_show_menu, "Menu", "<Shift>F10", NEEDS_PLAN, IN_NO_MENU,
    NULL },
};

/* --- actions and keys --- */

static const Entry *
get_entry (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (strcmp (entries[i].name, name) == 0)
      return &entries[i];
  g_assert_not_reached ();
}

static gboolean
is_enabled (CursusBoard *self, const Entry *entry)
{
  return (self->hands->enabled & (G_GUINT64_CONSTANT (1) << (entry - entries))) != 0;
}

static void
activate_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CursusBoard *self = CURSUS_BOARD (widget);

  if (self->workspace != NULL)
    get_entry (name)->run (self, parameter);
}

/* A key is left to others as long as there is nothing to do, or something is typed into. */
static gboolean
key_cb (GtkWidget *widget, GVariant *name, gpointer data)
{
  CursusBoard *self = CURSUS_BOARD (widget);
  const Entry *entry = get_entry (g_variant_get_string (name, NULL));

  if (self->workspace == NULL || !cursus_board_listens (self) || !is_enabled (self, entry))
    return FALSE;
  entry->run (self, NULL);
  return TRUE;
}

static void
add_key (GtkWidgetClass *klass, const char *key, const char *name)
{
  guint           keyval;
  GdkModifierType modifiers;

  if (key != NULL && gtk_accelerator_parse (key, &keyval, &modifiers))
    gtk_widget_class_add_binding (klass, keyval, modifiers, key_cb, "s", name);
}

void
cursus_board_install_card_actions (GtkWidgetClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      gtk_widget_class_install_action (klass, entries[i].name, entries[i].parameter, activate_cb);
      add_key (klass, entries[i].key, entries[i].name);
      add_key (klass, entries[i].other_key, entries[i].name);
    }
}

/* --- what there is --- */

static guint
find_kinds (CursusBoard *self, const GPtrArray *ids)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char          *plan = cursus_workspace_get_plan (self->workspace);
  guint                found = 0;

  for (guint i = 0; i < ids->len; i++)
    {
      if (cursus_project_lookup_group (project, ids->pdata[i]) != NULL)
        found |= NEEDS_GROUP;
      if (cursus_project_lookup_module (project, ids->pdata[i]) != NULL)
        found |= NEEDS_MODULE;
      if (cursus_card_move_find_group (project, plan, ids->pdata[i]) != NULL)
        found |= NEEDS_MEMBER;
    }
  return found;
}

static guint
find_what_there_is (CursusBoard *self)
{
  g_autoptr (GPtrArray) ids = NULL;
  guint found;

  if (self->workspace == NULL || self->layout == NULL ||
      cursus_workspace_lookup_plan (self->workspace) == NULL)
    return 0;
  ids = cursus_board_dup_meant_ids (self);
  found = NEEDS_PLAN | find_kinds (self, ids);
  if (ids->len > 0)
    found |= NEEDS_CARD | NEEDS_CARD_OR_TERM | NEEDS_SOMETHING;
  if (ids->len > 1)
    found |= NEEDS_SEVERAL;
  if (cursus_board_lookup_meant_term (self) != NULL)
    found |= NEEDS_CARD_OR_TERM | NEEDS_SOMETHING;
  if (cursus_board_has_pick (self) || self->hands->linking != NULL)
    found |= NEEDS_SOMETHING;
  return found;
}

void
cursus_board_update_card_actions (CursusBoard *self)
{
  guint   found = find_what_there_is (self);
  guint64 enabled = 0;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if ((entries[i].needs & ~found) == 0)
      enabled |= G_GUINT64_CONSTANT (1) << i;
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (((enabled ^ self->hands->enabled) >> i) & 1)
      gtk_widget_action_set_enabled (GTK_WIDGET (self), entries[i].name, (enabled >> i) & 1);
  self->hands->enabled = enabled;
}

/* --- the menu --- */

static void
append_entry (CursusBoard *self, GMenu *menu, const Entry *entry)
{
  gboolean    is_done = entry->is_done != NULL && entry->is_done (self);
  const char *label = is_done ? entry->back_label : entry->label;
  g_autoptr (GMenuItem) item = g_menu_item_new (_ (label), entry->name);

  if (entry->key != NULL)
    g_menu_item_set_attribute (item, "accel", "s", entry->key);
  g_menu_append_item (menu, item);
}

static GMenu *
create_section (CursusBoard *self, Section section)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      gboolean is_rare = (entries[i].needs & (NEEDS_GROUP | NEEDS_MEMBER)) != 0;

      /* What is only for groups is no more than a riddle where there is none. */
      if (entries[i].section == section && (!is_rare || is_enabled (self, &entries[i])))
        append_entry (self, menu, &entries[i]);
    }
  return menu;
}

static void
append_terms (CursusBoard *self, GMenu *menu)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (self->workspace);
  g_autoptr (GMenu) terms = g_menu_new ();

  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    {
      const char      *id = cursus_plan_nth_term (plan, i)->record.id;
      g_autofree char *name =
        cursus_card_name_dup (cursus_workspace_get_project (self->workspace),
                              cursus_workspace_get_language (self->workspace), id);
      g_autofree char *label = cursus_menu_label_dup (name);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "card.place-in", "s", id);
      g_menu_append_item (terms, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (terms));
}

/* The groups of the plan, but for those that are meant themselves. */
static void
append_groups (CursusBoard *self, GMenu *menu)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  g_autoptr (GMenu) groups = g_menu_new ();

  for (guint i = 0; i < self->layout->items->len; i++)
    {
      const CursusBoardItem *group = cursus_board_layout_nth_item (self->layout, i);
      g_autofree char       *name = NULL;
      g_autofree char       *shown = NULL;
      g_autofree char       *label = NULL;
      g_autoptr (GMenuItem) item = NULL;

      if (group->group == NULL ||
          g_ptr_array_find_with_equal_func (ids, group->id, g_str_equal, NULL))
        continue;
      name = cursus_card_name_dup (cursus_workspace_get_project (self->workspace),
                                   cursus_workspace_get_language (self->workspace), group->id);
      shown = cursus_menu_label_dup (name);
      /* Translators: the title of a group, into which a module would go */
      label = g_strdup_printf (_ ("Into “%s”"), shown);
      item = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (item, "card.put-in-group", "s", group->id);
      g_menu_append_item (groups, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (groups));
}

static void
append_requirements (CursusBoard *self, GMenu *menu)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);

  if (ids->len == 1)
    cursus_board_append_requirements (self, menu, ids->pdata[0]);
}

GMenuModel *
cursus_board_create_card_menu (CursusBoard *self)
{
  static const Section sections[] = { IN_SEEING, IN_CLIPBOARD, IN_ADDING, IN_ENDING };
  GMenu               *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autoptr (GMenu) section = create_section (self, sections[i]);

      if (sections[i] == IN_SEEING)
        {
          g_autoptr (GMenu) moving = create_section (self, IN_MOVING);
          g_autoptr (GMenu) arranging = create_section (self, IN_ARRANGING);

          append_terms (self, moving);
          append_groups (self, moving);
          g_menu_append_submenu (section, _ ("_Move"), G_MENU_MODEL (moving));
          g_menu_append_submenu (section, _ ("_Arrange"), G_MENU_MODEL (arranging));
        }
      if (sections[i] == IN_ADDING)
        append_requirements (self, section);
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }
  return G_MENU_MODEL (menu);
}
