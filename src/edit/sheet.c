/* sheet.c - rows of a spreadsheet, and which of their columns is what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/sheet.h"

#include <string.h>

/* What is longer is no code, and no title but a paragraph. */
#define CODE_MAX 20
#define TITLE_MAX 200

/* A unit behind a number: CP, ECTS, points. */
#define UNIT_MAX 9

#define NO_COLUMN G_MAXUINT

typedef enum
{
  COLUMN_CODE,
  COLUMN_TITLE,
  COLUMN_CREDITS,
  N_COLUMNS,
} Column;

/* What the columns may be called, in small letters. */
static const char *const code_names[] = {
  "code",     "module code",   "course code", "id",
  "no",       "no.",           "nr",          "nr.",
  "number",   "modulnummer",   "nummer",      "modul-nr.",
  "modul-nr", "modulnr.",      "modulnr",     "modulcode",
  "kürzel",   "modulkürzel",   "module id",   "module number",
  "modul-id", "course number", NULL,
};
static const char *const title_names[] = {
  "title",
  "name",
  "module",
  "module title",
  "module name",
  "course",
  "course name",
  "titel",
  "modul",
  "modultitel",
  "modulname",
  "bezeichnung",
  "course title",
  "modulbezeichnung",
  "lehrveranstaltung",
  NULL,
};
static const char *const credits_names[] = {
  "credits",
  "credit",
  "ects",
  "cp",
  "lp",
  "ects credits",
  "credit points",
  "ects points",
  "units",
  "leistungspunkte",
  "ects-punkte",
  "ects-credits",
  "kreditpunkte",
  "ects-lp",
  "credit hours",
  "leistungspunkte (lp)",
  "ects (cp)",
  "credits (ects)",
  NULL,
};
static const char *const *const names[N_COLUMNS] = { code_names, title_names, credits_names };

static void
row_free (gpointer data)
{
  CursusSheetRow *row = data;

  g_free (row->code);
  g_free (row->title);
  g_free (row);
}

/* --- cells --- */

/* Takes one cell off @text, which stands at the end of it afterwards. */
static char *
take_cell (const char **text, char separator)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  const char *at = *text;
  gboolean    is_quoted = *at == '"' && strchr (at + 1, '"') != NULL;

  for (at += is_quoted ? 1 : 0; *at != '\0'; at++)
    {
      if (is_quoted && at[0] == '"' && at[1] == '"')
        at++;
      else if (is_quoted && *at == '"')
        {
          is_quoted = FALSE;
          continue;
        }
      else if (!is_quoted && (*at == separator || *at == '\n' || *at == '\r'))
        break;
      g_string_append_c (cell, *at);
    }
  *text = at;
  return g_strstrip (g_string_free (g_steal_pointer (&cell), FALSE));
}

static gboolean
is_blank (const GPtrArray *cells)
{
  for (guint i = 0; i < cells->len; i++)
    if (*(const char *) cells->pdata[i] != '\0')
      return FALSE;
  return TRUE;
}

GPtrArray *
cursus_sheet_split (const char *text, char separator)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  while (*text != '\0')
    {
      GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (cells, take_cell (&text, separator));
      while (*text == separator)
        {
          text++;
          g_ptr_array_add (cells, take_cell (&text, separator));
        }
      if (*text != '\0')
        text++;
      if (is_blank (cells))
        g_ptr_array_unref (cells);
      else
        g_ptr_array_add (rows, cells);
    }
  return rows;
}

const char *
cursus_sheet_get_cell (const GPtrArray *rows, guint row, guint column)
{
  const GPtrArray *cells = rows->pdata[row];

  return column < cells->len ? cells->pdata[column] : "";
}

guint
cursus_sheet_count_columns (const GPtrArray *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n = MAX (n, ((const GPtrArray *) rows->pdata[i])->len);
  return n;
}

/* --- numbers --- */

/* Reads credits as people write them: 5, 7,5 or 5 CP. */
static gboolean
read_credits (const char *cell, CursusDecimal *credits)
{
  g_autofree char *number = g_strdup (cell);
  char            *unit = number + strspn (number, "0123456789.,");

  if (unit == number || (*unit != '\0' && *unit != ' ') || strlen (unit) > UNIT_MAX ||
      strpbrk (unit, "0123456789") != NULL)
    return FALSE;
  *unit = '\0';
  g_strdelimit (number, ",", '.');
  return cursus_decimal_parse (number, strlen (number), credits);
}

/* --- which column is what --- */

static Column
find_name (const char *cell)
{
  g_autofree char *small = g_utf8_strdown (cell, -1);

  for (Column column = 0; column < N_COLUMNS; column++)
    if (g_strv_contains (names[column], small))
      return column;
  return N_COLUMNS;
}

/* Whether the first row says what the columns are; @columns is set then. */
static gboolean
read_head (const GPtrArray *rows, guint columns[N_COLUMNS])
{
  CursusDecimal number;

  for (guint i = 0; i < cursus_sheet_count_columns (rows); i++)
    {
      const char *cell = cursus_sheet_get_cell (rows, 0, i);
      Column      column = find_name (cell);

      if (read_credits (cell, &number))
        return FALSE;
      if (column < N_COLUMNS && columns[column] == NO_COLUMN)
        columns[column] = i;
    }
  return columns[COLUMN_CODE] != NO_COLUMN || columns[COLUMN_TITLE] != NO_COLUMN;
}

static gboolean
is_number_column (const GPtrArray *rows, guint column)
{
  guint         n = 0;
  CursusDecimal number;

  for (guint i = 0; i < rows->len; i++)
    {
      const char *cell = cursus_sheet_get_cell (rows, i, column);

      if (*cell != '\0' && !read_credits (cell, &number))
        return FALSE;
      n += *cell != '\0' ? 1 : 0;
    }
  return n > 0;
}

static gboolean
looks_like_code (const char *cell)
{
  return strlen (cell) <= CODE_MAX && strpbrk (cell, "0123456789") != NULL &&
         strpbrk (cell, " \t\n") == NULL;
}

static gboolean
is_code_column (const GPtrArray *rows, guint column)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const char *cell = cursus_sheet_get_cell (rows, i, column);

      if (*cell != '\0' && !looks_like_code (cell))
        return FALSE;
      n += *cell != '\0' ? 1 : 0;
    }
  return n > 0;
}

static gsize
measure_column (const GPtrArray *rows, guint column)
{
  gsize length = 0;

  for (guint i = 0; i < rows->len; i++)
    length += strlen (cursus_sheet_get_cell (rows, i, column));
  return length;
}

/* Guesses what the columns are from what stands in them. */
static void
guess_columns (const GPtrArray *rows, guint columns[N_COLUMNS])
{
  guint n = cursus_sheet_count_columns (rows);
  gsize longest = 0;

  for (guint i = 0; i < n; i++)
    if (is_number_column (rows, i))
      columns[COLUMN_CREDITS] = i;
  for (guint i = n; i-- > 0;)
    if (i != columns[COLUMN_CREDITS] && is_code_column (rows, i))
      columns[COLUMN_CODE] = i;

  for (guint i = 0; i < n; i++)
    if (i != columns[COLUMN_CREDITS] && i != columns[COLUMN_CODE] && !is_number_column (rows, i) &&
        measure_column (rows, i) > longest)
      {
        longest = measure_column (rows, i);
        columns[COLUMN_TITLE] = i;
      }
}

/* Finds out what the columns are; gives how many rows at the start are not modules. */
static guint
find_columns (const GPtrArray *rows, guint columns[N_COLUMNS])
{
  for (Column column = 0; column < N_COLUMNS; column++)
    columns[column] = NO_COLUMN;
  if (rows->len > 1 && read_head (rows, columns))
    return 1;

  for (Column column = 0; column < N_COLUMNS; column++)
    columns[column] = NO_COLUMN;
  guess_columns (rows, columns);
  return 0;
}

/* A column of numbers is not enough to name modules. */
static gboolean
can_name_modules (const GPtrArray *rows, const guint columns[N_COLUMNS])
{
  return columns[COLUMN_TITLE] != NO_COLUMN ||
         (columns[COLUMN_CODE] != NO_COLUMN && !is_number_column (rows, columns[COLUMN_CODE]));
}

/* --- rows --- */

/* Whether all rows have as many columns, and more than one of them is of use: a title may have a
 * comma in it. */
static gboolean
is_table (const GPtrArray *rows)
{
  guint n = cursus_sheet_count_columns (rows);
  guint n_known = 0;
  guint columns[N_COLUMNS];

  for (guint row = 0; row < rows->len; row++)
    if (((const GPtrArray *) rows->pdata[row])->len != n)
      return FALSE;

  find_columns (rows, columns);
  for (Column column = 0; column < N_COLUMNS; column++)
    n_known += columns[column] != NO_COLUMN ? 1 : 0;
  return n_known > 1;
}

/* Only tables have tabs. Where nothing separates columns, there is one. */
static char
find_separator (const char *text)
{
  static const char separators[] = { ';', ',' };

  for (guint i = 0; i < G_N_ELEMENTS (separators) && strchr (text, '\t') == NULL; i++)
    {
      g_autoptr (GPtrArray) rows = cursus_sheet_split (text, separators[i]);

      if (is_table (rows))
        return separators[i];
    }
  return '\t';
}

static char *
dup_cell (const GPtrArray *rows, guint row, guint column)
{
  const char *cell = column != NO_COLUMN ? cursus_sheet_get_cell (rows, row, column) : "";
  char       *copy = *cell != '\0' && strlen (cell) <= TITLE_MAX ? g_strdup (cell) : NULL;

  /* A cell may have several lines. */
  return copy != NULL ? g_strdelimit (copy, "\r\n\t", ' ') : NULL;
}

static void
add_row (const GPtrArray *rows, guint nth, const guint columns[N_COLUMNS], GPtrArray *read)
{
  CursusSheetRow *row = g_new0 (CursusSheetRow, 1);

  row->code = dup_cell (rows, nth, columns[COLUMN_CODE]);
  row->title = dup_cell (rows, nth, columns[COLUMN_TITLE]);
  row->credits = CURSUS_NOT_STATED;
  if (columns[COLUMN_CREDITS] != NO_COLUMN)
    read_credits (cursus_sheet_get_cell (rows, nth, columns[COLUMN_CREDITS]), &row->credits);

  if (row->code != NULL || row->title != NULL)
    g_ptr_array_add (read, row);
  else
    row_free (row);
}

GPtrArray *
cursus_sheet_read (const char *text)
{
  GPtrArray *read = g_ptr_array_new_with_free_func (row_free);
  g_autoptr (GPtrArray) rows = cursus_sheet_split (text, find_separator (text));
  guint columns[N_COLUMNS];
  guint first = find_columns (rows, columns);

  if (first == 0 && !can_name_modules (rows, columns))
    return read;
  for (guint i = first; i < rows->len; i++)
    add_row (rows, i, columns, read);
  return read;
}
