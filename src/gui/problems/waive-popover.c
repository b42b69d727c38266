/* waive-popover.c - asking why something may be as it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/waive-popover.h"

/* Under this name an item has the reason that was typed and not used yet. */
#define REASON "cursus-reason"

struct _CursusWaivePopover
{
  GtkPopover parent_instance;

  CursusProblemItem *item;
  GtkWidget         *rule;
  GtkWidget         *reason;
  GtkWidget         *everywhere;
  GtkWidget         *waive_button;
};

G_DEFINE_FINAL_TYPE (CursusWaivePopover, cursus_waive_popover, GTK_TYPE_POPOVER)

static char *
dup_reason (CursusWaivePopover *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
}

static void
reason_changed_cb (GtkEditable *editable, CursusWaivePopover *self)
{
  g_autofree char *reason = dup_reason (self);

  gtk_widget_set_sensitive (self->waive_button, *reason != '\0');
  g_object_set_data_full (G_OBJECT (self->item), REASON, g_steal_pointer (&reason), g_free);
}

static void
waive_cb (GtkWidget *widget, CursusWaivePopover *self)
{
  g_autofree char *reason = dup_reason (self);
  gboolean         everywhere = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->everywhere));
  g_autofree char *key = g_strdup (cursus_problem_item_get_key (self->item));

  if (*reason == '\0')
    return;
  g_object_set_data (G_OBJECT (self->item), REASON, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "problem.waive", "(ssb)", key, reason, everywhere);
}

static void
cursus_waive_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_WAIVE_POPOVER);
  g_clear_object (&CURSUS_WAIVE_POPOVER (object)->item);

  G_OBJECT_CLASS (cursus_waive_popover_parent_class)->dispose (object);
}

static void
cursus_waive_popover_class_init (CursusWaivePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_waive_popover_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/problems/waive-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusWaivePopover, rule);
  gtk_widget_class_bind_template_child (widget_class, CursusWaivePopover, reason);
  gtk_widget_class_bind_template_child (widget_class, CursusWaivePopover, everywhere);
  gtk_widget_class_bind_template_child (widget_class, CursusWaivePopover, waive_button);
  gtk_widget_class_bind_template_callback (widget_class, reason_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, waive_cb);
}

static void
cursus_waive_popover_init (CursusWaivePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cursus_waive_popover_new (CursusProblemItem *item)
{
  CursusWaivePopover  *self = g_object_new (CURSUS_TYPE_WAIVE_POPOVER, NULL);
  const CursusProblem *problem = cursus_problem_item_get_problem (item);
  g_autofree char     *rule =
    cursus_problem_words_dup_rule (cursus_problem_item_get_findings (item), problem);
  const char *reason = g_object_get_data (G_OBJECT (item), REASON);

  self->item = g_object_ref (item);
  gtk_editable_set_text (GTK_EDITABLE (self->reason), reason != NULL ? reason : "");
  gtk_label_set_text (GTK_LABEL (self->rule), rule != NULL ? rule : "");

  /* What is about nothing in particular is about everything. */
  gtk_widget_set_visible (self->everywhere,
                          cursus_strings_n (problem->about) > 0 || problem->plan != NULL);
  return GTK_WIDGET (self);
}
