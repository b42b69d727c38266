/* test-tip.c - tooltips take no more than a part of the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tip.h"
#include "test-window.h"

#include <string.h>

/* As a tooltip of GTK shows it. */
static void
measure (const char *text, int *width, int *height)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (text));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 70);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, width, NULL, NULL);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, *width, NULL, height, NULL, NULL);
  g_object_unref (label);
}

static void
test_usual (void)
{
  const char      *text = "AIH-104 — Rechtlicher Rahmen\nDonaudampfschifffahrtselektrizitäten";
  g_autofree char *tip = cursus_tip_dup (text);

  g_assert_cmpstr (tip, ==, text);
}

static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (500, 'W');
  g_autofree char *tip = cursus_tip_dup (word);
  int              width, height;

  measure (word, &width, &height);
  g_assert_cmpint (width, >, 3000);
  measure (tip, &width, &height);
  g_assert_cmpint (width, <, 900);
}

static void
test_long_text (void)
{
  GString         *text = g_string_new (NULL);
  g_autofree char *tip = NULL;
  int              width, height;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "für alle ");
  tip = cursus_tip_dup (text->str);
  g_string_free (text, TRUE);
  g_assert_true (g_str_has_suffix (tip, "…"));
  measure (tip, &width, &height);
  g_assert_cmpint (height, <, 500);
}

/* An accent is not torn from its letter. */
static void
test_accents (void)
{
  GString         *text = g_string_new (NULL);
  g_autofree char *tip = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append (text, "e\xcc\x81");
  tip = cursus_tip_dup (text->str);
  g_string_free (text, TRUE);
  g_assert_nonnull (strstr (tip, "\xe2\x80\x8b"));
  g_assert_null (strstr (tip, "\xe2\x80\x8b\xcc\x81"));
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* What is told about a button would lie over its menu. */
static void
test_silent_under_popover (void)
{
  GtkWidget *window = test_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *other = gtk_button_new_with_label ("Other");
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), gtk_button_new_with_label ("Content"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_widget_set_tooltip_text (button, "Menu");
  cursus_tip_set (box, "Box");
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), other);
  gtk_window_set_child (GTK_WINDOW (window), box);
  cursus_tip_watch (GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  for (guint i = 0; i < 2; i++)
    {
      gtk_menu_button_popup (GTK_MENU_BUTTON (button));
      settle ();
      g_assert_false (gtk_widget_get_has_tooltip (button));
      g_assert_false (gtk_widget_get_has_tooltip (box));
      gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
      settle ();
      g_assert_true (gtk_widget_get_has_tooltip (button));
      g_assert_true (gtk_widget_get_has_tooltip (box));
      g_assert_false (gtk_widget_get_has_tooltip (other));
      g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Menu");
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
tells (GtkWidget *label)
{
  GObject *tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean is_told = FALSE;

  g_signal_emit_by_name (label, "query-tooltip", 1, 1, FALSE, tooltip, &is_told);
  g_object_unref (tooltip);
  return is_told;
}

/* What is read already is not told again. */
static void
test_where_cut (void)
{
  GtkWidget *window = test_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *labels[2];

  for (guint i = 0; i < 2; i++)
    {
      labels[i] = gtk_label_new (i == 0 ? "Short" : "Longer than there is room for anywhere");
      gtk_label_set_ellipsize (GTK_LABEL (labels[i]), PANGO_ELLIPSIZE_END);
      cursus_tip_set_where_cut (GTK_LABEL (labels[i]));
      gtk_box_append (GTK_BOX (box), labels[i]);
    }
  gtk_window_set_default_size (GTK_WINDOW (window), 120, 80);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  g_assert_false (tells (labels[0]));
  g_assert_true (tells (labels[1]));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/tip/usual", test_usual);
  g_test_add_func ("/gui/tip/long-word", test_long_word);
  g_test_add_func ("/gui/tip/long-text", test_long_text);
  g_test_add_func ("/gui/tip/accents", test_accents);
  g_test_add_func ("/gui/tip/where-cut", test_where_cut);
  g_test_add_func ("/gui/tip/silent-under-popover", test_silent_under_popover);
  return g_test_run ();
}
