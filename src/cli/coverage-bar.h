/* coverage-bar.h - the shares of the strands as a bar of letters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/route.h"

G_BEGIN_DECLS

#define CURSUS_BAR_UNTAGGED "·"

/**
 * CursusCoverageBar:
 *
 * Knows the letter that stands for each strand.
 */
typedef struct _CursusCoverageBar CursusCoverageBar;

/**
 * cursus_coverage_bar_new:
 * @outline: of the project, which has to outlive it
 * @language: (nullable): in which titles are shown
 *
 * Finds letters that differ, those that the strands state if possible.
 *
 * Returns: (transfer full): what makes bars
 */
CursusCoverageBar *cursus_coverage_bar_new (const CursusOutline *outline, const char *language);
void               cursus_coverage_bar_free (CursusCoverageBar *self);

/**
 * cursus_coverage_bar_get_letter:
 *
 * Returns: the letter of a strand
 */
const char *cursus_coverage_bar_get_letter (const CursusCoverageBar *self, guint strand);

/**
 * cursus_coverage_bar_dup:
 * @strands: (array): the coverage by each strand
 * @untagged: the rest
 *
 * Returns: (transfer full) (nullable): as many letters for each strand as it has of the credits,
 *   and dots for the rest, in 25 columns; %NULL if there is nothing to divide
 */
char *cursus_coverage_bar_dup (const CursusCoverageBar *self, const CursusCoverage *strands,
                               gint64 untagged);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCoverageBar, cursus_coverage_bar_free)

G_END_DECLS
