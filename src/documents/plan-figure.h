/* plan-figure.h - the picture of a plan: columns of terms, blocks by credits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * CursusPlanColours:
 * @CURSUS_PLAN_BY_KIND: blocks have the colours of their kinds
 * @CURSUS_PLAN_BY_STRAND: blocks have the colour of the strand that they cover most
 */
typedef enum
{
  CURSUS_PLAN_BY_KIND,
  CURSUS_PLAN_BY_STRAND,
} CursusPlanColours;

/**
 * CursusPlanWish:
 * @first: the first term that is shown, and
 * @n_terms: how many
 * @n_columns: how many of them stand side by side; the others stand below
 * @height: in points
 */
typedef struct
{
  CursusPlanColours colours;
  guint             first;
  guint             n_terms;
  guint             n_columns;
  double            height;
} CursusPlanWish;

/**
 * CursusPlanShare:
 * @weight: how much of the module it is
 *
 * What part of a module falls to a strand.
 */
typedef struct
{
  guint colour;
  guint weight;
} CursusPlanShare;

/**
 * CursusPlanBlock:
 * @label: its code, or a number by which the legend names it
 * @title: what it is called
 * @body: what stands below the label: the title, of a group also how many to choose
 * @credits: (nullable): its credits as they are shown; %NULL: not stated
 * @detail: (nullable): of a group how many to choose, else the letters of its strands
 * @members: (nullable): of a group: what there is to choose from
 * @first: the column it begins in
 * @n: how many columns it runs through
 * @amounts: (array length=n): its credits in each, in hundredths; %CURSUS_NO_FIGURE if not stated
 * @is_unknown: it has credits, but they are not stated
 * @begins_before: it also runs in a term that is not shown here
 * @ends_after: likewise
 */
typedef struct
{
  char            *label;
  char            *title;
  char            *body;
  char            *credits;
  char            *detail;
  char            *members;
  guint            first;
  guint            n;
  gint64          *amounts;
  guint            colour;
  CursusPlanShare *shares;
  guint            n_shares;
  gboolean         has_code;
  gboolean         is_group;
  gboolean         is_milestone;
  gboolean         is_unknown;
  gboolean         begins_before;
  gboolean         ends_after;
} CursusPlanBlock;

/**
 * CursusPlanColumn:
 * @total: what stands below it: its credits against what it is to have
 * @is_off: they are not what they are to be
 */
typedef struct
{
  char    *name;
  char    *total;
  gboolean is_off;
} CursusPlanColumn;

typedef enum
{
  CURSUS_PLAN_KEY_COLOUR,
  CURSUS_PLAN_KEY_CHOICE,
  CURSUS_PLAN_KEY_UNKNOWN,
  CURSUS_PLAN_KEY_MILESTONE,
  CURSUS_PLAN_KEY_TEXT,
} CursusPlanKeyType;

/**
 * CursusPlanKey:
 *
 * What a colour or a sign means.
 */
typedef struct
{
  CursusPlanKeyType type;
  guint             colour;
  char             *name;
} CursusPlanKey;

/**
 * CursusPlanFigure:
 * @columns: (element-type CursusPlanColumn): the terms
 * @blocks: (element-type CursusPlanBlock): what stands in them, as the plan says
 * @keys: (element-type CursusPlanKey): what its colours mean
 * @per_band: how many columns stand side by side
 *
 * What the picture shows, in the language of the document. It lends nothing: other threads draw it
 * when the project may be gone.
 */
typedef struct
{
  GArray *columns;
  GArray *blocks;
  GArray *keys;
  guint   per_band;
} CursusPlanFigure;

/**
 * cursus_plan_figure_new:
 * @author: with a route
 *
 * Returns: (transfer full): what is to be drawn
 */
CursusPlanFigure *cursus_plan_figure_new (CursusAuthor *author, const CursusPlanWish *wish);
void              cursus_plan_figure_free (CursusPlanFigure *self);

/**
 * cursus_plan_figure_dup_alternative:
 *
 * Returns: (transfer full): the same in words: the terms with what stands in them, and the credits
 */
char *cursus_plan_figure_dup_alternative (const CursusPlanFigure *self, CursusAuthor *author);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPlanFigure, cursus_plan_figure_free)

G_END_DECLS
