/* clipping.c - modules cut out, carried over and pasted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/clipping.h"

#include "edit/adding.h"
#include "edit/placing.h"
#include "edit/renaming.h"
#include "edit/rewrite.h"
#include "edit/sheet.h"
#include "model/module-kind.h"
#include "model/part.h"
#include "model/references.h"
#include "model/tag-tree.h"
#include "model/texts.h"
#include "store/names.h"
#include "store/reader.h"
#include "store/writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How far into a text the name of the format stands, after comments perhaps. */
#define HEAD_SIZE 4096

/* The tag of a language that nobody knows. */
#define UNKNOWN_LANGUAGE "und"

/* --- cut out --- */

/* What is cut out of a project. */
typedef struct
{
  const CursusProject *project;
  GHashTable          *ids; /* of what is in @records */
  GPtrArray           *records[CURSUS_N_RECORD_TYPES];
} Clip;

static void
clip_add (Clip *clip, CursusRecordType type, const char *id)
{
  const CursusRecord *record = cursus_project_lookup_in (clip->project, type, id);

  if (record != NULL && g_hash_table_add (clip->ids, record->id))
    g_ptr_array_add (clip->records[type], (gpointer) record);
}

static void
clip_add_group (Clip *clip, const char *id)
{
  const CursusGroup *group = cursus_project_lookup_group (clip->project, id);

  clip_add (clip, CURSUS_GROUPS, id);
  for (guint i = 0; group != NULL && i < cursus_records_n (group->members); i++)
    clip_add (clip, CURSUS_MODULES, ((const CursusMember *) group->members->items[i])->module);
}

/* Adds what a module refers to, if it belongs to those things that come along. */
static void
clip_add_reference (gpointer id, gpointer data)
{
  Clip            *clip = data;
  const CursusTag *tag = cursus_project_lookup_tag (clip->project, id);

  clip_add (clip, CURSUS_MODULE_KINDS, id);
  clip_add (clip, CURSUS_PATHWAYS, id);
  if (tag == NULL)
    return;

  clip_add (clip, CURSUS_TAGS, id);
  for (; tag != NULL; tag = cursus_project_lookup_tag (clip->project, tag->parent))
    {
      clip_add (clip, CURSUS_TAGS, tag->parent);
      clip_add (clip, CURSUS_STRANDS, tag->parent);
    }
}

/* Brings tags, and the like, into the order of the project, in which each stands before those in
 * it. */
static void
clip_sort (Clip *clip, CursusRecordType type)
{
  g_ptr_array_set_size (clip->records[type], 0);
  for (guint i = 0; i < cursus_project_n (clip->project, type); i++)
    {
      const CursusRecord *record = cursus_project_nth (clip->project, type, i);

      if (g_hash_table_contains (clip->ids, record->id))
        g_ptr_array_add (clip->records[type], (gpointer) record);
    }
}

static CursusProject *
clip_to_project (const Clip *clip)
{
  CursusProjectContents contents = { 0 };

  contents.minor = cursus_project_get_minor (clip->project);
  contents.language = cursus_project_get_language (clip->project);
  memcpy (contents.records, clip->records, sizeof contents.records);
  return cursus_project_new (&contents);
}

char *
cursus_clip (const CursusProject *project, const char *const *ids, guint n)
{
  g_autoptr (GHashTable) all = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CursusProject) cut = NULL;
  Clip clip = { project, all };

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    clip.records[type] = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    {
      clip_add (&clip, CURSUS_MODULES, ids[i]);
      clip_add_group (&clip, ids[i]);
    }
  for (guint i = 0; i < clip.records[CURSUS_MODULES]->len; i++)
    cursus_renaming_foreach_reference (clip.records[CURSUS_MODULES]->pdata[i], clip_add_reference,
                                       &clip);
  clip_sort (&clip, CURSUS_MODULE_KINDS);
  clip_sort (&clip, CURSUS_STRANDS);
  clip_sort (&clip, CURSUS_TAGS);
  clip_sort (&clip, CURSUS_PATHWAYS);

  cut = clip_to_project (&clip);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    g_ptr_array_unref (clip.records[type]);
  return g_string_free (cursus_write (cut), FALSE);
}

gboolean
cursus_text_is_clip (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;
  return *text == '<' && g_strstr_len (text, HEAD_SIZE, CURSUS_NAMESPACE) != NULL;
}

/* --- pasted --- */

/* What is pasted into a project. */
typedef struct
{
  const CursusProject *project;
  const CursusProject *clip;
  GHashTable          *renaming;
  GHashTable          *ids;                            /* of what comes */
  GPtrArray           *records[CURSUS_N_RECORD_TYPES]; /* that come, with the ids of the clip */
} Pasting;

/* The kinds of record that come along if they are missing, and those that come in any case. */
static const CursusRecordType along[] = { CURSUS_MODULE_KINDS, CURSUS_PATHWAYS, CURSUS_STRANDS,
                                          CURSUS_TAGS };
static const CursusRecordType pasted[] = { CURSUS_MODULES, CURSUS_GROUPS };

/* A text in no language would be one in the language of the project. */
static CursusProject *
with_languages (const CursusProject *clip, const CursusProject *project)
{
  const char    *language = cursus_project_get_language (project);
  CursusProject *named = cursus_project_ref (clip);
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (GPtrArray) changed_anyway = NULL;

  if (*cursus_project_get_language (clip) == '\0' && *language != '\0' &&
      !cursus_texts_name_language (&named, language, &changed))
    cursus_texts_name_language (&named, UNKNOWN_LANGUAGE, &changed_anyway);
  return named;
}

/* Notes what comes, with new ids for what has one that is taken. */
static void
note_records (Pasting *self, CursusRecordType type, gboolean only_missing)
{
  for (guint i = 0; i < cursus_project_n (self->clip, type); i++)
    {
      const CursusRecord *record = cursus_project_nth (self->clip, type, i);

      if (only_missing && cursus_project_lookup_in (self->project, type, record->id) != NULL)
        continue;
      g_ptr_array_add (self->records[type], (gpointer) record);
      cursus_renaming_add (self->renaming, self->project, record, TRUE);
    }
}

static void
note_id (gpointer id, gpointer data)
{
  Pasting *self = data;

  g_hash_table_add (self->ids, g_strdup (cursus_renaming_get (self->renaming, id)));
}

/* References that lead nowhere. */
typedef struct
{
  const Pasting *pasting;
  GHashTable    *ids;
} Loose;

static void
note_loose (gpointer id, gpointer data)
{
  Loose *loose = data;

  if (cursus_project_lookup (loose->pasting->project, id, NULL) == NULL &&
      !g_hash_table_contains (loose->pasting->ids, id) &&
      !g_strv_contains (cursus_module_kind_defaults, id))
    g_hash_table_add (loose->ids, id);
}

/* Takes out what only a later version of the format knows: in a file of this one it would be
 * wrong. */
static void
drop_foreign (CursusRecord *record)
{
  g_clear_pointer (&record->foreign, cursus_foreign_unref);
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];
      g_autoptr (GPtrArray) plain =
        g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
      const CursusRecords *parts;

      if (!cursus_field_has_parts (field))
        continue;
      parts = cursus_record_get_records (record, field);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        {
          g_ptr_array_add (plain, cursus_record_copy (parts->items[p]));
          drop_foreign (plain->pdata[p]);
        }
      cursus_record_set_records (
        record, &G_STRUCT_MEMBER (CursusRecords *, record, field->offset),
        cursus_records_new ((CursusRecord *const *) plain->pdata, plain->len));
    }
}

/* A record of the clip as it is to be in the project. */
static CursusRecord *
dup_fitting (const Pasting *self, const CursusRecord *record)
{
  g_autoptr (CursusRecord) copy = cursus_renaming_apply (self->renaming, record);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Loose         loose = { self, ids };
  CursusRecord *without;

  if (cursus_project_get_minor (self->clip) > cursus_project_get_minor (self->project))
    drop_foreign (copy);
  cursus_renaming_foreach_reference (copy, note_loose, &loose);
  without = cursus_references_removed_from (copy, ids);
  return without != NULL ? without : g_steal_pointer (&copy);
}

/* Puts what comes of one type behind what is there. */
static void
append_records (const Pasting *self, CursusRecordType type, CursusProject **project)
{
  g_autoptr (GPtrArray) copies =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; i < self->records[type]->len; i++)
    g_ptr_array_add (copies, dup_fitting (self, self->records[type]->pdata[i]));
  if (copies->len > 0)
    cursus_rewrite_take (
      project, cursus_project_splice (*project, type, cursus_project_n (*project, type), 0,
                                      (CursusRecord *const *) copies->pdata, copies->len));
  if (copies->len > 0 && type == CURSUS_TAGS)
    cursus_rewrite_take (project, cursus_tag_tree_sorted (*project));
}

/* The modules that stand with the groups of the clip, not by themselves. */
static GHashTable *
collect_members (const CursusProject *clip)
{
  GHashTable *members = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cursus_project_n (clip, CURSUS_GROUPS); i++)
    {
      const CursusGroup *group = (const CursusGroup *) cursus_project_nth (clip, CURSUS_GROUPS, i);

      for (guint m = 0; m < cursus_records_n (group->members); m++)
        g_hash_table_add (members, ((const CursusMember *) group->members->items[m])->module);
    }
  return members;
}

/* The ids of what was pasted, but for members. */
static GPtrArray *
dup_ids (const Pasting *self)
{
  g_autoptr (GHashTable) members = collect_members (self->clip);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint p = 0; p < G_N_ELEMENTS (pasted); p++)
    for (guint i = 0; i < cursus_project_n (self->clip, pasted[p]); i++)
      {
        const char *id = cursus_project_nth (self->clip, pasted[p], i)->id;

        if (!g_hash_table_contains (members, id))
          g_ptr_array_add (ids, g_strdup (cursus_renaming_get (self->renaming, id)));
      }
  return ids;
}

static CursusProject *
paste (Pasting *self)
{
  CursusProject *next = cursus_project_ref (self->project);

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    self->records[type] = g_ptr_array_new ();
  for (guint a = 0; a < G_N_ELEMENTS (along); a++)
    note_records (self, along[a], TRUE);
  for (guint p = 0; p < G_N_ELEMENTS (pasted); p++)
    note_records (self, pasted[p], FALSE);

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    for (guint i = 0; i < self->records[type]->len; i++)
      cursus_parts_foreach_id (self->records[type]->pdata[i], note_id, self);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    {
      append_records (self, type, &next);
      g_ptr_array_unref (self->records[type]);
    }
  return next;
}

/* Places what was added, and gives its ids to whoever asked. */
static CursusProject *
finish (CursusProject *project, const CursusTarget *target, GPtrArray *new_ids, GPtrArray **ids)
{
  if (target != NULL && target->term != NULL)
    cursus_rewrite_take (
      &project, cursus_place (project, (const char *const *) new_ids->pdata, new_ids->len, target));
  if (ids != NULL)
    *ids = new_ids;
  else
    g_ptr_array_unref (new_ids);
  return project;
}

CursusProject *
cursus_paste_clip (const CursusProject *project, const char *text, const CursusTarget *target,
                   GPtrArray **ids, GError **error)
{
  g_autoptr (CursusProject) read =
    cursus_read_bytes (text, strlen (text), _ ("The clipboard"), error);
  g_autoptr (CursusProject) clip = NULL;
  g_autoptr (GHashTable) renaming = cursus_renaming_new ();
  g_autoptr (GHashTable) coming = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Pasting        self = { project, NULL, renaming, coming };
  CursusProject *next;

  if (read == NULL)
    return NULL;

  clip = with_languages (read, project);
  self.clip = clip;
  next = paste (&self);
  return finish (next, target, dup_ids (&self), ids);
}

/* --- rows --- */

CursusProject *
cursus_paste_rows (const CursusProject *project, const char *text, const CursusTarget *target,
                   GPtrArray **ids)
{
  g_autoptr (GPtrArray) rows = cursus_sheet_read (text);
  g_autoptr (GPtrArray) modules =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  GPtrArray     *new_ids = g_ptr_array_new_with_free_func (g_free);
  const char    *language = cursus_project_get_language (project);
  CursusProject *next = cursus_project_ref (project);

  for (guint i = 0; i < rows->len; i++)
    {
      const CursusSheetRow *row = rows->pdata[i];
      char                 *id = cursus_rewrite_new_id (project, cursus_module_table.letter);
      CursusModule         *module = cursus_module_new (id);

      cursus_record_set_string (&module->record, &module->code, row->code);
      cursus_record_set_string (&module->record, &module->kind, CURSUS_KIND_OF_NEW_MODULES);
      cursus_record_set_text (&module->record, &module->title, language, row->title);
      module->credits = row->credits;
      g_ptr_array_add (modules, module);
      g_ptr_array_add (new_ids, id);
    }
  if (modules->len > 0)
    cursus_rewrite_take (
      &next, cursus_project_splice (next, CURSUS_MODULES, cursus_project_n (next, CURSUS_MODULES),
                                    0, (CursusRecord *const *) modules->pdata, modules->len));
  return finish (next, target, new_ids, ids);
}
