/* field-row.c - a row that shows one field of a subject
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/field-row.h"

#include "gui/common/inner-name.h"
#include "gui/common/tip.h"
#include "gui/inspector/subject-edit.h"

#include <adwaita.h>

typedef struct
{
  CursusSubject     *subject;
  const CursusField *field;
  GtkWidget         *control;
  GtkWidget         *target; /* in the control */
  gboolean           is_below;

  GtkWidget *content;
  GtkWidget *head;
  GtkWidget *title;
  GtkWidget *beside;
  GtkWidget *below;
  GtkWidget *confirm;
  GtkWidget *error;
} CursusFieldRowPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (CursusFieldRow, cursus_field_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_0,
  PROP_CONTROL,
  PROP_CONTROL_BELOW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CursusFieldRowPrivate *
get_private (CursusFieldRow *self)
{
  return cursus_field_row_get_instance_private (self);
}

static void
set_class (GtkWidget *widget, const char *name, gboolean is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
update_assumed (CursusFieldRow *self)
{
  CursusFieldRowPrivate *private = get_private (self);
  gboolean is_assumed =
    private->field != NULL && cursus_subject_is_assumed (private->subject, private->field);

  set_class (GTK_WIDGET (self), "assumed", is_assumed);
  gtk_widget_set_visible (private->confirm, is_assumed);
}

static void
update_cb (CursusSubject *subject, CursusFieldRow *self)
{
  if (cursus_subject_nth (subject, 0) == NULL)
    return;
  update_assumed (self);
  if (CURSUS_FIELD_ROW_GET_CLASS (self)->update != NULL)
    CURSUS_FIELD_ROW_GET_CLASS (self)->update (self);
}

static void
confirm_clicked_cb (CursusFieldRow *self)
{
  CursusFieldRowPrivate *private = get_private (self);

  /* The button goes; whoever pressed it by key stays in the row. */
  gtk_widget_child_focus (private->control, GTK_DIR_TAB_FORWARD);
  cursus_subject_confirm (private->subject, private->field);
}

/* A click on the title is meant for what it names. */
static void
title_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, CursusFieldRow *self)
{
  CursusFieldRowPrivate *private = get_private (self);

  if (private->control != NULL)
    gtk_widget_child_focus (private->control, GTK_DIR_TAB_FORWARD);
}

static void
place_control (CursusFieldRow *self)
{
  CursusFieldRowPrivate *private = get_private (self);
  GtkWidget *bin = private->is_below ? private->below : private->beside;

  if (private->control == NULL || bin == NULL || gtk_widget_get_parent (private->control) == bin)
    return;
  if (gtk_widget_get_parent (private->control) != NULL)
    adw_bin_set_child (ADW_BIN (gtk_widget_get_parent (private->control)), NULL);
  adw_bin_set_child (ADW_BIN (bin), private->control);
  gtk_widget_set_visible (private->below, private->is_below);
  gtk_widget_set_visible (private->beside, !private->is_below);
}

/* Asked for: to set one makes GTK ask where the pointer is, each time. */
static gboolean
query_title_cb (GtkLabel *title, int x, int y, gboolean keyboard, GtkTooltip *tooltip,
                gpointer data)
{
  cursus_tip_show (tooltip, gtk_label_get_label (title));
  return TRUE;
}

static void
cursus_field_row_dispose (GObject *object)
{
  CursusFieldRowPrivate *private = get_private (CURSUS_FIELD_ROW (object));

  if (private->subject != NULL)
    g_signal_handlers_disconnect_by_data (private->subject, object);
  g_clear_object (&private->subject);
  g_clear_object (&private->control);
  private->target = NULL;
  /* GTK 4.8 disposes of the template of the most derived class only, which the subclass did. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (object), NULL);

  G_OBJECT_CLASS (cursus_field_row_parent_class)->dispose (object);
}

static void
cursus_field_row_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusFieldRowPrivate *private = get_private (CURSUS_FIELD_ROW (object));

  if (property == PROP_CONTROL)
    g_value_set_object (value, private->control);
  else
    g_value_set_boolean (value, private->is_below);
}

static void
cursus_field_row_set_property (GObject *object, guint property, const GValue *value,
                               GParamSpec *pspec)
{
  CursusFieldRowPrivate *private = get_private (CURSUS_FIELD_ROW (object));

  if (property == PROP_CONTROL)
    {
      g_set_object (&private->control, g_value_get_object (value));
      private->target = private->control;
    }
  else
  private->is_below = g_value_get_boolean (value);
  place_control (CURSUS_FIELD_ROW (object));
}

static void
cursus_field_row_class_init (CursusFieldRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_field_row_dispose;
  object_class->get_property = cursus_field_row_get_property;
  object_class->set_property = cursus_field_row_set_property;

  properties[PROP_CONTROL] = g_param_spec_object ("control", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CONTROL_BELOW] = g_param_spec_boolean (
    "control-below", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/field-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, CursusFieldRow, content);
  gtk_widget_class_bind_template_child_private (widget_class, CursusFieldRow, head);
  gtk_widget_class_bind_template_child_private (widget_class, CursusFieldRow, title);
  gtk_widget_class_bind_template_child_private (widget_class, CursusFieldRow, beside);
  gtk_widget_class_bind_template_child_private (widget_class, CursusFieldRow, below);
  gtk_widget_class_bind_template_child_private (widget_class, CursusFieldRow, confirm);
  gtk_widget_class_bind_template_child_private (widget_class, CursusFieldRow, error);
  gtk_widget_class_bind_template_callback (widget_class, confirm_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_title_cb);
}

static void
cursus_field_row_init (CursusFieldRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
cursus_field_row_set_field (CursusFieldRow *self, CursusSubject *subject, const CursusField *field,
                            const char *title)
{
  CursusFieldRowPrivate *private;

  g_return_if_fail (CURSUS_IS_FIELD_ROW (self));

  private = get_private (self);
  g_return_if_fail (private->subject == NULL);
  private->subject = g_object_ref (subject);
  private->field = field;
  gtk_label_set_label (GTK_LABEL (private->title), title);
  if (private->target != NULL)
    {
      gtk_accessible_update_relation (GTK_ACCESSIBLE (private->target),
                                      GTK_ACCESSIBLE_RELATION_LABELLED_BY, private->title, NULL,
                                      -1);
      cursus_inner_name_labelled_by (private->target, private->title);
    }
  g_signal_connect_object (subject, "changed", G_CALLBACK (update_cb), self, 0);
  update_cb (subject, self);
}

void
cursus_field_row_set_target (CursusFieldRow *self, GtkWidget *target)
{
  g_return_if_fail (CURSUS_IS_FIELD_ROW (self));

  get_private (self)->target = target;
}

void
cursus_field_row_add_action (CursusFieldRow *self, GtkWidget *widget)
{
  CursusFieldRowPrivate *private;

  g_return_if_fail (CURSUS_IS_FIELD_ROW (self));

  private = get_private (self);
  gtk_box_insert_child_after (GTK_BOX (private->head), widget, private->beside);
}

void
cursus_field_row_set_error (CursusFieldRow *self, const char *message)
{
  CursusFieldRowPrivate *private;

  g_return_if_fail (CURSUS_IS_FIELD_ROW (self));

  private = get_private (self);
  set_class (GTK_WIDGET (self), "error", message != NULL);
  gtk_label_set_label (GTK_LABEL (private->error), message != NULL ? message : "");
  gtk_widget_set_visible (private->error, message != NULL);
  if (message != NULL)
    {
      gtk_accessible_update_relation (GTK_ACCESSIBLE (private->target),
                                      GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, private->error, NULL,
                                      -1);
      gtk_accessible_update_property (GTK_ACCESSIBLE (private->target),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, message, -1);
      gtk_accessible_update_state (GTK_ACCESSIBLE (private->target), GTK_ACCESSIBLE_STATE_INVALID,
                                   GTK_ACCESSIBLE_INVALID_TRUE, -1);
    }
  else
    {
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (private->target),
                                     GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (private->target),
                                     GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      gtk_accessible_reset_state (GTK_ACCESSIBLE (private->target), GTK_ACCESSIBLE_STATE_INVALID);
    }
}

const char *
cursus_field_row_get_error (CursusFieldRow *self)
{
  CursusFieldRowPrivate *private;

  g_return_val_if_fail (CURSUS_IS_FIELD_ROW (self), NULL);

  private = get_private (self);
  return gtk_widget_get_visible (private->error) ?
           gtk_label_get_label (GTK_LABEL (private->error)) :
           NULL;
}

CursusSubject *
cursus_field_row_get_subject (CursusFieldRow *self)
{
  g_return_val_if_fail (CURSUS_IS_FIELD_ROW (self), NULL);

  return get_private (self)->subject;
}

const CursusField *
cursus_field_row_get_field (CursusFieldRow *self)
{
  g_return_val_if_fail (CURSUS_IS_FIELD_ROW (self), NULL);

  return get_private (self)->field;
}

GtkWidget *
cursus_field_row_get_title (CursusFieldRow *self)
{
  g_return_val_if_fail (CURSUS_IS_FIELD_ROW (self), NULL);

  return get_private (self)->title;
}
