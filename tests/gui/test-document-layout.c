/* test-document-layout.c - pages stand where they can be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/preview-layout.h"

#define UPRIGHT                                                                                    \
  {                                                                                                \
    595, 842                                                                                       \
  }
#define LYING                                                                                      \
  {                                                                                                \
    842, 595                                                                                       \
  }

static const CursusSheetSize pages[] = { UPRIGHT, UPRIGHT, UPRIGHT, LYING, UPRIGHT };

static void
test_as_many_as_can_be_read (void)
{
  static const struct
  {
    guint  n;
    double width;
    guint  n_columns;
  } cases[] = {
    { 3, 440, 1 }, { 3, 850, 2 }, { 3, 1300, 3 }, { 1, 1300, 1 }, { 5, 850, 1 }, { 3, 10, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CursusPreviewLayout) layout =
        cursus_preview_layout_new (pages, cases[i].n, cases[i].width, 0);

      g_assert_cmpuint (layout->n_columns, ==, cases[i].n_columns);
      if (cases[i].width > 100)
        g_assert_cmpfloat (layout->width, ==, cases[i].width);
    }
}

static gboolean
overlap (const CursusSheetSpot *a, const CursusSheetSpot *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height &&
         b->y < a->y + a->height;
}

static void
assert_apart (const CursusPreviewLayout *layout)
{
  for (guint i = 0; i < layout->n; i++)
    {
      const CursusSheetSpot *spot = &layout->spots[i];

      g_assert_cmpfloat (spot->x, >=, 0);
      g_assert_cmpfloat (spot->x + spot->width, <=, layout->width);
      g_assert_cmpfloat (spot->y + spot->height, <=, layout->height);
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (spot, &layout->spots[j]));
    }
}

static void
test_pages_stand_apart (void)
{
  for (double width = 100; width < 3000; width += 173)
    for (double zoom = 0; zoom < 4; zoom += 0.7)
      {
        g_autoptr (CursusPreviewLayout) layout =
          cursus_preview_layout_new (pages, G_N_ELEMENTS (pages), width, zoom);

        assert_apart (layout);
      }
}

static void
test_zoom_is_as_on_paper (void)
{
  g_autoptr (CursusPreviewLayout) layout = cursus_preview_layout_new (pages, 3, 1000, 1);

  g_assert_cmpfloat (layout->spots[0].width, ==, 793);
  g_assert_cmpfloat (cursus_preview_layout_get_zoom (layout), ==, 1);
  g_assert_cmpuint (layout->n_columns, ==, 1);
}

static void
test_finds_a_row (void)
{
  g_autoptr (CursusPreviewLayout) layout = cursus_preview_layout_new (pages, 3, 850, 0);
  g_autoptr (CursusPreviewLayout) none = cursus_preview_layout_new (NULL, 0, 850, 0);
  const CursusSheetSpot *first = &layout->spots[0];

  g_assert_cmpuint (cursus_preview_layout_find (layout, 0), ==, 0);
  g_assert_cmpuint (cursus_preview_layout_find (layout, first->y + first->height - 1), ==, 0);
  g_assert_cmpuint (cursus_preview_layout_find (layout, first->y + first->height + 1), ==, 2);
  g_assert_cmpuint (cursus_preview_layout_find (layout, layout->height * 2), ==, 2);
  g_assert_cmpuint (cursus_preview_layout_find (none, 10), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/document-layout/as-many-as-can-be-read", test_as_many_as_can_be_read);
  g_test_add_func ("/gui/document-layout/pages-stand-apart", test_pages_stand_apart);
  g_test_add_func ("/gui/document-layout/zoom-is-as-on-paper", test_zoom_is_as_on_paper);
  g_test_add_func ("/gui/document-layout/finds-a-row", test_finds_a_row);
  return g_test_run ();
}
