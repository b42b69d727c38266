/* coverage-wish.h - what somebody wants to see of the coverage of a route
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusCoverageRows:
 * @CURSUS_ROWS_MODULES: the modules of the route
 * @CURSUS_ROWS_TERMS: its terms: what the modules running in them cover, those to choose from
 *   included
 * @CURSUS_ROWS_OUTCOMES: the outcomes of the programme: what the modules cover that have an outcome
 *   which supports them
 */
typedef enum
{
  CURSUS_ROWS_MODULES,
  CURSUS_ROWS_TERMS,
  CURSUS_ROWS_OUTCOMES,
} CursusCoverageRows;

/**
 * CursusCoverageColumns:
 * @CURSUS_COLUMNS_TAGS: tags in the order of the file, by strand
 * @CURSUS_COLUMNS_MODULES: the placed and reachable modules by term, for outcomes only
 */
typedef enum
{
  CURSUS_COLUMNS_TAGS,
  CURSUS_COLUMNS_MODULES,
} CursusCoverageColumns;

/* By what rows that are modules are grouped. */
typedef enum
{
  CURSUS_GROUPED_BY_NOTHING,
  CURSUS_GROUPED_BY_TERM,
  CURSUS_GROUPED_BY_KIND,
} CursusCoverageGrouping;

typedef enum
{
  CURSUS_SHOW_ALL_TAGS,
  CURSUS_SHOW_GAPS,
  CURSUS_SHOW_UNPREPARED,
} CursusCoverageShown;

/**
 * CursusCoverageWish:
 * @strands: (nullable) (array zero-terminated=1): ids of the strands shown; %NULL: all
 * @term: (nullable): the id of the only term that is shown; of modules, those that are in it
 * @levels: marks of these levels, the bits 1 << 1 to 1 << 3; 0: of all
 * @with_unplaced: also modules of the route that stand nowhere on it
 *
 * All zero: every placed module by every tag.
 */
typedef struct
{
  CursusCoverageRows     rows;
  CursusCoverageColumns  columns;
  CursusCoverageGrouping grouping;
  CursusCoverageShown    shown;
  const char *const     *strands;
  const char            *term;
  guint                  levels;
  gboolean               with_unplaced;
} CursusCoverageWish;

G_END_DECLS
