/* gap-report.h - what a route leaves open of what it is to cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * CursusGapType:
 * @CURSUS_GAP_UNCOVERED: no module covers the tag, nor a tag in it
 * @CURSUS_GAP_ONCE: only one module does
 * @CURSUS_GAP_NOT_MASTERED: no module does at the third level
 * @CURSUS_GAP_NOT_ASSESSED: some do, but none examines it
 * @CURSUS_GAP_OUT_OF_ORDER: a module reinforces or masters it before another one has begun to cover
 *   it at a lower level
 * @CURSUS_GAP_SUPERSEDED: modules cover it, but another one took its place
 */
typedef enum
{
  CURSUS_GAP_UNCOVERED,
  CURSUS_GAP_ONCE,
  CURSUS_GAP_NOT_MASTERED,
  CURSUS_GAP_NOT_ASSESSED,
  CURSUS_GAP_OUT_OF_ORDER,
  CURSUS_GAP_SUPERSEDED,
} CursusGapType;

#define CURSUS_N_GAP_TYPES (CURSUS_GAP_SUPERSEDED + 1)

/**
 * CursusGap:
 * @strand: the position of the strand
 * @tag: the position of the tag
 * @module: the position of the module that is meant, or %CURSUS_NOWHERE
 * @level: of the module's mark, where it is out of order; else the highest of the tag; 0: none
 * @successor: (nullable): the id of the tag that took its place
 */
typedef struct
{
  CursusGapType type;
  guint         strand;
  guint         tag;
  guint         module;
  guint         level;
  const char   *successor;
} CursusGap;

/**
 * cursus_gap_report_new:
 *
 * Looks at all tags that are not retired, and for what is superseded at all. Definitions are in
 * docs/facts.md.
 *
 * Returns: (transfer full) (element-type CursusGap): what is open: by strand, in each by type, then
 *   in the order of the file
 */
GArray *cursus_gap_report_new (const CursusFacts *facts, const CursusRoute *route);

/**
 * cursus_gap_type_get_name:
 *
 * Returns: the type as machines read it: "not-mastered"
 */
const char *cursus_gap_type_get_name (CursusGapType type);

/**
 * cursus_gap_type_get_title:
 *
 * Returns: the type as people read it, in their language: "Never mastered"
 */
const char *cursus_gap_type_get_title (CursusGapType type);

/**
 * cursus_gap_dup_text:
 * @check: for the names of things
 *
 * Returns: (transfer full): what is open, as a sentence in the user's language
 */
char *cursus_gap_dup_text (const CursusGap *gap, const CursusCheck *check);

G_END_DECLS
