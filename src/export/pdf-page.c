/* pdf-page.c - what is drawn on a page of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-page.h"

#include "export/pdf-string.h"

#include <math.h>

typedef struct
{
  GString               *out;
  const CursusPdfRun    *run;
  const CursusPdfSubset *subset;  /* NULL: none is set */
  gboolean               is_open; /* a string in a list is */
  double                 x;       /* where the list began */
  double                 y;
  int                    pen; /* from there, in thousandths of the size */
} Setting;

CursusPdfPage *
cursus_pdf_page_new (double width, double height)
{
  CursusPdfPage *self = g_new0 (CursusPdfPage, 1);

  self->width = width;
  self->height = height;
  self->out = g_string_sized_new (4096);
  self->texts = g_string_new (NULL);
  self->glyphs = g_array_new (FALSE, FALSE, sizeof (CursusPdfGlyph));
  self->runs = g_array_new (FALSE, FALSE, sizeof (CursusPdfRun));
  self->parts = g_array_new (FALSE, FALSE, sizeof (CursusPdfPart));
  self->links = g_array_new (FALSE, FALSE, sizeof (CursusPdfLink));
  self->pictures = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

void
cursus_pdf_page_free (CursusPdfPage *self)
{
  g_string_free (self->out, TRUE);
  g_string_free (self->texts, TRUE);
  g_array_unref (self->glyphs);
  g_array_unref (self->runs);
  g_array_unref (self->parts);
  g_array_unref (self->links);
  g_array_unref (self->pictures);
  g_free (self);
}

static void
append_code (GString *out, const CursusPdfCode *code)
{
  static const char digits[] = "0123456789abcdef";

  if (code->subset->is_wide)
    {
      for (int shift = 12; shift >= 0; shift -= 4)
        g_string_append_c (out, digits[(code->code >> shift) & 0xF]);
      return;
    }
  if (code->code == '(' || code->code == ')' || code->code == '\\')
    g_string_append_c (out, '\\');
  /* Readers make one character of the two that end a line in some files. */
  if (code->code == '\r')
    g_string_append (out, "\\r");
  else
    g_string_append_c (out, (char) code->code);
}

static void
close_string (Setting *setting)
{
  if (setting->is_open)
    g_string_append_c (setting->out, setting->subset->is_wide ? '>' : ')');
  setting->is_open = FALSE;
}

static void
set_subset (Setting *setting, const CursusPdfSubset *subset)
{
  if (setting->subset == subset)
    return;
  close_string (setting);
  if (setting->subset != NULL)
    g_string_append (setting->out, "]TJ\n");
  g_string_append (setting->out, subset->name);
  g_string_append (setting->out, " 1 Tf\n[");
  setting->subset = subset;
}

/* Letters stand where the font says, but for a number between two of them. */
static void
set_glyph (Setting *setting, const CursusPdfCode *code, double x)
{
  int place = (int) lround ((x - setting->x) * 1000 / setting->run->font->matrix[0]);

  set_subset (setting, code->subset);
  if (place != setting->pen)
    {
      close_string (setting);
      cursus_pdf_append_integer (setting->out, setting->pen - place);
    }
  if (!setting->is_open)
    g_string_append_c (setting->out, code->subset->is_wide ? '<' : '(');
  setting->is_open = TRUE;
  append_code (setting->out, code);
  setting->pen = place + cursus_pdf_subset_get_width (code->subset, code->code);
}

static void
begin_text (Setting *setting, const CursusPdfGlyph *glyph)
{
  const CursusPdfRun *run = setting->run;

  setting->x = glyph->x;
  setting->y = glyph->y;
  setting->pen = 0;
  for (guint i = 0; i < 4; i++)
    cursus_pdf_append_fixed (setting->out, run->font->matrix[i]);
  cursus_pdf_append_fixed (setting->out, run->x + glyph->x);
  cursus_pdf_append_fixed (setting->out, run->y + glyph->y);
  g_string_append (setting->out, "Tm\n");
}

static void
end_text (Setting *setting)
{
  close_string (setting);
  if (setting->subset != NULL)
    g_string_append (setting->out, "]TJ\n");
  setting->subset = NULL;
}

static void
write_glyphs (const CursusPdfPage *self, Setting *setting)
{
  const CursusPdfRun *run = setting->run;

  for (guint i = run->first; i < run->first + run->n; i++)
    {
      const CursusPdfGlyph *glyph = &g_array_index (self->glyphs, CursusPdfGlyph, i);
      const CursusPdfCode  *code = &g_array_index (run->font->codes, CursusPdfCode, glyph->slot);

      if (code->subset == NULL)
        continue;
      /* Letters that are drawings have a size of their own: each says where it stands. */
      if (code->subset->is_drawn || (setting->subset != NULL && (double) glyph->y != setting->y))
        end_text (setting);
      if (setting->subset == NULL)
        begin_text (setting, glyph);
      set_glyph (setting, code, glyph->x);
    }
  end_text (setting);
}

static void
write_run (const CursusPdfPage *self, const CursusPdfRun *run, GString *out)
{
  Setting setting = { .out = out, .run = run };

  if (run->text >= 0)
    {
      cursus_pdf_append_string (out, "/Span<</ActualText", self->texts->str + run->text);
      g_string_append (out, ">>BDC\n");
    }
  g_string_append (out, "BT\n");
  write_glyphs (self, &setting);
  g_string_append (out, run->text >= 0 ? "ET\nEMC\n" : "ET\n");
}

GString *
cursus_pdf_page_write (const CursusPdfPage *self)
{
  GString *out = g_string_sized_new (self->out->len + self->glyphs->len * 2 + 1024);
  gsize    copied = 0;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const CursusPdfRun *run = &g_array_index (self->runs, CursusPdfRun, i);

      g_string_append_len (out, self->out->str + copied, (gssize) (run->position - copied));
      copied = run->position;
      write_run (self, run, out);
    }
  g_string_append_len (out, self->out->str + copied, (gssize) (self->out->len - copied));
  return out;
}
