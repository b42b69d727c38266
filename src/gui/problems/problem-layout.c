/* problem-layout.c - the columns of a row of problems
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-layout.h"

#define N_COLUMNS 4
#define GAP 10

/* How many letters the column of concerns would like to have room for. */
#define CONCERN_CHARS 20

/* Of the width of the row, in percent, at most. */
#define CONCERN_SHARE 20
#define DEEDS_SHARE 24

/* Of what the column of concerns would like to have, in percent, at most: enough for the names of
 * most modules in a remedy. */
#define DEEDS_MAX 190

/* Where no width is known, no width may need less height. */
#define ANY_WIDTH 10000

struct _CursusProblemLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CursusProblemLayout, cursus_problem_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *child;
  int        x;
  int        width;
} Column;

static int
get_natural_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* The same in each row, whatever it says. */
static int
get_concern_width (GtkWidget *widget)
{
  PangoContext     *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int               width = MAX (pango_font_metrics_get_approximate_char_width (metrics),
                                 pango_font_metrics_get_approximate_digit_width (metrics));

  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS (width * CONCERN_CHARS);
}

static int
get_minimum_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
find_columns (GtkWidget *widget, int width, Column columns[N_COLUMNS])
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int        concern;
  int        x = 0;

  for (guint i = 0; i < N_COLUMNS; i++, child = gtk_widget_get_next_sibling (child))
    columns[i].child = child;
  concern = get_concern_width (columns[1].child);
  columns[0].width = get_natural_width (columns[0].child);
  columns[1].width = MAX (MIN (concern, width * CONCERN_SHARE / 100),
                          get_minimum_width (columns[1].child));
  columns[3].width = MAX (MIN (concern * DEEDS_MAX / 100, width * DEEDS_SHARE / 100),
                          get_minimum_width (columns[3].child));
  columns[2].width =
    width - columns[0].width - columns[1].width - columns[3].width - GAP * (N_COLUMNS - 1);
  columns[2].width = MAX (columns[2].width, get_minimum_width (columns[2].child));
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      columns[i].x = x;
      x += columns[i].width + GAP;
    }
}

static GtkSizeRequestMode
cursus_problem_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_width (GtkWidget *widget)
{
  int width = GAP * (N_COLUMNS - 1);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    width += get_minimum_width (child);
  return width;
}

static int
measure_height (GtkWidget *widget, int width)
{
  Column columns[N_COLUMNS];
  int    height = 0;

  find_columns (widget, width, columns);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      gboolean is_last = i == N_COLUMNS - 1;
      int      minimum, natural;

      gtk_widget_measure (columns[i].child, GTK_ORIENTATION_VERTICAL, columns[i].width, &minimum,
                          &natural, NULL, NULL);
      /* What can be done comes and goes: it takes the height that there is. */
      height = MAX (height, is_last ? minimum : natural);
    }
  return height;
}

static void
cursus_problem_layout_measure (GtkLayoutManager *manager, GtkWidget *widget,
                               GtkOrientation orientation, int for_size, int *minimum, int *natural,
                               int *minimum_baseline, int *natural_baseline)
{
  int width = measure_width (widget);

  *minimum_baseline = *natural_baseline = -1;
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ?
                          width :
                          measure_height (widget, for_size < 0 ? ANY_WIDTH : MAX (for_size, width));
}

static void
cursus_problem_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                                int baseline)
{
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Column   columns[N_COLUMNS];

  find_columns (widget, width, columns);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      const Column *column = &columns[i];
      int           x = is_mirrored ? width - column->x - column->width : column->x;

      gtk_widget_size_allocate (column->child, &(GtkAllocation){ x, 0, column->width, height }, -1);
    }
}

static void
cursus_problem_layout_class_init (CursusProblemLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = cursus_problem_layout_get_request_mode;
  layout_class->measure = cursus_problem_layout_measure;
  layout_class->allocate = cursus_problem_layout_allocate;
}

static void
cursus_problem_layout_init (CursusProblemLayout *self)
{
}
