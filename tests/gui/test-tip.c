/* test-tip.c - tooltips take no more than a part of the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tip.h"

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

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/tip/usual", test_usual);
  g_test_add_func ("/gui/tip/long-word", test_long_word);
  g_test_add_func ("/gui/tip/long-text", test_long_text);
  g_test_add_func ("/gui/tip/accents", test_accents);
  return g_test_run ();
}
