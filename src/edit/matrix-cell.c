/* matrix-cell.c - what one cell of a matrix of coverage says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/matrix-cell.h"

/* What the signs mean; the rest of what may stand in a cell only divides them. */
static const struct
{
  gunichar sign;
  guint    level;
  gboolean is_assessed;
} signs[] = {
  { '1', 1, FALSE },    { '2', 2, FALSE },    { '3', 3, FALSE },    { 'I', 1, FALSE },
  { 'R', 2, FALSE },    { 'M', 3, FALSE },    { 'X', 1, FALSE },    { 0x2713, 1, FALSE },
  { 0x2714, 1, FALSE }, { 0x2022, 1, FALSE }, { 0x25CF, 1, FALSE }, { 'A', 0, TRUE },
  { '*', 0, TRUE },     { '0', 0, FALSE },    { '-', 0, FALSE },    { 0x2013, 0, FALSE },
  { 0x2014, 0, FALSE }, { ' ', 0, FALSE },    { ',', 0, FALSE },    { '/', 0, FALSE },
  { ';', 0, FALSE },    { '+', 0, FALSE },    { '(', 0, FALSE },    { ')', 0, FALSE },
  { 0xA0, 0, FALSE },
};

static gboolean
read_sign (gunichar sign, CursusMatrixCell *cell)
{
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (signs[i].sign == sign)
      {
        cell->level = MAX (cell->level, signs[i].level);
        cell->is_assessed = cell->is_assessed || signs[i].is_assessed;
        return TRUE;
      }
  return FALSE;
}

gboolean
cursus_matrix_cell_parse (const char *text, CursusMatrixCell *cell)
{
  *cell = (CursusMatrixCell){ 0, FALSE };
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!read_sign (g_unichar_toupper (g_utf8_get_char (text)), cell))
      return FALSE;

  /* What is assessed is covered. */
  if (cell->is_assessed)
    cell->level = MAX (cell->level, 1);
  return TRUE;
}
