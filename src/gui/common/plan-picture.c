/* plan-picture.c - a programme at a glance: its plan as a small picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/plan-picture.h"

#include "model/tag-tree.h"

#define WIDTH 180
#define HEIGHT 84
#define GAP 4.f
#define MARGIN 6.f
#define USUAL_CREDITS 500 /* of what does not state any */
#define FULL_TERM 3000    /* a column that is as high as the picture, at least */

struct _CursusPlanPicture
{
  GtkWidget parent_instance;

  CursusProject *project;
};

G_DEFINE_FINAL_TYPE (CursusPlanPicture, cursus_plan_picture, GTK_TYPE_WIDGET)

static const CursusTerm *
get_term (const CursusPlan *plan, guint nth)
{
  return (const CursusTerm *) plan->terms->items[nth];
}

static const CursusPlace *
get_place (const CursusTerm *term, guint nth)
{
  return (const CursusPlace *) term->places->items[nth];
}

static const CursusModule *
lookup_module (CursusPlanPicture *self, const CursusPlace *place)
{
  return place->module != NULL ? cursus_project_lookup_module (self->project, place->module) : NULL;
}

static int
get_credits (CursusPlanPicture *self, const CursusPlace *place)
{
  const CursusModule *module = lookup_module (self, place);
  CursusDecimal       credits = module != NULL ? module->credits : place->credits;

  return credits != CURSUS_NOT_STATED && credits > 0 ? (int) credits : USUAL_CREDITS;
}

static int
sum_credits (CursusPlanPicture *self, const CursusTerm *term)
{
  int sum = 0;

  for (guint i = 0; i < cursus_records_n (term->places); i++)
    sum += get_credits (self, get_place (term, i));
  return sum;
}

/* The strand on which the module's marks weigh most; the first of several. */
static const CursusStrand *
lookup_main_strand (CursusPlanPicture *self, const CursusModule *module)
{
  const CursusStrand *best = NULL;
  int                 most = 0;
  guint               n_strands = cursus_project_n (self->project, CURSUS_STRANDS);

  for (guint s = 0; s < n_strands; s++)
    {
      const CursusRecord *strand = cursus_project_nth (self->project, CURSUS_STRANDS, s);
      int                 weight = 0;

      for (guint i = 0; i < cursus_records_n (module->marks); i++)
        {
          const CursusMark *mark = (const CursusMark *) module->marks->items[i];

          if (cursus_tag_tree_contains (self->project, strand->id, mark->tag))
            weight += mark->level;
        }
      if (weight > most)
        {
          most = weight;
          best = (const CursusStrand *) strand;
        }
    }
  return best;
}

static GdkRGBA
get_colour (CursusPlanPicture *self, const CursusPlace *place)
{
  const CursusModule *module = lookup_module (self, place);
  const CursusStrand *strand = module != NULL ? lookup_main_strand (self, module) : NULL;
  GdkRGBA             colour = { .55f, .55f, .58f, 1 };

  if (strand != NULL && strand->colour != CURSUS_NOT_STATED)
    {
      guint rgb = (guint) strand->colour;

      colour.red = (float) (rgb >> 16 & 0xff) / 255;
      colour.green = (float) (rgb >> 8 & 0xff) / 255;
      colour.blue = (float) (rgb & 0xff) / 255;
    }
  colour.alpha = .75f;
  return colour;
}

static void
snapshot_term (CursusPlanPicture *self, GtkSnapshot *snapshot, const CursusTerm *term,
               graphene_rect_t *column, float per_credit)
{
  float           top = column->origin.y;
  graphene_rect_t block;

  for (guint i = 0; i < cursus_records_n (term->places); i++)
    {
      const CursusPlace *place = get_place (term, i);
      float              height = (float) get_credits (self, place) * per_credit;
      GdkRGBA            colour = get_colour (self, place);

      graphene_rect_init (&block, column->origin.x, top, column->size.width, MAX (height - 1, 1));
      gtk_snapshot_append_color (snapshot, &colour, &block);
      top += height;
    }
}

static void
cursus_plan_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusPlanPicture *self = CURSUS_PLAN_PICTURE (widget);
  float              width = (float) gtk_widget_get_width (widget) - 2 * MARGIN;
  float              height = (float) gtk_widget_get_height (widget) - 2 * MARGIN;
  const CursusPlan  *plan = NULL;
  int                most = FULL_TERM;
  guint              n = 0;

  if (cursus_project_n (self->project, CURSUS_PLANS) > 0)
    plan = cursus_project_nth_plan (self->project, 0);
  if (plan != NULL)
    n = cursus_records_n (plan->terms);
  for (guint i = 0; i < n; i++)
    most = MAX (most, sum_credits (self, get_term (plan, i)));

  for (guint i = 0; i < n; i++)
    {
      float           each = (width - GAP * (float) (n - 1)) / (float) n;
      graphene_rect_t column;
      GdkRGBA         ground = { .5f, .5f, .5f, .12f };

      graphene_rect_init (&column, MARGIN + (each + GAP) * (float) i, MARGIN, each, height);
      gtk_snapshot_append_color (snapshot, &ground, &column);
      snapshot_term (self, snapshot, get_term (plan, i), &column, height / (float) most);
    }
}

static void
cursus_plan_picture_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
cursus_plan_picture_finalize (GObject *object)
{
  CursusPlanPicture *self = CURSUS_PLAN_PICTURE (object);

  g_clear_pointer (&self->project, cursus_project_unref);

  G_OBJECT_CLASS (cursus_plan_picture_parent_class)->finalize (object);
}

static void
cursus_plan_picture_class_init (CursusPlanPictureClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = cursus_plan_picture_finalize;
  widget_class->measure = cursus_plan_picture_measure;
  widget_class->snapshot = cursus_plan_picture_snapshot;

  gtk_widget_class_set_css_name (widget_class, "planpicture");
  /* What it shows is said in words beside it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
cursus_plan_picture_init (CursusPlanPicture *self)
{
}

CursusPlanPicture *
cursus_plan_picture_new (const CursusProject *project)
{
  CursusPlanPicture *self = g_object_new (CURSUS_TYPE_PLAN_PICTURE, NULL);

  self->project = cursus_project_ref (project);
  return self;
}
