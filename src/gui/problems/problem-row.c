/* problem-row.c - what is wrong, what mends it, and why it may be so
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-row.h"

#include "gui/common/button-popover.h"
#include "gui/common/tip.h"
#include "gui/common/wrapped-text.h"
#include "gui/problems/problem-layout.h"
#include "gui/problems/waive-popover.h"

struct _CursusProblemRow
{
  AdwBin parent_instance;

  CursusProblemItem *item;
  GtkWidget         *heading;
  GtkWidget         *icon;
  GtkWidget         *concern;
  GtkWidget         *message;
  GtkWidget         *detail;
  GtkWidget         *remedy_button;
  GtkWidget         *remedy_label;
  GtkWidget         *show_button;
  GtkWidget         *waive_button;
  GtkWidget         *unwaive_button;
};

G_DEFINE_FINAL_TYPE (CursusProblemRow, cursus_problem_row, ADW_TYPE_BIN)

/* Made when it is asked for, as hardly any row needs one. */
static void
create_popover_cb (GtkMenuButton *button, gpointer data)
{
  CursusProblemRow *self = data;

  cursus_button_popover_set (button, cursus_waive_popover_new (self->item));
}

/* Tooltips are asked for: to set one makes GTK ask where the pointer is, each time. */
static gboolean
query_message_cb (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip,
                  CursusProblemRow *self)
{
  const CursusProblem *problem;
  g_autofree char     *rule = NULL;
  g_autofree char     *text = NULL;

  if (self->item == NULL)
    return FALSE;
  problem = cursus_problem_item_get_problem (self->item);
  rule = cursus_problem_words_dup_rule (cursus_problem_item_get_findings (self->item), problem);
  text = rule != NULL ? g_strjoin ("\n", problem->message, rule, NULL) : NULL;
  cursus_tip_show (tooltip, text != NULL ? text : problem->message);
  return TRUE;
}

static gboolean
query_remedy_cb (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip,
                 CursusProblemRow *self)
{
  const char *label = cursus_wrapped_text_get_text (CURSUS_WRAPPED_TEXT (self->remedy_label));

  cursus_tip_show (tooltip, label);
  return *label != '\0';
}

static void
cursus_problem_row_dispose (GObject *object)
{
  CursusProblemRow *self = CURSUS_PROBLEM_ROW (object);

  cursus_problem_row_set_item (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_PROBLEM_ROW);

  G_OBJECT_CLASS (cursus_problem_row_parent_class)->dispose (object);
}

static void
cursus_problem_row_class_init (CursusProblemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_problem_row_dispose;

  g_type_ensure (CURSUS_TYPE_PROBLEM_LAYOUT);
  g_type_ensure (CURSUS_TYPE_WRAPPED_TEXT);
  gtk_widget_class_set_css_name (widget_class, "problemrow");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/problems/problem-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, heading);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, icon);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, concern);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, message);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, detail);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, remedy_button);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, remedy_label);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, show_button);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, waive_button);
  gtk_widget_class_bind_template_child (widget_class, CursusProblemRow, unwaive_button);
  gtk_widget_class_bind_template_callback (widget_class, query_message_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_remedy_cb);
}

static void
cursus_problem_row_init (CursusProblemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->waive_button), create_popover_cb,
                                         self, NULL);
}

/* --- what it says --- */

static void
show_sign (CursusProblemRow *self, CursusProblemSection section)
{
  for (guint i = 0; i < CURSUS_N_SECTIONS; i++)
    gtk_widget_remove_css_class (self->icon, cursus_problem_words_get_css_class (i));
  gtk_widget_add_css_class (self->icon, cursus_problem_words_get_css_class (section));
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), cursus_problem_words_get_icon (section));
}

static void
show_heading (CursusProblemRow *self, const char *text)
{
  gtk_label_set_text (GTK_LABEL (self->heading), text != NULL ? text : "");
  gtk_widget_set_visible (self->heading, text != NULL && *text != '\0');
}

static void
append (GString *line, const char *part)
{
  if (part == NULL)
    return;
  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, part);
}

/* Where it is if that is not what one looks at, what somebody has to look at, and why it is
 * waived. */
static char *
dup_detail (CursusProblemRow *self)
{
  const CursusFindings *findings = cursus_problem_item_get_findings (self->item);
  const CursusProblem  *problem = cursus_problem_item_get_problem (self->item);
  GString              *line = g_string_new (NULL);
  g_autofree char      *route = cursus_problem_words_dup_route (findings, problem);
  g_autofree char      *rule = cursus_problem_words_dup_rule (findings, problem);
  g_autofree char      *waiver = cursus_problem_words_dup_waiver (findings, problem);

  if (cursus_problem_item_get_elsewhere (self->item))
    append (line, route);
  if (g_str_equal (problem->code, "by-hand"))
    append (line, rule);
  if (problem->state == CURSUS_PROBLEM_WAIVED)
    append (line, waiver);
  return g_string_free (line, FALSE);
}

static void
show_remedy (CursusProblemRow *self)
{
  const CursusRemedy *remedy = cursus_problem_item_get_remedy (self->item);

  gtk_widget_set_visible (self->remedy_button, remedy != NULL);
  if (remedy == NULL)
    return;
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (self->remedy_label), remedy->label);
}

/* While it is not known whether there is a remedy, nothing stands where it would. */
static void
show_buttons (CursusProblemRow *self)
{
  const CursusProblem *problem = cursus_problem_item_get_problem (self->item);
  gboolean             is_by_hand = g_str_equal (problem->code, "by-hand");
  gboolean             is_broken = problem->state == CURSUS_PROBLEM_BROKEN;
  gboolean has_place = cursus_strings_n (problem->about) + cursus_strings_n (problem->missing) > 0;
  gboolean can_waive = is_broken || (is_by_hand && problem->state == CURSUS_PROBLEM_CANNOT_CHECK);

  show_remedy (self);
  gtk_widget_set_visible (self->show_button, has_place && cursus_problem_item_get_remedy_state (
                                                            self->item) == CURSUS_REMEDY_NONE);
  gtk_widget_set_visible (self->waive_button, problem->state != CURSUS_PROBLEM_WAIVED);
  gtk_widget_set_sensitive (self->waive_button, problem->rule != NULL && can_waive);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->waive_button), GTK_ACCESSIBLE_STATE_HIDDEN,
                               problem->rule == NULL || !can_waive, -1);
  gtk_widget_set_visible (self->unwaive_button, problem->state == CURSUS_PROBLEM_WAIVED);
}

/* The item of the list that holds the row has the focus, so it needs the name. */
static void
set_name (CursusProblemRow *self)
{
  GtkWidget           *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  const CursusRemedy  *remedy = cursus_problem_item_get_remedy (self->item);
  CursusProblemSection section = cursus_problem_item_get_section (self->item);
  g_autoptr (GString) name = g_string_new (cursus_problem_words_get_heading (section));
  const char *const parts[] = { gtk_label_get_text (GTK_LABEL (self->concern)),
                                cursus_wrapped_text_get_text (CURSUS_WRAPPED_TEXT (self->message)),
                                cursus_wrapped_text_get_text (CURSUS_WRAPPED_TEXT (self->detail)),
                                remedy != NULL ? remedy->label : "" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (name, ", %s", parts[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str,
                                  -1);
  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    name->str, -1);
}

static void
refresh (CursusProblemRow *self)
{
  const CursusFindings *findings = cursus_problem_item_get_findings (self->item);
  const CursusProblem  *problem = cursus_problem_item_get_problem (self->item);
  g_autofree char      *concern = cursus_problem_words_dup_concern (findings, problem);
  g_autofree char      *detail = dup_detail (self);

  show_sign (self, cursus_problem_item_get_section (self->item));
  show_heading (self, cursus_problem_item_get_heading (self->item));
  gtk_label_set_text (GTK_LABEL (self->concern), concern);
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (self->message), problem->message);
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (self->detail), detail);
  gtk_widget_set_visible (self->detail, *detail != '\0');
  show_buttons (self);
  set_name (self);
}

static void
set_targets (CursusProblemRow *self)
{
  GtkWidget *const buttons[] = { self->remedy_button, self->show_button, self->unwaive_button };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (buttons[i]), "s",
                                      cursus_problem_item_get_key (self->item));
}

void
cursus_problem_row_set_item (CursusProblemRow *self, CursusProblemItem *item)
{
  g_return_if_fail (CURSUS_IS_PROBLEM_ROW (self));

  if (self->item == item)
    return;
  if (self->item != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->item, refresh, self);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (self->waive_button));
    }
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_object (item, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  set_targets (self);
  refresh (self);
}

CursusProblemItem *
cursus_problem_row_get_item (CursusProblemRow *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ROW (self), NULL);

  return self->item;
}
