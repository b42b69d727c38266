/* matrix-copying.c - a matrix of competencies by courses, for a spreadsheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/matrix-names.h"
#include "edit/matrix-pasting.h"
#include "facts/coverage-walk.h"
#include "model/tag-tree.h"

#include <string.h>

/* One cell: what would end it becomes a space, and what would look like a quotation is one. */
static void
append_cell (GString *out, const char *text, char end)
{
  g_autofree char *line = g_strdup (text != NULL ? text : "");
  g_auto (GStrv) pieces = NULL;
  g_autofree char *doubled = NULL;

  g_strdelimit (line, "\t\r\n", ' ');
  pieces = g_strsplit (line, "\"", -1);
  doubled = g_strjoinv ("\"\"", pieces);
  if (*line == '"')
    g_string_append_printf (out, "\"%s\"%c", doubled, end);
  else
    g_string_append_printf (out, "%s%c", line, end);
}

/* A module is called by what leads back to it. */
static const char *
get_module_name (const CursusProject *project, const CursusMatrixNames *names,
                 const CursusModule *module, const char *language)
{
  const char *project_language = cursus_project_get_language (project);
  const char *wanted[] = { module->code,
                           cursus_text_show (module->title, language, project_language, NULL) };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (wanted[i] != NULL &&
        g_strcmp0 (cursus_matrix_names_lookup_module (names, wanted[i]), module->record.id) == 0)
      return wanted[i];
  return module->record.id;
}

static const char *
get_title (const CursusProject *project, const CursusText *title, const char *language)
{
  return cursus_text_show (title, language, cursus_project_get_language (project), NULL);
}

static const char *
get_strand_of (const CursusProject *project, const char *tag)
{
  const CursusTag *record = cursus_project_lookup_tag (project, tag);
  g_autoptr (GPtrArray) path = NULL;

  if (record == NULL)
    return NULL;
  path = cursus_tag_tree_path (project, record);
  return ((const CursusRecord *) path->pdata[0])->id;
}

/* The strand in which all tags stand; NULL if there are several. */
static const char *
find_strand (const CursusProject *project, const CursusMatrixSelection *selection)
{
  const char *strand = selection->n_tags > 0 ? get_strand_of (project, selection->tags[0]) : NULL;

  for (guint i = 1; i < selection->n_tags; i++)
    if (g_strcmp0 (get_strand_of (project, selection->tags[i]), strand) != 0)
      return NULL;
  return strand;
}

static void
append_mark (const CursusModule *module, const char *tag, GString *out, char end)
{
  const CursusMark  *mark = module != NULL ? cursus_module_lookup_mark (module, tag) : NULL;
  CursusCoverageCell cell = { 0 };
  g_autofree char   *text = NULL;

  if (mark != NULL)
    {
      cell.level = (guint) mark->level;
      cell.is_assessed = mark->is_assessed;
    }
  text = cursus_coverage_cell_dup_text (cell.level > 0 ? &cell : NULL);
  append_cell (out, text, end);
}

char *
cursus_matrix_copy (const CursusProject *project, const CursusMatrixSelection *selection)
{
  const char         *strand_id = find_strand (project, selection);
  const CursusStrand *strand =
    strand_id != NULL ? cursus_project_lookup_strand (project, strand_id) : NULL;
  g_autoptr (CursusMatrixNames) names = cursus_matrix_names_new (project, strand_id);
  GString *out = g_string_new (NULL);

  append_cell (out, strand != NULL ? get_title (project, strand->title, selection->language) : NULL,
               '\t');
  if (selection->with_ids)
    append_cell (out, NULL, '\t');
  for (guint m = 0; m < selection->n_modules; m++)
    {
      const CursusModule *module = cursus_project_lookup_module (project, selection->modules[m]);
      char                end = m + 1 < selection->n_modules ? '\t' : '\n';

      if (module != NULL)
        append_cell (out, get_module_name (project, names, module, selection->language), end);
      else
        append_cell (out, NULL, end);
    }

  for (guint t = 0; t < selection->n_tags; t++)
    {
      const CursusTag *tag = cursus_project_lookup_tag (project, selection->tags[t]);
      const char *title = tag != NULL ? get_title (project, tag->title, selection->language) : NULL;
      gboolean is_known = title != NULL && g_strcmp0 (cursus_matrix_names_lookup_tag (names, title),
                                                      selection->tags[t]) == 0;

      if (selection->with_ids)
        append_cell (out, selection->tags[t], '\t');
      append_cell (out, selection->with_ids || is_known ? title : selection->tags[t], '\t');
      for (guint m = 0; m < selection->n_modules; m++)
        append_mark (cursus_project_lookup_module (project, selection->modules[m]),
                     selection->tags[t], out, m + 1 < selection->n_modules ? '\t' : '\n');
    }
  return g_string_free (out, FALSE);
}
