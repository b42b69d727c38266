/* pdf-canvas.c - a page drawn for a PDF, with its structure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-canvas.h"

#include "export/page-draw.h"
#include "export/pdf-links.h"
#include "export/pdf-string.h"

#include <string.h>

/* What the operators so far have set; cairo and PDF call it so, too. */
typedef struct
{
  cairo_matrix_t matrix; /* to the page */
  double         fill[3];
  double         stroke[3];
  double         line_width;
} State;

typedef enum
{
  UNMARKED,
  DECORATION,
  ELEMENT,
} Mark;

typedef struct
{
  CursusPdfPage  *page;
  CursusPdfCase  *type_case;
  CursusPageNode *node; /* NULL: what is drawn belongs to none */
  Mark            mark;
  double          colour[3];
  State           state;
  GArray         *saved; /* State */
} Painter;

/* --- marks --- */

static void
end_mark (Painter *self)
{
  if (self->mark != UNMARKED)
    g_string_append (self->page->out, "EMC\n");
  self->mark = UNMARKED;
}

/* Before anything is painted. */
static void
begin_mark (Painter *self)
{
  gboolean      is_element = self->node != NULL && cursus_page_role_has_content (self->node->role);
  CursusPdfPart part = { CURSUS_PDF_CONTENT, self->page->n_marks, self->node };

  if (self->mark != UNMARKED)
    return;
  self->mark = is_element ? ELEMENT : DECORATION;
  if (!is_element)
    {
      g_string_append (self->page->out, "/Artifact BMC\n");
      return;
    }
  g_string_append_c (self->page->out, '/');
  g_string_append (self->page->out, cursus_pdf_links_get_tag (self->node));
  cursus_pdf_append_number (self->page->out, "<</MCID ", self->page->n_marks++, ">>BDC\n");
  g_array_append_val (self->page->parts, part);
}

static void
enter_cb (const CursusPageCanvas *canvas, CursusPageNode *node)
{
  Painter      *self = canvas->data;
  CursusPdfPart part = { CURSUS_PDF_BEGIN, 0, node };

  if (node == self->node)
    return;
  end_mark (self);
  self->node = node;
  g_array_append_val (self->page->parts, part);
}

static void
leave_cb (const CursusPageCanvas *canvas)
{
  Painter *self = canvas->data;

  if (self->node == NULL)
    return;
  end_mark (self);
  self->node = NULL;
}

/* --- colours and shapes --- */

static void
set_colour_cb (const CursusPageCanvas *canvas, const double *rgb)
{
  memcpy (((Painter *) canvas->data)->colour, rgb, 3 * sizeof (double));
}

static void
use_colour (Painter *self, double *used, const char *operator)
{
  if (memcmp (used, self->colour, sizeof self->colour) == 0)
    return;
  memcpy (used, self->colour, sizeof self->colour);
  for (guint i = 0; i < 3; i++)
    cursus_pdf_append_fixed (self->page->out, self->colour[i]);
  g_string_append (self->page->out, operator);
}

static void
fill_cb (const CursusPageCanvas *canvas, const cairo_rectangle_t *boxes, guint n)
{
  Painter *self = canvas->data;

  if (n == 0)
    return;
  begin_mark (self);
  use_colour (self, self->state.fill, "rg\n");
  for (guint i = 0; i < n; i++)
    {
      cursus_pdf_append_fixed (self->page->out, boxes[i].x);
      cursus_pdf_append_fixed (self->page->out, boxes[i].y);
      cursus_pdf_append_fixed (self->page->out, boxes[i].width);
      cursus_pdf_append_fixed (self->page->out, boxes[i].height);
      g_string_append (self->page->out, "re\n");
    }
  g_string_append (self->page->out, "f\n");
}

static void
rule_cb (const CursusPageCanvas *canvas, const cairo_rectangle_t *boxes, guint n, double width)
{
  Painter *self = canvas->data;

  if (n == 0)
    return;
  begin_mark (self);
  use_colour (self, self->state.stroke, "RG\n");
  if (width != self->state.line_width)
    {
      cursus_pdf_append_fixed (self->page->out, width);
      g_string_append (self->page->out, "w\n");
    }
  self->state.line_width = width;
  for (guint i = 0; i < n; i++)
    {
      cursus_pdf_append_fixed (self->page->out, boxes[i].x);
      cursus_pdf_append_fixed (self->page->out, boxes[i].y);
      g_string_append (self->page->out, "m ");
      cursus_pdf_append_fixed (self->page->out, boxes[i].x + boxes[i].width);
      cursus_pdf_append_fixed (self->page->out, boxes[i].y);
      g_string_append (self->page->out, "l\n");
    }
  g_string_append (self->page->out, "S\n");
}

static void
append_matrix (GString *out, const cairo_matrix_t *matrix)
{
  const double values[] = {
    matrix->xx, matrix->yx, matrix->xy, matrix->yy, matrix->x0, matrix->y0
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    cursus_pdf_append_fixed (out, values[i]);
  g_string_append (out, "cm\n");
}

/* A mark does not reach out of what is saved and restored. */
static void
push_cb (const CursusPageCanvas *canvas, const cairo_matrix_t *matrix)
{
  Painter *self = canvas->data;

  end_mark (self);
  g_array_append_val (self->saved, self->state);
  cairo_matrix_multiply (&self->state.matrix, matrix, &self->state.matrix);
  g_string_append (self->page->out, "q\n");
  append_matrix (self->page->out, matrix);
}

static void
pop_cb (const CursusPageCanvas *canvas)
{
  Painter *self = canvas->data;

  end_mark (self);
  self->state = g_array_index (self->saved, State, self->saved->len - 1);
  g_array_set_size (self->saved, self->saved->len - 1);
  g_string_append (self->page->out, "Q\n");
}

static void
place_picture (Painter *self, guint nth, const cairo_rectangle_t *box)
{
  /* The form stands upright, as cairo writes pages; this page is upside down. */
  const cairo_matrix_t matrix = {
    1, 0, 0, -1, box->x - CURSUS_PDF_BLEED, box->y + box->height + CURSUS_PDF_BLEED
  };
  gboolean is_known = FALSE;

  begin_mark (self);
  g_string_append (self->page->out, "q\n");
  append_matrix (self->page->out, &matrix);
  cursus_pdf_append_number (self->page->out, "/X", nth, " Do\nQ\n");
  for (guint i = 0; i < self->page->pictures->len; i++)
    is_known |= g_array_index (self->page->pictures, guint, i) == nth;
  if (!is_known)
    g_array_append_val (self->page->pictures, nth);
}

static void
show_picture_cb (const CursusPageCanvas *canvas, CursusPictureFunc draw, gconstpointer what,
                 const cairo_rectangle_t *box)
{
  Painter *self = canvas->data;

  place_picture (
    self, cursus_pdf_case_add_picture (self->type_case, draw, what, box->width, box->height), box);
}

/* --- links --- */

/* What is shown of a link can be clicked; all on one line is one link. */
static void
extend_link (Painter *self, const PangoGlyphItem *item, double x, double y)
{
  CursusPdfPage *page = self->page;
  PangoRectangle logical;
  CursusPdfLink  link = { .node = self->node };
  CursusPdfLink *last =
    page->links->len > 0 ? &g_array_index (page->links, CursusPdfLink, page->links->len - 1) : NULL;
  double right;

  if (self->node == NULL || !cursus_pdf_links_is_link (self->node))
    return;
  pango_glyph_string_extents (item->glyphs, item->item->analysis.font, NULL, &logical);
  link.x = x;
  right = x + (double) logical.width / PANGO_SCALE;
  link.top = y + (double) logical.y / PANGO_SCALE;
  link.y = link.top + (double) logical.height / PANGO_SCALE;
  cairo_matrix_transform_point (&self->state.matrix, &link.x, &link.y);
  cairo_matrix_transform_point (&self->state.matrix, &right, &link.top);
  link.right = MAX (link.x, right);
  link.x = MIN (link.x, right);
  right = page->height - MAX (link.y, link.top);
  link.top = page->height - MIN (link.y, link.top);
  link.y = right;
  if (last != NULL && last->node == link.node && last->y < link.top && last->top > link.y)
    {
      last->x = MIN (last->x, link.x);
      last->right = MAX (last->right, link.right);
    }
  else
    {
      CursusPdfPart part = { CURSUS_PDF_LINK, page->links->len, self->node };

      g_array_append_val (page->links, link);
      g_array_append_val (page->parts, part);
    }
}

/* --- letters --- */

/* A cluster: some bytes of text, and the glyphs that show them. */
typedef struct
{
  const char *text;
  int         length;
  int         first;
  int         end;
  guint       n_seen; /* glyphs that are not empty */
} Cluster;

/* One letter shows both spaces, and one both hyphens: a file says for each letter what it stands
 * for, and programs that read it aloud stumble on letters that stand for something else. */
static void
simplify (Cluster *cluster)
{
  static const struct
  {
    const char *text;
    const char *simple;
  } rows[] = { { "\302\240", " " }, { "\302\255", "-" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (memcmp (cluster->text, rows[i].text, 2) == 0)
      {
        cluster->text = rows[i].simple;
        cluster->length = 1;
        return;
      }
}

static void
read_cluster (const PangoGlyphItem *item, const char *text, int first, Cluster *cluster)
{
  const PangoGlyphString *glyphs = item->glyphs;
  int                     start = glyphs->log_clusters[first];
  int                     bytes_end = item->item->length;
  gboolean                is_backward = (item->item->analysis.level & 1) != 0;

  *cluster = (Cluster){ .text = text + item->item->offset + start, .first = first, .end = first };
  for (; cluster->end < glyphs->num_glyphs && glyphs->log_clusters[cluster->end] == start;
       cluster->end++)
    cluster->n_seen += glyphs->glyphs[cluster->end].glyph != PANGO_GLYPH_EMPTY ? 1 : 0;
  /* Glyphs stand from left to right, also where text does not. */
  if (is_backward && first > 0)
    bytes_end = glyphs->log_clusters[first - 1];
  else if (!is_backward && cluster->end < glyphs->num_glyphs)
    bytes_end = glyphs->log_clusters[cluster->end];
  cluster->length = bytes_end - start;
  if (cluster->length == 2)
    simplify (cluster);
}

typedef struct
{
  CursusPdfPage *page;
  CursusPdfFont *font;
  double         x; /* of the next glyph */
  double         y;
  gboolean       is_open; /* the last run goes on */
} Typesetter;

static CursusPdfRun *
begin_run (Typesetter *setter)
{
  CursusPdfPage *page = setter->page;
  CursusPdfRun   run = {
      page->out->len, setter->font, page->glyphs->len, 0, setter->x, setter->y, -1
  };

  g_array_append_val (page->runs, run);
  setter->is_open = TRUE;
  return &g_array_index (page->runs, CursusPdfRun, page->runs->len - 1);
}

static void
add_glyph (Typesetter *setter, const PangoGlyphInfo *info)
{
  GArray       *runs = setter->page->runs;
  gboolean      is_known;
  CursusPdfRun *run =
    setter->is_open ? &g_array_index (runs, CursusPdfRun, runs->len - 1) : begin_run (setter);
  CursusPdfGlyph glyph = {
    .slot = cursus_pdf_font_take (setter->font, info->glyph, NULL, 0, &is_known),
    .x = (float) (setter->x - run->x + (double) info->geometry.x_offset / PANGO_SCALE),
    .y = (float) info->geometry.y_offset / PANGO_SCALE,
  };

  run->n++;
  g_array_append_val (setter->page->glyphs, glyph);
}

/* Whether what is shown next stands beside the last run, with nothing between them. */
static gboolean
goes_on (const CursusPdfPage *page, const CursusPdfFont *font, double y)
{
  const CursusPdfRun *last =
    page->runs->len > 0 ? &g_array_index (page->runs, CursusPdfRun, page->runs->len - 1) : NULL;

  return last != NULL && last->position == page->out->len && last->font == font && last->y == y &&
         last->text < 0;
}

/* Glyphs that do not say by themselves what they stand for. */
static void
begin_replaced (Typesetter *setter, const Cluster *cluster)
{
  CursusPdfRun *run = begin_run (setter);

  run->text = (gssize) setter->page->texts->len;
  g_string_append_len (setter->page->texts, cluster->text, cluster->length);
  g_string_append_c (setter->page->texts, '\0');
}

/* Whether who reads the file finds the text of @cluster, if its glyphs stand there. */
static gboolean
is_known (const Typesetter *setter, const PangoGlyphItem *item, const Cluster *cluster)
{
  gboolean answer = cluster->n_seen == 0; /* a soft hyphen, or a space at the end of a line */

  for (int i = cluster->first; i < cluster->end && cluster->n_seen == 1; i++)
    if (item->glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY)
      cursus_pdf_font_take (setter->font, item->glyphs->glyphs[i].glyph, cluster->text,
                            (gsize) cluster->length, &answer);
  return answer;
}

static void
add_cluster (Typesetter *setter, const PangoGlyphItem *item, const Cluster *cluster)
{
  gboolean is_replaced = !is_known (setter, item, cluster);

  if (is_replaced)
    begin_replaced (setter, cluster);
  for (int i = cluster->first; i < cluster->end; i++)
    {
      const PangoGlyphInfo *info = &item->glyphs->glyphs[i];

      if (info->glyph != PANGO_GLYPH_EMPTY)
        add_glyph (setter, info);
      setter->x += (double) info->geometry.width / PANGO_SCALE;
    }
  if (is_replaced)
    setter->is_open = FALSE;
}

/* What no font in the file can show; who reads the file finds its text. */
static void
show_drawn (Painter *self, const char *text, const PangoGlyphItem *item, double x, double y)
{
  g_autofree char  *words = g_strndup (text + item->item->offset, (gsize) item->item->length);
  cairo_rectangle_t box;
  int nth = cursus_pdf_case_add_item (self->type_case, text, item, self->colour, &box);

  if (nth < 0)
    return;
  begin_mark (self);
  cursus_pdf_append_string (self->page->out, "/Span<</ActualText", words);
  g_string_append (self->page->out, ">>BDC\n");
  box.x += x;
  box.y += y;
  place_picture (self, (guint) nth, &box);
  g_string_append (self->page->out, "EMC\n");
}

static void
show_item_cb (const CursusPageCanvas *canvas, const char *text, const PangoGlyphItem *item,
              double x, double y)
{
  Painter   *self = canvas->data;
  Typesetter setter = { .page = self->page, .x = x, .y = y };

  if (!cursus_glyphs_have_unknown (item->glyphs))
    setter.font = cursus_pdf_case_get_font (self->type_case, item->item->analysis.font);
  if (setter.font == NULL)
    show_drawn (self, text, item, x, y);
  else
    {
      begin_mark (self);
      use_colour (self, self->state.fill, "rg\n");
      setter.is_open = goes_on (self->page, setter.font, y);
      for (int i = 0; i < item->glyphs->num_glyphs;)
        {
          Cluster cluster;

          read_cluster (item, text, i, &cluster);
          add_cluster (&setter, item, &cluster);
          i = cluster.end;
        }
    }
  extend_link (self, item, x, y);
}

CursusPdfPage *
cursus_pdf_canvas_draw (const CursusPage *page, const CursusPageJob *job, CursusPdfCase *type_case,
                        guint nth, guint n_pages)
{
  Painter painter = {
    .page = cursus_pdf_page_new (page->width, page->height),
    .type_case = type_case,
    .state = { .line_width = 1 },
    .saved = g_array_new (FALSE, FALSE, sizeof (State)),
  };
  const CursusPageCanvas canvas = {
    .enter = enter_cb,
    .leave = leave_cb,
    .set_colour = set_colour_cb,
    .fill = fill_cb,
    .rule = rule_cb,
    .show_item = show_item_cb,
    .push = push_cb,
    .pop = pop_cb,
    .show_picture = show_picture_cb,
    .job = job,
    .data = &painter,
  };
  const cairo_matrix_t upside_down = { 1, 0, 0, -1, 0, page->height };

  cairo_matrix_init_identity (&painter.state.matrix);
  append_matrix (painter.page->out, &upside_down);
  cursus_page_draw (page, nth, n_pages, &canvas);
  end_mark (&painter);
  g_array_unref (painter.saved);
  return painter.page;
}
