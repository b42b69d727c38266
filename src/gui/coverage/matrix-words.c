/* matrix-words.c - what stands in the matrix, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-words.h"

#include "edit/matrix-pasting.h"
#include "facts/name.h"
#include "model/field-title.h"
#include "model/outcome.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *
show (const CursusMatrixView *view, const CursusText *text)
{
  return cursus_text_show (text, view->language,
                           cursus_project_get_language (view->table->facts->project), NULL);
}

static CursusCheck
get_check (const CursusMatrixView *view)
{
  return (CursusCheck){ .facts = view->table->facts, .language = view->language };
}

static const CursusModule *
get_module (const CursusMatrixView *view, guint item)
{
  return view->table->facts->outline->modules[item].module;
}

static const CursusTag *
get_tag (const CursusMatrixView *view, guint column)
{
  return view->table->facts->outline->tags[view->table->columns[column].item].tag;
}

static gboolean
has_modules_above (const CursusMatrixView *view)
{
  return view->table->wish.columns == CURSUS_COLUMNS_MODULES;
}

/* "retired" or "superseded"; NULL of what is in use. */
static const char *
get_past (const CursusMatrixView *view, guint column)
{
  const CursusOutlineTag *tag;

  if (has_modules_above (view))
    return NULL;
  tag = &view->table->facts->outline->tags[view->table->columns[column].item];
  if (tag->is_retired)
    return _ ("retired");
  return tag->superseded_by != NULL ? _ ("superseded") : NULL;
}

static char *
dup_title (const CursusMatrixView *view, const CursusText *title, const char *code, const char *id)
{
  const char *shown = show (view, title);

  if (shown != NULL)
    return g_strdup (shown);
  return g_strdup (code != NULL ? code : id);
}

static char *
dup_module_name (const CursusMatrixView *view, guint item)
{
  const CursusModule *module = get_module (view, item);

  return module->code != NULL ? g_strdup (module->code) :
                                dup_title (view, module->title, NULL, module->record.id);
}

/* --- names --- */

const char *
cursus_matrix_words_get_code (const CursusMatrixView *view, guint row)
{
  if (view->table->wish.rows != CURSUS_ROWS_MODULES)
    return NULL;
  return get_module (view, view->table->rows[row].item)->code;
}

char *
cursus_matrix_words_dup_row (const CursusMatrixView *view, guint row)
{
  const CursusCoverageTable *table = view->table;
  guint                      item = table->rows[row].item;
  CursusCheck                check = get_check (view);

  switch (table->wish.rows)
    {
    case CURSUS_ROWS_MODULES:
      return dup_title (view, get_module (view, item)->title, NULL,
                        get_module (view, item)->record.id);
    case CURSUS_ROWS_TERMS:
      return cursus_name_term (&check, table->route->terms[item].term);
    case CURSUS_ROWS_OUTCOMES:
      return cursus_name_id (&check, cursus_coverage_table_get_row_id (table, row));
    }
  g_assert_not_reached ();
}

char *
cursus_matrix_words_dup_column (const CursusMatrixView *view, guint column)
{
  const CursusTag *tag;

  if (has_modules_above (view))
    return dup_module_name (view, view->table->columns[column].item);
  tag = get_tag (view, column);
  return dup_title (view, tag->title, NULL, tag->record.id);
}

gboolean
cursus_matrix_words_is_past (const CursusMatrixView *view, guint column)
{
  return get_past (view, column) != NULL;
}

char *
cursus_matrix_words_dup_head (const CursusMatrixView *view, guint column)
{
  char            *title = cursus_matrix_words_dup_column (view, column);
  const char      *past = get_past (view, column);
  g_autofree char *alone = NULL;

  if (past == NULL)
    return title;
  alone = title;
  return g_strdup_printf ("%s · %s", alone, past);
}

static const CursusStrand *
get_strand (const CursusMatrixView *view, guint section)
{
  return (const CursusStrand *) cursus_project_nth (view->table->facts->project, CURSUS_STRANDS,
                                                    view->table->sections[section].item);
}

const char *
cursus_matrix_words_get_letter (const CursusMatrixView *view, guint section)
{
  return has_modules_above (view) ? NULL : get_strand (view, section)->letter;
}

char *
cursus_matrix_words_dup_section (const CursusMatrixView *view, guint section)
{
  const CursusCoverageTable *table = view->table;
  guint                      item = table->sections[section].item;
  CursusCheck                check = get_check (view);
  const CursusStrand        *strand;

  if (has_modules_above (view))
    return item != CURSUS_NOWHERE ? cursus_name_term (&check, table->route->terms[item].term) :
                                    g_strdup (_ ("Not placed"));
  strand = get_strand (view, section);
  return dup_title (view, strand->title, strand->letter, strand->record.id);
}

const char *
cursus_matrix_words_get_section_id (const CursusMatrixView *view, guint section)
{
  const CursusCoverageTable *table = view->table;
  guint                      item = table->sections[section].item;

  if (!has_modules_above (view))
    return cursus_project_nth (table->facts->project, CURSUS_STRANDS, item)->id;
  return item != CURSUS_NOWHERE ? table->route->terms[item].term->record.id : "";
}

int
cursus_matrix_words_get_colour (const CursusMatrixView *view, guint section)
{
  if (has_modules_above (view))
    return CURSUS_NOT_STATED;
  return get_strand (view, section)->colour;
}

static char *
dup_kind (const CursusMatrixView *view, const char *id)
{
  const CursusModuleKind *kind = (const CursusModuleKind *) cursus_project_lookup_in (
    view->table->facts->project, CURSUS_MODULE_KINDS, id);
  const char *title = kind != NULL ? show (view, kind->title) : NULL;

  if (title == NULL)
    title = cursus_kind_title (id);
  return g_strdup (title != NULL ? title : id);
}

char *
cursus_matrix_words_dup_group (const CursusMatrixView *view, guint group)
{
  const CursusCoverageTable *table = view->table;
  CursusCheck                check = get_check (view);

  if (table->wish.grouping == CURSUS_GROUPED_BY_KIND)
    return table->groups[group].kind != NULL ? dup_kind (view, table->groups[group].kind) :
                                               g_strdup (_ ("No kind"));
  if (table->groups[group].term != CURSUS_NOWHERE)
    return cursus_name_term (&check, table->route->terms[table->groups[group].term].term);
  return g_strdup (_ ("Not placed"));
}

char *
cursus_matrix_words_dup_credits (const CursusMatrixView *view, guint row)
{
  const CursusCoverageTable *table = view->table;
  gint64                     credits = CURSUS_NOT_STATED;

  switch (table->wish.rows)
    {
    case CURSUS_ROWS_MODULES:
      credits = get_module (view, table->rows[row].item)->credits;
      break;
    case CURSUS_ROWS_TERMS:
      credits = table->route->terms[table->rows[row].item].credits.amount;
      break;
    case CURSUS_ROWS_OUTCOMES:
      break;
    }
  return credits >= 0 ? cursus_name_number (credits) : NULL;
}

const char *
cursus_level_get_letter (guint level)
{
  switch (level)
    {
    case 1:
      /* Translators: one letter for a tag that a module introduces */
      return C_ ("level", "I");
    case 2:
      /* Translators: one letter for a tag that a module reinforces */
      return C_ ("level", "R");
    case 3:
      /* Translators: one letter for a tag that is mastered after a module */
      return C_ ("level", "M");
    default:
      return "";
    }
}

const char *
cursus_level_get_title (guint level)
{
  switch (level)
    {
    case 1:
      return C_ ("level", "Introduced");
    case 2:
      return C_ ("level", "Reinforced");
    case 3:
      return C_ ("level", "Mastered");
    default:
      return C_ ("level", "Not covered");
    }
}

/* --- a cell --- */

static void
append (GString *line, const char *part)
{
  if (line->len > 0)
    g_string_append (line, ", ");
  g_string_append (line, part);
}

static void
append_lower (GString *line, const char *title)
{
  g_autofree char *lower = g_utf8_strdown (title, -1);

  append (line, lower);
}

static void
append_marks (GString *line, const CursusMatrixView *view, CursusMatrixSpot spot)
{
  guint            section = view->layout->columns[spot.column].section;
  guint            n = cursus_coverage_table_sum (view->table, spot.row, section);
  g_autofree char *title = cursus_matrix_words_dup_section (view, section);
  g_autofree char *count = NULL;

  append (line, title);
  /* Translators: how many tags of a strand that is folded a module covers */
  count = g_strdup_printf (ngettext ("%u mark", "%u marks", n), n);
  append (line, count);
}

static void
append_support (GString *line, const CursusCoverageCell *cell)
{
  guint            n = cell != NULL ? cell->n : 0;
  g_autofree char *count = NULL;

  if (n == 0)
    append (line, _ ("supported by no outcome"));
  else
    {
      /* Translators: how many outcomes of a module support one of the programme */
      count =
        g_strdup_printf (ngettext ("supported by %u outcome", "supported by %u outcomes", n), n);
      append (line, count);
    }
  if (cell != NULL && cell->is_assessed)
    append (line, _ ("tested"));
}

static void
append_level (GString *line, const CursusMatrixView *view, const CursusCoverageCell *cell)
{
  g_autofree char *count = NULL;

  append_lower (line, cursus_level_get_title (cell != NULL ? cell->level : 0));
  if (cell == NULL)
    return;
  if (cell->is_assessed)
    append (line, _ ("assessed"));
  if (view->table->wish.rows == CURSUS_ROWS_MODULES)
    return;
  /* Translators: how many modules of a term cover a tag */
  count = g_strdup_printf (ngettext ("by %u module", "by %u modules", cell->n), cell->n);
  append (line, count);
}

/* What is marked above the column. */
static void
append_column (GString *line, const CursusMatrixView *view, guint column)
{
  const CursusCoverageColumn *about = &view->table->columns[column];

  if (get_past (view, column) != NULL)
    append (line, get_past (view, column));
  if (has_modules_above (view))
    return;
  if (about->is_gap)
    append (line, _ ("gap"));
  if (about->is_unprepared)
    append (line, _ ("unprepared"));
}

char *
cursus_matrix_words_dup_cell (const CursusMatrixView *view, CursusMatrixSpot spot)
{
  GString                  *line = g_string_new (cursus_matrix_words_get_code (view, spot.row));
  guint                     column = view->layout->columns[spot.column].column;
  const CursusCoverageCell *cell;
  g_autofree char          *title = NULL;

  if (line->len == 0)
    {
      g_autofree char *row = cursus_matrix_words_dup_row (view, spot.row);

      g_string_append (line, row);
    }
  if (column == CURSUS_NOWHERE)
    {
      append_marks (line, view, spot);
      return g_string_free (line, FALSE);
    }

  title = cursus_matrix_words_dup_column (view, column);
  append (line, title);
  cell = cursus_coverage_table_lookup (view->table, spot.row, column);
  if (has_modules_above (view))
    append_support (line, cell);
  else
    append_level (line, view, cell);
  append_column (line, view, column);
  return g_string_free (line, FALSE);
}

static void
append_line (GString *lines, const char *line)
{
  if (line == NULL)
    return;
  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append (lines, line);
}

/* The strand and the tags that a tag stands in. */
static char *
dup_path (const CursusMatrixView *view, const CursusTag *tag)
{
  g_autoptr (GPtrArray) path = cursus_tag_tree_path (view->table->facts->project, tag);
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < path->len; i++)
    {
      const CursusRecord *record = path->pdata[i];
      const CursusText   *title = record->table->type == CURSUS_STRANDS ?
                                    ((const CursusStrand *) record)->title :
                                    ((const CursusTag *) record)->title;
      const char         *shown = show (view, title);

      if (line->len > 0)
        g_string_append (line, " › ");
      g_string_append (line, shown != NULL ? shown : record->id);
    }
  return g_string_free (line, FALSE);
}

/* Why a tag is out of use. */
static void
append_past (GString *lines, const CursusMatrixView *view, guint column)
{
  const CursusOutlineTag *tag =
    &view->table->facts->outline->tags[view->table->columns[column].item];
  CursusCheck      check = get_check (view);
  g_autofree char *successor = NULL;
  g_autofree char *line = NULL;

  if (tag->is_retired)
    append_line (lines, _ ("Retired: its marks stay, but it is no gap any more."));
  if (tag->superseded_by == NULL)
    return;
  successor = cursus_name_id (&check, tag->superseded_by);
  /* Translators: the tag that took the place of another one */
  line = g_strdup_printf (_ ("Superseded by “%s”"), successor);
  append_line (lines, line);
}

char *
cursus_matrix_words_dup_tip (const CursusMatrixView *view, guint column)
{
  const CursusCoverageColumn *about = &view->table->columns[column];
  GString                    *lines = g_string_new (NULL);
  g_autofree char            *title = NULL;
  g_autofree char            *path = NULL;

  if (has_modules_above (view))
    {
      CursusCheck check = get_check (view);

      title = cursus_name_module (&check, get_module (view, about->item));
      append_line (lines, title);
      append_line (lines, about->is_gap ? _ ("Supports no outcome of the programme") : NULL);
      return g_string_free (lines, FALSE);
    }

  title = cursus_matrix_words_dup_column (view, column);
  path = dup_path (view, get_tag (view, column));
  append_line (lines, title);
  append_line (lines, path);
  append_line (lines, get_tag (view, column)->reference);
  append_past (lines, view, column);
  append_line (lines, about->is_gap ? _ ("Gap: no module covers it") : NULL);
  append_line (lines,
               about->is_unprepared ? _ ("Unprepared: nothing introduces it in time") : NULL);
  return g_string_free (lines, FALSE);
}

/* --- the table for a spreadsheet --- */

/* A tab or the end of a line in a title would make another cell of the rest. */
static void
append_cell (GString *text, const char *cell)
{
  for (const char *at = cell; at != NULL && *at != '\0'; at++)
    g_string_append_c (text, strchr ("\t\r\n", *at) != NULL ? ' ' : *at);
}

static char *
dup_marks (const CursusMatrixView *view)
{
  const CursusCoverageTable *table = view->table;
  g_autoptr (GPtrArray) tags = g_ptr_array_new ();
  g_autoptr (GPtrArray) modules = g_ptr_array_new ();
  CursusMatrixSelection selection = { .language = view->language };

  for (guint c = 0; c < table->n_columns; c++)
    g_ptr_array_add (tags, (gpointer) cursus_coverage_table_get_column_id (table, c));
  for (guint r = 0; r < table->n_rows; r++)
    g_ptr_array_add (modules, (gpointer) cursus_coverage_table_get_row_id (table, r));
  selection.tags = (const char *const *) tags->pdata;
  selection.n_tags = tags->len;
  selection.modules = (const char *const *) modules->pdata;
  selection.n_modules = modules->len;
  return cursus_matrix_copy (table->facts->project, &selection);
}

char *
cursus_matrix_words_dup_table (const CursusMatrixView *view)
{
  const CursusCoverageTable *table = view->table;
  GString                   *text;

  if (table->wish.rows == CURSUS_ROWS_MODULES)
    return dup_marks (view);

  text = g_string_new (NULL);
  for (guint c = 0; c < table->n_columns; c++)
    {
      g_autofree char *title = cursus_matrix_words_dup_column (view, c);

      g_string_append_c (text, '\t');
      append_cell (text, title);
    }
  for (guint r = 0; r < table->n_rows; r++)
    {
      g_autofree char *title = cursus_matrix_words_dup_row (view, r);

      g_string_append_c (text, '\n');
      append_cell (text, title);
      for (guint c = 0; c < table->n_columns; c++)
        {
          g_autofree char *cell =
            cursus_coverage_cell_dup_text (cursus_coverage_table_lookup (table, r, c));

          g_string_append_c (text, '\t');
          g_string_append (text, cell);
        }
    }
  g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}

/* --- finding a row --- */

static gboolean
begins (const char *text, const char *folded, gboolean any_word)
{
  g_autofree char *own = g_utf8_casefold (text, -1);

  if (g_str_has_prefix (own, folded))
    return TRUE;
  for (const char *at = own; any_word && (at = strchr (at, ' ')) != NULL;)
    if (g_str_has_prefix (++at, folded))
      return TRUE;
  return FALSE;
}

static gboolean
is_meant (const CursusMatrixView *view, guint row, const char *folded)
{
  const char      *code = cursus_matrix_words_get_code (view, row);
  g_autofree char *title = NULL;

  if (code != NULL && begins (code, folded, FALSE))
    return TRUE;
  title = cursus_matrix_words_dup_row (view, row);
  return begins (title, folded, TRUE);
}

guint
cursus_matrix_words_find_row (const CursusMatrixView *view, const char *typed, guint from)
{
  g_autofree char *folded = g_utf8_casefold (typed, -1);
  guint            n = view->table->n_rows;

  for (guint i = 0; i < n; i++)
    if (is_meant (view, (from + i) % n, folded))
      return (from + i) % n;
  return CURSUS_NOWHERE;
}
