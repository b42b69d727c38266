/* paper.c - a document before it has a format
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "paper/paper.h"

/* Points in a millimetre. */
#define MM (72 / 25.4)

CursusPaper *
cursus_paper_new (const char *id, const char *title, const char *language)
{
  CursusPaper *paper = g_new0 (CursusPaper, 1);

  paper->id = g_strdup (id);
  paper->title = g_strdup (title);
  paper->language = g_strdup (language);
  paper->body = cursus_block_new (CURSUS_BLOCK_SECTION);
  return paper;
}

void
cursus_paper_free (CursusPaper *paper)
{
  char *const strings[] = {
    paper->id,
    paper->title,
    paper->subject,
    paper->author,
    paper->language,
    paper->edition,
    paper->date,
    paper->head,
    paper->foot,
    paper->labels.draft,
    paper->labels.contents,
    paper->labels.page,
    paper->labels.assumed,
    paper->labels.fallback,
  };

  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    g_free (strings[i]);
  cursus_block_free (paper->body);
  g_free (paper);
}

CursusPaperStyle *
cursus_paper_style_new (void)
{
  CursusPaperStyle *style = g_new0 (CursusPaperStyle, 1);

  style->font = g_strdup ("Cantarell, Noto Sans, DejaVu Sans, Sans");
  style->heading_font = g_strdup (style->font);
  style->size = 9.5;
  style->accent = g_strdup ("#1a5fb4");
  style->margins[0] = 20 * MM;
  style->margins[1] = 20 * MM;
  style->margins[2] = 22 * MM;
  style->margins[3] = 22 * MM;
  cursus_paper_style_set_size (style, "a4");
  return style;
}

CursusPaperStyle *
cursus_paper_style_copy (const CursusPaperStyle *style)
{
  CursusPaperStyle *copy = g_memdup2 (style, sizeof (CursusPaperStyle));

  copy->font = g_strdup (style->font);
  copy->heading_font = g_strdup (style->heading_font);
  copy->accent = g_strdup (style->accent);
  copy->logo = g_strdup (style->logo);
  return copy;
}

void
cursus_paper_style_free (CursusPaperStyle *style)
{
  g_free (style->font);
  g_free (style->heading_font);
  g_free (style->accent);
  g_free (style->logo);
  g_free (style);
}

gboolean
cursus_paper_style_set_size (CursusPaperStyle *style, const char *name)
{
  static const struct
  {
    const char *name;
    double      width;
    double      height;
  } sizes[] = {
    { "a3", 297 * MM, 420 * MM },
    { "a4", 210 * MM, 297 * MM },
    { "a5", 148 * MM, 210 * MM },
    { "letter", 612, 792 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_ascii_strcasecmp (sizes[i].name, name) == 0)
      {
        style->width = sizes[i].width;
        style->height = sizes[i].height;
        return TRUE;
      }
  return FALSE;
}
