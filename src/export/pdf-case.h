/* pdf-case.h - the letters and pictures of a PDF, which cairo puts into the file
 *
 * A case holds the type that pages are set with. Cairo draws each letter of each font once, which
 * makes it embed the fonts, and each picture on a page of its own; the pages of the document are
 * written without it, with the fonts and the codes of letters that it chose.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-canvas.h"
#include "export/pdf-codes.h"

G_BEGIN_DECLS

/* Lines at the edge of a picture reach a little out of it, so there is more paper around it. */
#define CURSUS_PDF_BLEED 6.0

/**
 * CursusPdfFont:
 * @codes: (element-type CursusPdfCode): by slot, once the case is closed
 * @matrix: from letters of size 1 to points, once the case is closed
 *
 * A font in one size. Belongs to the case.
 */
typedef struct
{
  GArray *codes;
  double  matrix[4];
  /*< private >*/
  cairo_scaled_font_t *scaled;
  GArray              *slots;    /* what each letter is */
  GArray              *by_glyph; /* guint16: slot plus one */
} CursusPdfFont;

/**
 * CursusPdfPicture:
 * @object: number of the form, once the case is closed
 */
typedef struct
{
  double width;
  double height;
  guint  object;
  /*< private >*/
  CursusPictureFunc draw;
  gconstpointer     what;
} CursusPdfPicture;

/**
 * CursusPdfCase:
 * @pictures: (element-type CursusPdfPicture)
 * @subsets: (element-type CursusPdfSubset)
 * @source: what cairo wrote, once the case is closed
 */
typedef struct
{
  GArray         *pictures;
  GPtrArray      *subsets;
  CursusPdfSource source;
  /*< private >*/
  const CursusPageJob *job;
  GHashTable          *drawn; /* of cairo_scaled_font_t */
  GPtrArray           *fonts;
  GHashTable          *by_font;   /* PangoFont → CursusPdfFont */
  GHashTable          *by_scaled; /* cairo_scaled_font_t → CursusPdfFont */
  GByteArray          *bytes;
  cairo_surface_t     *surface;
  cairo_t             *cairo;
} CursusPdfCase;

/**
 * cursus_pdf_case_new:
 * @drawn: (element-type cairo_scaled_font_t): fonts that no file can hold; must live as long as
 *   the case
 * @time: seconds since 1970
 */
CursusPdfCase *cursus_pdf_case_new (const CursusPageJob *job, GHashTable *drawn, gint64 time);
void           cursus_pdf_case_free (CursusPdfCase *self);

/**
 * cursus_pdf_case_get_font:
 *
 * Returns: (nullable) (transfer none): %NULL if the letters of @font have to be drawn
 */
CursusPdfFont *cursus_pdf_case_get_font (CursusPdfCase *self, PangoFont *font);

/**
 * cursus_pdf_font_take:
 * @text: (nullable): what it stands for, if it stands for something by itself
 * @is_known: (out): whether who reads the file finds this text for the letter
 *
 * Returns: the slot of @glyph
 */
guint cursus_pdf_font_take (CursusPdfFont *self, PangoGlyph glyph, const char *text, gsize length,
                            gboolean *is_known);

/**
 * cursus_pdf_case_add_picture:
 *
 * Returns: the number of the picture, the same for the same picture
 */
guint cursus_pdf_case_add_picture (CursusPdfCase *self, CursusPictureFunc draw, gconstpointer what,
                                   double width, double height);

/**
 * cursus_pdf_case_add_item:
 * @rgb: the colour
 * @box: (out): where it stands, from where its baseline begins
 *
 * Returns: the number of a picture of @item; -1: nothing is to be seen of it
 */
int cursus_pdf_case_add_item (CursusPdfCase *self, const char *text, const PangoGlyphItem *item,
                              const double *rgb, cairo_rectangle_t *box);

/**
 * cursus_pdf_case_close:
 * @again: (out): fonts turned out to be such that no file can hold, and are in @drawn now: what
 *   was taken from this case has to be taken from another one
 *
 * All letters and pictures are known.
 *
 * Returns: whether all are in the file now; %FALSE with an error of %CURSUS_EXPORT_ERROR if cairo
 *   could not draw, and without one if what it wrote was not understood
 */
gboolean cursus_pdf_case_close (CursusPdfCase *self, gboolean *again, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPdfCase, cursus_pdf_case_free)

G_END_DECLS
