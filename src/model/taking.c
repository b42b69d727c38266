/* taking.c - records taken from one project into another, with what they stand in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/taking.h"

#include "base/identifier.h"
#include "model/tag-tree.h"
#include "model/texts.h"

#include <string.h>

/* The tag of a language that nobody knows. */
#define UNKNOWN_LANGUAGE "und"

struct _CursusTaking
{
  CursusProject *project;
  CursusProject *set;
  GHashTable    *renamed; /* id in the set → id in the project, of what came along */
};

/* A text in no language would be one in the language of @project. */
static CursusProject *
with_languages (const CursusProject *set, const CursusProject *project)
{
  const char    *language = cursus_project_get_language (project);
  CursusProject *named = cursus_project_ref (set);
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (GPtrArray) changed_anyway = NULL;

  if (*cursus_project_get_language (set) == '\0' && *language != '\0' &&
      !cursus_texts_name_language (&named, language, &changed))
    cursus_texts_name_language (&named, UNKNOWN_LANGUAGE, &changed_anyway);
  return named;
}

CursusTaking *
cursus_taking_new (const CursusProject *project, const CursusProject *set)
{
  CursusTaking *self = g_new0 (CursusTaking, 1);

  self->project = cursus_project_ref (project);
  self->set = with_languages (set, project);
  self->renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

void
cursus_taking_free (CursusTaking *self)
{
  cursus_project_unref (self->project);
  cursus_project_unref (self->set);
  g_hash_table_unref (self->renamed);
  g_free (self);
}

const CursusProject *
cursus_taking_get_set (const CursusTaking *self)
{
  return self->set;
}

const CursusProject *
cursus_taking_get_project (const CursusTaking *self)
{
  return self->project;
}

static void
taking_become (CursusTaking *self, CursusProject *next)
{
  cursus_project_unref (self->project);
  self->project = next;
}

void
cursus_taking_add (CursusTaking *self, CursusRecord *record)
{
  CursusRecordType type = record->table->type;

  taking_become (self,
                 cursus_project_splice (self->project, type, cursus_project_n (self->project, type),
                                        0, &record, 1));
}

char *
cursus_taking_dup_free_id (const CursusTaking *self, const char *id)
{
  char *free_id = g_strdup (id);

  for (guint n = 2; cursus_project_lookup (self->project, free_id, NULL) != NULL; n++)
    {
      g_autofree char *suffix = g_strdup_printf ("-%u", n);
      glong            room = CURSUS_IDENTIFIER_MAX - (glong) strlen (suffix);
      g_autofree char *stem = g_utf8_substring (id, 0, MIN (room, g_utf8_strlen (id, -1)));

      g_free (free_id);
      free_id = g_strconcat (stem, suffix, NULL);
    }
  return free_id;
}

const char *
cursus_taking_translate (const CursusTaking *self, const char *id)
{
  const char *renamed = g_hash_table_lookup (self->renamed, id);

  return renamed != NULL ? renamed : id;
}

static gboolean
is_same_tag (const CursusTaking *self, const CursusTag *ours, const CursusTag *theirs)
{
  return theirs->title != NULL &&
         strcmp (ours->parent, cursus_taking_translate (self, theirs->parent)) == 0 &&
         cursus_text_equal (ours->title, theirs->title) &&
         g_strcmp0 (ours->reference, theirs->reference) == 0;
}

static gboolean
is_same_strand (const CursusStrand *ours, const CursusStrand *theirs)
{
  return theirs->title != NULL && cursus_text_equal (ours->title, theirs->title);
}

/* A strand or tag that came along earlier by another id, for its own was in use. */
static const CursusRecord *
find_known (const CursusTaking *self, const CursusRecord *record)
{
  CursusRecordType type = record->table->type;

  if ((type != CURSUS_STRANDS && type != CURSUS_TAGS) ||
      cursus_project_lookup (self->project, record->id, NULL) == NULL)
    return NULL;
  for (guint i = 0; i < cursus_project_n (self->project, type); i++)
    {
      const CursusRecord *ours = cursus_project_nth (self->project, type, i);

      if (type == CURSUS_TAGS ?
            is_same_tag (self, (const CursusTag *) ours, (const CursusTag *) record) :
            is_same_strand ((const CursusStrand *) ours, (const CursusStrand *) record))
        return ours;
    }
  return NULL;
}

void
cursus_taking_bring (CursusTaking *self, CursusRecordType type, const char *id)
{
  const CursusRecord *record = cursus_project_lookup_in (self->set, type, id);
  const CursusTag    *tag = (const CursusTag *) record;
  const CursusRecord *known;
  g_autoptr (CursusRecord) copy = NULL;
  g_autofree char *new_id = NULL;

  if (record == NULL || g_hash_table_contains (self->renamed, id) ||
      cursus_project_lookup_in (self->project, type, id) != NULL)
    return;
  if (type == CURSUS_TAGS)
    {
      cursus_taking_bring (self, CURSUS_STRANDS, tag->parent);
      cursus_taking_bring (self, CURSUS_TAGS, tag->parent);
    }

  known = find_known (self, record);
  if (known != NULL)
    {
      g_hash_table_insert (self->renamed, g_strdup (id), g_strdup (known->id));
      return;
    }

  new_id = cursus_taking_dup_free_id (self, id);
  copy = cursus_record_copy (record);
  cursus_record_set_string (copy, &copy->id, new_id);
  if (type == CURSUS_TAGS)
    cursus_record_set_string (copy, &((CursusTag *) copy)->parent,
                              cursus_taking_translate (self, tag->parent));
  cursus_taking_add (self, copy);
  g_hash_table_insert (self->renamed, g_strdup (id), g_steal_pointer (&new_id));

  /* Behind itself, for two tags could each name the other. */
  if (type == CURSUS_TAGS && tag->superseded_by != NULL)
    cursus_taking_bring (self, CURSUS_TAGS, tag->superseded_by);
}

/* Has a tag that came along point to its successor by the id that this has now. */
static void
follow_successor (CursusTaking *self, const char *new_id)
{
  const CursusTag *tag = cursus_project_lookup_tag (self->project, new_id);
  const char      *successor;
  g_autoptr (CursusTag) copy = NULL;

  if (tag == NULL || tag->superseded_by == NULL)
    return;
  successor = cursus_taking_translate (self, tag->superseded_by);
  if (strcmp (successor, tag->superseded_by) == 0)
    return;

  copy = cursus_tag_copy (tag);
  cursus_record_set_string (&copy->record, &copy->superseded_by, successor);
  taking_become (self, cursus_project_with (self->project, &copy->record));
}

CursusProject *
cursus_taking_end (const CursusTaking *self)
{
  CursusTaking   ended = { cursus_project_ref (self->project), self->set, self->renamed };
  GHashTableIter iter;
  gpointer       new_id;
  g_autoptr (CursusProject) taken = NULL;

  g_hash_table_iter_init (&iter, self->renamed);
  while (g_hash_table_iter_next (&iter, NULL, &new_id))
    follow_successor (&ended, new_id);

  /* Tags that came along stand behind all others until here. */
  taken = ended.project;
  return cursus_tag_tree_sorted (taken);
}
