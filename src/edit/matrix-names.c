/* matrix-names.c - by which words a matrix names modules and tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/matrix-names.h"

#include "model/tag-tree.h"

struct _CursusMatrixNames
{
  const CursusProject *project;
  GHashTable          *codes;  /* of modules, folded → id */
  GHashTable          *titles; /* of modules */
  GHashTable          *tags;   /* titles of tags */
};

static char *
fold (const char *name)
{
  g_autofree char *normal = g_utf8_normalize (name, -1, G_NORMALIZE_ALL);

  if (normal == NULL)
    return g_strdup (name);
  g_strstrip (normal);
  return g_utf8_casefold (normal, -1);
}

/* The first one of a name has it. */
static void
learn (GHashTable *names, const char *name, const char *id)
{
  g_autofree char *folded = fold (name);

  if (*folded != '\0' && !g_hash_table_contains (names, folded))
    g_hash_table_insert (names, g_steal_pointer (&folded), g_strdup (id));
}

static void
learn_text (GHashTable *names, const CursusText *text, const char *id)
{
  for (guint i = 0; i < cursus_text_n (text); i++)
    learn (names, cursus_text_nth (text, i, NULL), id);
}

CursusMatrixNames *
cursus_matrix_names_new (const CursusProject *project, const char *strand)
{
  CursusMatrixNames *self = g_new0 (CursusMatrixNames, 1);
  g_autoptr (GPtrArray) preferred =
    strand != NULL ? cursus_tag_tree_subtree (project, strand) : g_ptr_array_new ();

  self->project = project;
  self->codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->tags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    {
      const CursusModule *module = cursus_project_nth_module (project, i);

      if (module->code != NULL)
        learn (self->codes, module->code, module->record.id);
      learn_text (self->titles, module->title, module->record.id);
    }
  for (guint i = 0; i < preferred->len; i++)
    learn_text (self->tags, ((const CursusTag *) preferred->pdata[i])->title,
                ((const CursusRecord *) preferred->pdata[i])->id);
  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    {
      const CursusTag *tag = (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i);

      learn_text (self->tags, tag->title, tag->record.id);
    }
  return self;
}

void
cursus_matrix_names_free (CursusMatrixNames *self)
{
  g_hash_table_unref (self->codes);
  g_hash_table_unref (self->titles);
  g_hash_table_unref (self->tags);
  g_free (self);
}

const char *
cursus_matrix_names_lookup_module (const CursusMatrixNames *self, const char *name)
{
  g_autofree char    *folded = fold (name);
  const char         *id = g_hash_table_lookup (self->codes, folded);
  const CursusModule *module;

  if (id == NULL)
    id = g_hash_table_lookup (self->titles, folded);
  if (id != NULL)
    return id;
  module = cursus_project_lookup_module (self->project, name);
  return module != NULL ? module->record.id : NULL;
}

const char *
cursus_matrix_names_lookup_tag (const CursusMatrixNames *self, const char *name)
{
  const CursusTag *tag = cursus_project_lookup_tag (self->project, name);
  g_autofree char *folded = NULL;

  if (tag != NULL)
    return tag->record.id;
  folded = fold (name);
  return g_hash_table_lookup (self->tags, folded);
}

void
cursus_matrix_names_add_tag (CursusMatrixNames *self, const char *title, const char *id)
{
  learn (self->tags, title, id);
}
