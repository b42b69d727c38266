/* matrix-pasting.c - a matrix of competencies by courses, from a spreadsheet and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/matrix-pasting.h"

#include "base/identifier.h"
#include "edit/matrix-cell.h"
#include "edit/matrix-names.h"
#include "edit/rewrite.h"
#include "edit/sheet.h"
#include "edit/tagging.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A matrix being read. */
typedef struct
{
  CursusProject      *project;
  CursusMatrixNames  *names;
  const GPtrArray    *rows;
  guint               n_labels; /* how many columns come before the first module */
  const char         *strand;   /* where new tags come; NULL as long as none had to be made */
  GPtrArray          *tags;     /* CursusTag, new */
  GPtrArray          *row_tags; /* the id for each row, but for the first; NULL: none */
  CursusMatrixResult *result;
} Matrix;

/* What a module is to cover. */
typedef struct
{
  const Matrix *matrix;
  guint         column;
} Column;

/* The first column but the very first that is a module; 0 if there is none. */
static guint
find_first_module (const GPtrArray *rows, const CursusMatrixNames *names)
{
  for (guint c = 1; rows->len > 1 && c < cursus_sheet_count_columns (rows); c++)
    if (cursus_matrix_names_lookup_module (names, cursus_sheet_get_cell (rows, 0, c)) != NULL)
      return c;
  return 0;
}

gboolean
cursus_text_is_matrix (const CursusProject *project, const char *text)
{
  g_autoptr (GPtrArray) rows = cursus_sheet_split (text, '\t');
  g_autoptr (CursusMatrixNames) names = cursus_matrix_names_new (project, NULL);

  return find_first_module (rows, names) > 0;
}

/* --- tags --- */

static const char *
get_strand (Matrix *matrix)
{
  const char *title = cursus_sheet_get_cell (matrix->rows, 0, 0);
  char       *id = NULL;

  if (matrix->strand != NULL)
    return matrix->strand;

  cursus_rewrite_take (
    &matrix->project,
    cursus_add_strand (matrix->project, *title != '\0' ? title : _ ("Competencies"), &id));
  matrix->strand = cursus_project_lookup_strand (matrix->project, id)->record.id;
  g_free (id);
  return matrix->strand;
}

/* The id that stands in the row, if a new tag can have it. */
static char *
dup_new_id (const Matrix *matrix, const char *wanted)
{
  if (cursus_identifier_is_valid (wanted, strlen (wanted)) &&
      cursus_project_lookup (matrix->project, wanted, NULL) == NULL)
    return g_strdup (wanted);
  return cursus_rewrite_new_id (matrix->project, cursus_tag_table.letter);
}

static const char *
add_tag (Matrix *matrix, const char *wanted, const char *title)
{
  const char      *strand = get_strand (matrix);
  g_autofree char *id = dup_new_id (matrix, wanted);
  CursusTag       *tag = cursus_tag_new (id);

  cursus_record_set_string (&tag->record, &tag->parent, strand);
  cursus_record_set_text (&tag->record, &tag->title, cursus_project_get_language (matrix->project),
                          title);
  g_ptr_array_add (matrix->tags, tag);
  cursus_matrix_names_add_tag (matrix->names, title, id);
  if (*wanted != '\0')
    cursus_matrix_names_add_tag (matrix->names, wanted, id);
  return tag->record.id;
}

/* The tag of a row: by its id if there is a column for that, else by its title, else a new one. */
static const char *
find_tag (Matrix *matrix, guint row)
{
  gboolean    has_ids = matrix->n_labels > 1;
  const char *id = has_ids ? cursus_sheet_get_cell (matrix->rows, row, 0) : "";
  const char *title = cursus_sheet_get_cell (matrix->rows, row, has_ids ? 1 : 0);
  const char *found = NULL;

  if (*id != '\0')
    found = cursus_matrix_names_lookup_tag (matrix->names, id);
  if (found == NULL && *title != '\0')
    found = cursus_matrix_names_lookup_tag (matrix->names, title);
  if (found != NULL || (*id == '\0' && *title == '\0'))
    return found;
  return add_tag (matrix, id, *title != '\0' ? title : id);
}

static void
find_tags (Matrix *matrix)
{
  guint n_before;

  for (guint r = 1; r < matrix->rows->len; r++)
    g_ptr_array_add (matrix->row_tags, (gpointer) find_tag (matrix, r));

  n_before = cursus_project_n (matrix->project, CURSUS_TAGS);
  matrix->result->n_new_tags = matrix->tags->len;
  if (matrix->tags->len == 0)
    return;
  cursus_rewrite_take (&matrix->project,
                       cursus_project_splice (matrix->project, CURSUS_TAGS, n_before, 0,
                                              (CursusRecord *const *) matrix->tags->pdata,
                                              matrix->tags->len));
  cursus_rewrite_take (&matrix->project, cursus_tag_tree_sorted (matrix->project));
  matrix->result->strand = g_strdup (matrix->strand);
}

/* --- marks --- */

static gboolean
check_cells (const Matrix *matrix, guint column, GError **error)
{
  CursusMatrixCell cell;

  for (guint r = 1; r < matrix->rows->len; r++)
    {
      const char *text = cursus_sheet_get_cell (matrix->rows, r, column);

      if (cursus_matrix_cell_parse (text, &cell))
        continue;
      g_set_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE,
                   /* Translators: the names of a row and a column, and what stands there */
                   _ ("In the row “%s” and the column “%s” stands “%s”; expected 1, 2 or 3, or I, "
                      "R or M, or x, with an A or * where it is assessed."),
                   cursus_sheet_get_cell (matrix->rows, r, matrix->n_labels - 1),
                   cursus_sheet_get_cell (matrix->rows, 0, column), text);
      return FALSE;
    }
  return TRUE;
}

static guint
find_mark (const GPtrArray *marks, const char *tag)
{
  for (guint i = 0; i < marks->len; i++)
    if (strcmp (((const CursusMark *) marks->pdata[i])->tag, tag) == 0)
      return i;
  return marks->len;
}

/* A mark that is as the cell says stays what it is. */
static void
put_mark (GPtrArray *marks, const char *tag, const CursusMatrixCell *cell)
{
  guint             at = find_mark (marks, tag);
  const CursusMark *before = at < marks->len ? marks->pdata[at] : NULL;
  CursusMark       *mark;

  if (before != NULL && before->level == (int) cell->level &&
      before->is_assessed == cell->is_assessed)
    return;

  mark = before != NULL ? cursus_mark_copy (before) : cursus_mark_new (NULL);
  cursus_record_set_string (&mark->record, &mark->tag, tag);
  mark->level = (int) cell->level;
  mark->is_assessed = cell->is_assessed;
  mark->record.assumed = 0;
  if (before != NULL)
    g_ptr_array_remove_index (marks, at);
  g_ptr_array_insert (marks, (int) at, mark);
}

static void
cover (CursusRecord *copy, gpointer data)
{
  const Column *column = data;
  const Matrix *matrix = column->matrix;
  CursusModule *module = (CursusModule *) copy;
  g_autoptr (GPtrArray) marks =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cursus_records_n (module->marks); i++)
    g_ptr_array_add (marks, cursus_record_ref (module->marks->items[i]));
  for (guint r = 1; r < matrix->rows->len; r++)
    {
      const char      *tag = matrix->row_tags->pdata[r - 1];
      CursusMatrixCell cell;

      if (tag == NULL)
        continue;
      cursus_matrix_cell_parse (cursus_sheet_get_cell (matrix->rows, r, column->column), &cell);
      /* Another row of the same tag may have said something. */
      if (cell.level == 0 && !g_hash_table_contains (said, tag) &&
          find_mark (marks, tag) < marks->len)
        g_ptr_array_remove_index (marks, find_mark (marks, tag));
      if (cell.level == 0)
        continue;
      put_mark (marks, tag, &cell);
      g_hash_table_add (said, (gpointer) tag);
      matrix->result->n_marks++;
    }
  cursus_record_set_records (copy, &module->marks,
                             cursus_records_new ((CursusRecord *const *) marks->pdata, marks->len));
}

static gboolean
read_columns (Matrix *matrix, GPtrArray *left_out, GError **error)
{
  for (guint c = matrix->n_labels; c < cursus_sheet_count_columns (matrix->rows); c++)
    {
      const char *head = cursus_sheet_get_cell (matrix->rows, 0, c);
      const char *module = cursus_matrix_names_lookup_module (matrix->names, head);
      Column      column = { matrix, c };

      if (module == NULL)
        {
          if (*head != '\0')
            g_ptr_array_add (left_out, g_strdup (head));
          continue;
        }
      if (!check_cells (matrix, c, error))
        return FALSE;
      cursus_rewrite_take (&matrix->project,
                           cursus_rewrite (matrix->project, &module, 1, cover, &column));
    }
  return TRUE;
}

void
cursus_matrix_result_clear (CursusMatrixResult *result)
{
  g_clear_pointer (&result->strand, g_free);
  g_clear_pointer (&result->left_out, g_strfreev);
}

CursusProject *
cursus_matrix_paste (const CursusProject *project, const char *text, const char *strand,
                     CursusMatrixResult *result, GError **error)
{
  g_autoptr (GPtrArray) rows = cursus_sheet_split (text, '\t');
  g_autoptr (CursusMatrixNames) names = cursus_matrix_names_new (project, strand);
  g_autoptr (GPtrArray) tags =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_autoptr (GPtrArray) row_tags = g_ptr_array_new ();
  g_autoptr (GPtrArray) left_out = g_ptr_array_new_with_free_func (g_free);
  CursusMatrixResult mine = { NULL };
  Matrix matrix = { NULL, names, rows, find_first_module (rows, names), NULL, tags, row_tags };

  matrix.result = result != NULL ? result : &mine;
  *matrix.result = (CursusMatrixResult){ NULL };
  if (matrix.n_labels == 0)
    {
      g_set_error_literal (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE,
                           _ ("No column of this table begins with the code or the title of a "
                              "module."));
      return NULL;
    }
  if (strand != NULL && cursus_project_lookup_strand (project, strand) != NULL)
    matrix.strand = strand;

  matrix.project = cursus_project_ref (project);
  find_tags (&matrix);
  if (!read_columns (&matrix, left_out, error))
    g_clear_pointer (&matrix.project, cursus_project_unref);
  if (left_out->len > 0)
    {
      g_ptr_array_add (left_out, NULL);
      matrix.result->left_out = (char **) g_ptr_array_steal (left_out, NULL);
    }
  if (result == NULL || matrix.project == NULL)
    cursus_matrix_result_clear (matrix.result);
  return matrix.project;
}
