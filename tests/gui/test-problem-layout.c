/* test-problem-layout.c - a long remedy leaves what is wrong its room
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/wrapped-text.h"
#include "gui/problems/problem-layout.h"

/* As wide as the list is at 1024 × 700 with both panels. */
#define NARROW 628

#define MESSAGE                                                                                            \
  "“Data Preparation, Model Training and Validation” requires “Programming and Data Processing”, " \
  "but begins before that module has ended (Semester 2)."
#define REMEDY                                                                                        \
  "Move “A very long title of a module about clinical decision support and what follows from it”" \
  " to “Semester 4”"

typedef struct
{
  GtkWidget *row;
  GtkWidget *message;
  GtkWidget *deeds;
  GtkWidget *button;
  GtkWidget *remedy;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *concern = gtk_label_new ("AIH-202");

  fixture->row = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  fixture->message = g_object_new (CURSUS_TYPE_WRAPPED_TEXT, "lines", 3, NULL);
  fixture->deeds = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  fixture->button = gtk_button_new ();
  fixture->remedy = g_object_new (CURSUS_TYPE_WRAPPED_TEXT, "lines", 2, "trailing", TRUE, NULL);
  gtk_widget_set_layout_manager (fixture->row, g_object_new (CURSUS_TYPE_PROBLEM_LAYOUT, NULL));

  gtk_label_set_ellipsize (GTK_LABEL (concern), PANGO_ELLIPSIZE_END);
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (fixture->message), MESSAGE);
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (fixture->remedy), REMEDY);
  gtk_widget_set_halign (fixture->deeds, GTK_ALIGN_END);
  gtk_widget_set_valign (fixture->deeds, GTK_ALIGN_START);
  gtk_button_set_child (GTK_BUTTON (fixture->button), fixture->remedy);
  gtk_box_append (GTK_BOX (fixture->deeds), fixture->button);
  gtk_box_append (GTK_BOX (fixture->row), gtk_image_new_from_icon_name ("dialog-error-symbolic"));
  gtk_box_append (GTK_BOX (fixture->row), concern);
  gtk_box_append (GTK_BOX (fixture->row), fixture->message);
  gtk_box_append (GTK_BOX (fixture->row), fixture->deeds);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->row);
}

static int
lay_out (Fixture *fixture, int width)
{
  int height;

  gtk_widget_measure (fixture->row, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_allocate (fixture->row, width, height, -1, NULL);
  return height;
}

static int
get_line_height (Fixture *fixture)
{
  int height;

  gtk_widget_measure (fixture->remedy, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  return height;
}

static void
test_room (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t bounds;

  lay_out (fixture, NARROW);
  g_assert_cmpint (gtk_widget_get_width (fixture->message), >, NARROW * 45 / 100);
  g_assert_true (gtk_widget_compute_bounds (fixture->deeds, fixture->row, &bounds));
  g_assert_cmpint ((int) (bounds.origin.x + bounds.size.width), <=, NARROW);
  g_assert_cmpint (gtk_widget_get_height (fixture->remedy), ==, 2 * get_line_height (fixture));
}

/* It is found later than the row is shown. */
static void
test_nothing_moves (Fixture *fixture, gconstpointer data)
{
  static const char *const messages[] = { MESSAGE, "Too short." };

  for (guint i = 0; i < G_N_ELEMENTS (messages); i++)
    for (int width = 400; width <= 2000; width += 200)
      {
        int height, message_width;

        cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (fixture->message), messages[i]);
        cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (fixture->remedy), "Show");
        height = lay_out (fixture, width);
        message_width = gtk_widget_get_width (fixture->message);
        cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (fixture->remedy), REMEDY);
        g_assert_cmpint (lay_out (fixture, width), ==, height);
        g_assert_cmpint (gtk_widget_get_width (fixture->message), ==, message_width);
      }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/gui/problem-layout/room", Fixture, NULL, set_up, test_room, tear_down);
  g_test_add ("/gui/problem-layout/nothing-moves", Fixture, NULL, set_up, test_nothing_moves,
              tear_down);
  return g_test_run ();
}
