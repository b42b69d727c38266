/* text-cache.h - texts that were drawn once, to be drawn again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusTextFont:
 *
 * The few sizes of text on the page of coverage, relative to the font of the interface.
 */
typedef enum
{
  CURSUS_FONT_TITLE,
  CURSUS_FONT_BOLD,
  CURSUS_FONT_SMALL,
  CURSUS_FONT_LETTER,
  CURSUS_N_FONTS
} CursusTextFont;

/**
 * CursusDrawnText:
 * @node: (nullable): %NULL if there is nothing to be seen
 * @width: in pixels
 */
typedef struct
{
  GskRenderNode *node;
  float          width;
  float          height;
} CursusDrawnText;

/**
 * CursusTextWish:
 * @width: how wide it may be at most, in pixels; what is longer ends in an ellipsis; 0: any width
 * @lines: into how many lines it may be broken; 0 is one
 */
typedef struct
{
  CursusTextFont font;
  GdkRGBA        colour;
  int            width;
  int            lines;
} CursusTextWish;

/**
 * CursusTextCache:
 *
 * Laying out a text costs more than all else that is drawn. What was not asked for in a long time
 * is forgotten.
 */
typedef struct _CursusTextCache CursusTextCache;

/**
 * cursus_text_cache_new:
 * @context: of the widget
 *
 * Returns: (transfer full): a cache for one theme
 */
CursusTextCache *cursus_text_cache_new (PangoContext *context);
void             cursus_text_cache_free (CursusTextCache *self);

/**
 * cursus_text_cache_get:
 *
 * Returns: the text, to be used before anything else is asked for
 */
const CursusDrawnText *cursus_text_cache_get (CursusTextCache *self, const char *text,
                                              const CursusTextWish *wish);

/**
 * cursus_text_cache_measure:
 *
 * Returns: how wide the text is, in pixels
 */
int cursus_text_cache_measure (CursusTextCache *self, const char *text, CursusTextFont font);

/* How high a line of the font is. */
int cursus_text_cache_get_height (CursusTextCache *self, CursusTextFont font);

/* Draws it, from a point on. */
void cursus_drawn_text_append (const CursusDrawnText *self, GtkSnapshot *snapshot,
                               const graphene_point_t *at);

/* Draws the text from @x, @y on, and gives its width. */
float cursus_text_cache_draw (CursusTextCache *self, GtkSnapshot *snapshot, const char *text,
                              const CursusTextWish *wish, const graphene_point_t *at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusTextCache, cursus_text_cache_free)

G_END_DECLS
