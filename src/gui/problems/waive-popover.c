/* waive-popover.c - asking why something may be as it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/waive-popover.h"

struct _CursusWaivePopover
{
  GtkPopover parent_instance;

  char      *key;
  GtkWidget *rule;
  GtkWidget *reason;
  GtkWidget *everywhere;
  GtkWidget *waive_button;
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
}

static void
waive_cb (GtkWidget *widget, CursusWaivePopover *self)
{
  g_autofree char *reason = dup_reason (self);
  gboolean         everywhere = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->everywhere));
  g_autofree char *key = g_strdup (self->key);

  if (*reason == '\0')
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "problem.waive", "(ssb)", key, reason, everywhere);
}

static void
cursus_waive_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_WAIVE_POPOVER);

  G_OBJECT_CLASS (cursus_waive_popover_parent_class)->dispose (object);
}

static void
cursus_waive_popover_finalize (GObject *object)
{
  g_free (CURSUS_WAIVE_POPOVER (object)->key);

  G_OBJECT_CLASS (cursus_waive_popover_parent_class)->finalize (object);
}

static void
cursus_waive_popover_class_init (CursusWaivePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_waive_popover_dispose;
  G_OBJECT_CLASS (klass)->finalize = cursus_waive_popover_finalize;

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

  self->key = g_strdup (cursus_problem_item_get_key (item));
  gtk_label_set_text (GTK_LABEL (self->rule), rule != NULL ? rule : "");

  /* What is about nothing in particular is about everything. */
  gtk_widget_set_visible (self->everywhere,
                          cursus_strings_n (problem->about) > 0 || problem->plan != NULL);
  return GTK_WIDGET (self);
}
