/* document-type.c - the kinds of document that there are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/document.h"

#include <glib/gi18n-lib.h>

static gboolean
has_modules (const CursusFacts *facts)
{
  return facts->outline->n_modules > 0;
}

static gboolean
has_terms (const CursusFacts *facts)
{
  for (guint i = 0; i < facts->n_routes; i++)
    if (facts->routes[i]->n_terms > 0)
      return TRUE;
  return FALSE;
}

static gboolean
has_coverage (const CursusFacts *facts)
{
  return facts->n_routes > 0 && facts->outline->n_tags > 0;
}

static gboolean
has_outcomes (const CursusFacts *facts)
{
  if (cursus_project_n (facts->project, CURSUS_OUTCOMES) > 0)
    return TRUE;
  for (guint i = 0; i < facts->outline->n_modules; i++)
    {
      const CursusModule *module = facts->outline->modules[i].module;

      if (module->outcomes != NULL || module->assessments != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_rules (const CursusFacts *facts)
{
  return cursus_project_n (facts->project, CURSUS_RULES) > 0;
}

static gboolean
is_doctorate (const CursusFacts *facts)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (facts->project);

  if (programme != NULL && (programme->cycle == CURSUS_CYCLE_THIRD || programme->eqf == 8))
    return TRUE;
  for (guint i = 0; i < facts->outline->n_modules; i++)
    if (g_strcmp0 (facts->outline->modules[i].module->kind, "milestone") == 0)
      return TRUE;
  return FALSE;
}

static const CursusDocumentType types[] = {
  { "specification", N_ ("Programme specification"), NULL },
  { "handbook", N_ ("Module handbook"), has_modules },
  { "study-plan", N_ ("Study plan"), has_terms },
  { "overview", N_ ("Semester overview"), has_terms },
  { "coverage", N_ ("Coverage report"), has_coverage },
  { "outcomes", N_ ("Outcomes and assessments"), has_outcomes },
  { "regulations", N_ ("Regulations sheet"), has_rules },
  { "doctoral", N_ ("Doctoral programme"), is_doctorate },
  { "tables", N_ ("Tables"), has_modules },
};

const CursusDocumentType *
cursus_document_types (guint *n)
{
  *n = G_N_ELEMENTS (types);
  return types;
}

const CursusDocumentType *
cursus_document_type_lookup (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].id, id))
      return &types[i];
  return NULL;
}

gboolean
cursus_document_type_exists (const CursusDocumentType *type, const CursusFacts *facts)
{
  return type->exists == NULL || type->exists (facts);
}
