/* title-form.c - a title that is typed in a popover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/title-form.h"

#define WIDTH_CHARS 28

typedef struct
{
  CursusForgetTyped forget;
  gpointer          data;
} Escape;

static gboolean
key_pressed_cb (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state,
                gpointer data)
{
  const Escape *escape = data;

  if (key == GDK_KEY_Escape)
    escape->forget (escape->data);
  return FALSE;
}

static void
escape_free (gpointer data, GClosure *closure)
{
  g_free (data);
}

static void
heed_escape (GtkWidget *popover, CursusForgetTyped forget, gpointer data)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  Escape             *escape = g_new (Escape, 1);

  *escape = (Escape){ forget, data };
  /* Before the popover, which closes by it. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_data (keys, "key-pressed", G_CALLBACK (key_pressed_cb), escape, escape_free, 0);
  gtk_widget_add_controller (popover, keys);
}

GtkWidget *
cursus_title_form_fill (GtkWidget *popover, const char *heading, const char *name,
                        CursusForgetTyped forget, gpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new_with_mnemonic (heading);
  GtkWidget *entry = gtk_entry_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), WIDTH_CHARS);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  heed_escape (popover, forget, data);
  return entry;
}
