/* matrix-renewal.c - the table that the matrix shows, made anew as far as it is another one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-private.h"

#include "facts/coverage-renewal.h"

static const CursusMatrixSizes sizes = {
  .row = 26, .group = 25, .column = 40, .section = 84, .sum = 44
};

void
cursus_matrix_clear_table (CursusMatrix *self)
{
  g_clear_pointer (&self->layout, cursus_matrix_layout_free);
  g_clear_pointer (&self->table, cursus_coverage_table_free);
  g_clear_pointer (&self->findings, cursus_findings_unref);
}

static gboolean
has_headings (CursusMatrix *self)
{
  return self->table->wish.rows == CURSUS_ROWS_MODULES &&
         self->table->wish.grouping != CURSUS_GROUPED_BY_NOTHING;
}

void
cursus_matrix_lay_out (CursusMatrix *self)
{
  g_autofree gboolean *is_folded = g_new (gboolean, self->table->n_sections + 1);

  for (guint s = 0; s < self->table->n_sections; s++)
    is_folded[s] = cursus_matrix_is_folded (self, s);
  g_clear_pointer (&self->layout, cursus_matrix_layout_free);
  self->layout = cursus_matrix_layout_new (self->table, &sizes, is_folded, has_headings (self));
  cursus_matrix_measure_heads (self);
}

/* Whether the first column says what it said. Titles that did not change are the same texts. */
static gboolean
has_same_heads (const CursusCoverageTable *before, const CursusCoverageTable *after)
{
  const CursusOutlineModule *then = before->facts->outline->modules;
  const CursusOutlineModule *now = after->facts->outline->modules;

  for (guint r = 0; r < after->n_rows; r++)
    {
      const CursusModule *first = then[after->rows[r].item].module;
      const CursusModule *second = now[after->rows[r].item].module;

      if (first != second &&
          (first->title != second->title || g_strcmp0 (first->code, second->code) != 0))
        return FALSE;
    }
  return TRUE;
}

void
cursus_matrix_make_table (CursusMatrix *self, const CursusRoute *route)
{
  CursusCoverageTable *before = g_steal_pointer (&self->table);
  CursusFindings      *lent = g_steal_pointer (&self->findings);
  const CursusFacts   *facts;
  gboolean             is_same = FALSE;

  self->findings =
    cursus_findings_ref ((CursusFindings *) cursus_workspace_get_findings (self->workspace));
  facts = self->findings->state.facts;
  if (before != NULL && !self->is_other_wish)
    self->table = cursus_coverage_table_renew (before, facts, route, &self->wish, &is_same);
  else
    self->table = cursus_coverage_table_new (facts, route, &self->wish);
  self->is_other_wish = FALSE;

  is_same = is_same && self->layout != NULL && self->style != NULL;
  if (!is_same || !has_same_heads (before, self->table))
    cursus_matrix_lay_out (self);
  g_clear_pointer (&before, cursus_coverage_table_free);
  g_clear_pointer (&lent, cursus_findings_unref);
}
