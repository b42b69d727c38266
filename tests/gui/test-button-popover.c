/* test-button-popover.c - the popover of a button goes when it is closed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/button-popover.h"
#include "test-window.h"

static void
create_cb (GtkMenuButton *button, gpointer data)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), gtk_label_new ("Content"));
  cursus_button_popover_set (button, popover);
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_goes_when_closed (void)
{
  GtkWidget     *window = test_window_new ();
  GtkMenuButton *button = GTK_MENU_BUTTON (gtk_menu_button_new ());

  gtk_menu_button_set_create_popup_func (button, create_cb, NULL, NULL);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (button));
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  for (guint i = 0; i < 2; i++)
    {
      GtkPopover *popover;

      gtk_menu_button_popup (button);
      settle ();
      popover = gtk_menu_button_get_popover (button);
      g_assert_true (GTK_IS_POPOVER (popover));
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (popover)));
      g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
      gtk_menu_button_popdown (button);
      settle ();
      g_assert_null (popover);
      g_assert_null (gtk_menu_button_get_popover (button));
      g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (button)));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/button-popover/goes when closed", test_goes_when_closed);
  return g_test_run ();
}
