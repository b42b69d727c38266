/* status-line.c - what was done last, in one line that a screen reader reads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/status-line.h"

#include "gui/common/tip.h"

/* So long a message stays: time to look down from the board and read it. */
#define SECONDS_SHOWN 8

struct _CursusStatusLine
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  GtkWidget       *label;
  guint            clearing;
};

G_DEFINE_FINAL_TYPE (CursusStatusLine, cursus_status_line, ADW_TYPE_BIN)

/* The label is named, too: some screen readers speak the status, others what is in it. */
static void
show_message (CursusStatusLine *self, const char *message)
{
  gtk_label_set_text (GTK_LABEL (self->label), message);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, message,
                                  -1);
}

static gboolean
query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip,
                  gpointer data)
{
  const char *message = gtk_label_get_text (GTK_LABEL (widget));

  cursus_tip_show (tooltip, message);
  return *message != '\0';
}

static gboolean
clear_cb (gpointer data)
{
  CursusStatusLine *self = data;

  self->clearing = 0;
  show_message (self, "");
  return G_SOURCE_REMOVE;
}

static void
announced_cb (CursusWorkspace *workspace, const char *message, gpointer data)
{
  CursusStatusLine *self = data;

  show_message (self, message);
  g_clear_handle_id (&self->clearing, g_source_remove);
  self->clearing = g_timeout_add_seconds (SECONDS_SHOWN, clear_cb, self);
}

static void
cursus_status_line_dispose (GObject *object)
{
  CursusStatusLine *self = CURSUS_STATUS_LINE (object);

  g_clear_handle_id (&self->clearing, g_source_remove);
  cursus_status_line_set_workspace (self, NULL);

  G_OBJECT_CLASS (cursus_status_line_parent_class)->dispose (object);
}

static void
cursus_status_line_class_init (CursusStatusLineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cursus_status_line_dispose;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "statusline");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
cursus_status_line_init (CursusStatusLine *self)
{
  self->label = gtk_label_new ("");
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (self->label), 1);
  gtk_label_set_single_line_mode (GTK_LABEL (self->label), TRUE);
  gtk_widget_add_css_class (self->label, "dim-label");
  gtk_widget_set_has_tooltip (self->label, TRUE);
  g_signal_connect (self->label, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  adw_bin_set_child (ADW_BIN (self), self->label);
}

void
cursus_status_line_set_workspace (CursusStatusLine *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_STATUS_LINE (self));

  if (self->workspace == workspace)
    return;
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_func (self->workspace, announced_cb, self);
  g_set_object (&self->workspace, workspace);
  if (workspace != NULL)
    g_signal_connect_object (workspace, "announced", G_CALLBACK (announced_cb), self, 0);
}

const char *
cursus_status_line_get_message (CursusStatusLine *self)
{
  g_return_val_if_fail (CURSUS_IS_STATUS_LINE (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->label));
}
