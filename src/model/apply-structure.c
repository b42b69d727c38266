/* apply-structure.c - records added and removed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/apply-private.h"

#include "model/part.h"
#include "model/references.h"
#include "model/tables.h"
#include "model/tag-tree.h"
#include "model/value-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

static gboolean
fail_into (const CursusChange *change, const CursusRecord *record, GError **error)
{
  g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
               /* Translators: the name of an element, and where it was to be put */
               _ ("The change adds <%s> to “%s”, which cannot contain it."), record->table->element,
               change->into);
  return FALSE;
}

static const CursusSection *
lookup_section (const char *name)
{
  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    if (strcmp (cursus_sections[i].name, name) == 0)
      return &cursus_sections[i];
  return NULL;
}

static gboolean
may_stand_in_section (const CursusSection *section, const CursusTable *table)
{
  for (guint i = 0; section->tables[i] != NULL; i++)
    if (section->tables[i] == table)
      return TRUE;
  return FALSE;
}

/* Where in the array of its type a record goes that follows the sibling called @after. */
static guint
position_in_sequence (const CursusProject *project, CursusRecordType type, const char *after)
{
  guint position;

  if (after == NULL)
    return cursus_project_n (project, type);
  if (*after == '\0')
    return 0;

  position = cursus_project_find (project, type, after);
  return position != CURSUS_NOWHERE ? position + 1 : cursus_project_n (project, type);
}

static void
insert (Step *step, CursusRecord *record, const char *after)
{
  CursusRecordType type = record->table->type;
  guint            position = position_in_sequence (step->project, type, after);

  apply_take_project (step, cursus_project_splice (step->project, type, position, 0, &record, 1));
}

/* Puts a tag beside its siblings; it stands behind @after, or before all others of its parent. */
static void
insert_tag (Step *step, const CursusRecord *record, const char *parent, const char *after)
{
  g_autoptr (CursusTag) tag = cursus_tag_copy ((const CursusTag *) record);
  const char *place = after;

  if (after != NULL && *after != '\0' && cursus_project_lookup_tag (step->project, after) == NULL)
    place = NULL;
  cursus_record_set_string (&tag->record, &tag->parent, parent);
  insert (step, &tag->record, place);
}

static gboolean
is_tag (const CursusRecord *record)
{
  return record->table == &cursus_tag_table;
}

/* Whether a tag stands in a strand or tag that is added with it. */
static gboolean
is_inner_tag (const CursusRecord *record, GHashTable *ids)
{
  const char *parent = is_tag (record) ? ((const CursusTag *) record)->parent : NULL;

  return parent != NULL && g_hash_table_contains (ids, parent);
}

/* A record without an id must not have the key of another one; places may. */
static gboolean
check_key (const CursusRecords *list, const CursusRecord *record, GError **error)
{
  g_autofree char *key = cursus_record_key (record);

  if (record->id != NULL || record->table->has_one_key || key == NULL || *key == '\0')
    return TRUE;

  for (guint i = 0; i < cursus_records_n (list); i++)
    {
      g_autofree char *other = cursus_record_key (list->items[i]);

      if (strcmp (key, other) != 0)
        continue;
      g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_EXISTS,
                   /* Translators: the name of an element, and what tells it from others */
                   _ ("The change adds <%s> for “%s”, which is there already."),
                   record->table->element, key);
      return FALSE;
    }
  return TRUE;
}

/* Of the records in sections, only sign-offs have no id. */
static gboolean
check_sign_off (const Step *step, const CursusRecord *record, GError **error)
{
  g_autoptr (CursusRecords) list = NULL;

  if (record->id != NULL)
    return TRUE;

  list = apply_dup_sign_offs (step->project);
  return check_key (list, record, error);
}

/* Adds records to a section; each follows the one before it. */
static gboolean
add_to_section (Step *step, const CursusChange *change, const CursusSection *section,
                const CursusRecords *records, GError **error)
{
  g_autoptr (GHashTable) ids = apply_collect_ids (records->items, records->n);
  const char *after = change->after;

  for (guint i = 0; i < records->n; i++)
    {
      CursusRecord *record = records->items[i];

      if (is_inner_tag (record, ids))
        {
          insert_tag (step, record, ((const CursusTag *) record)->parent, NULL);
          continue;
        }
      if (!may_stand_in_section (section, record->table) ||
          (section->is_record && cursus_project_n (step->project, record->table->type) > 0))
        return fail_into (change, record, error);
      if (!check_sign_off (step, record, error))
        return FALSE;
      insert (step, record, after);
      after = record->id;
    }
  return TRUE;
}

/* Adds tags to a strand or a tag. */
static gboolean
add_tags (Step *step, const CursusChange *change, const CursusRecords *records, GError **error)
{
  g_autoptr (GHashTable) ids = apply_collect_ids (records->items, records->n);
  const char *after = change->after;

  for (guint i = 0; i < records->n; i++)
    {
      CursusRecord *record = records->items[i];

      if (!is_tag (record))
        return fail_into (change, record, error);
      if (is_inner_tag (record, ids))
        {
          insert_tag (step, record, ((const CursusTag *) record)->parent, NULL);
          continue;
        }
      insert_tag (step, record, change->into, after);
      after = record->id;
    }
  return TRUE;
}

/* Adds records to a list of another record. */
static gboolean
add_to_record (Step *step, const CursusChange *change, const CursusRecord *parent,
               const CursusRecord *owner, const CursusRecords *records, GError **error)
{
  g_autoptr (CursusRecord) next = cursus_record_copy (parent);
  g_autoptr (CursusRecord) next_owner = NULL;
  const char *after = change->after;

  for (guint i = 0; i < records->n; i++)
    {
      CursusRecord      *record = records->items[i];
      const CursusField *field = cursus_table_lookup_field (parent->table, record->table->element);
      const CursusRecords *list;
      guint                position;

      if (field == NULL || !cursus_field_has_parts (field) ||
          ((field->flags & CURSUS_FIELD_ONE) && RECORDS (next, field) != NULL))
        return fail_into (change, record, error);

      list = RECORDS (next, field);
      if (!check_key (list, record, error))
        return FALSE;
      position = list != NULL ? apply_position_after (list->items, list->n, after) : 0;
      cursus_record_set_records (next, &RECORDS (next, field),
                                 cursus_records_splice (list, position, 0, &record, 1));
      after = record->id != NULL ? record->id : change->after;
    }

  next_owner = cursus_part_replace (owner, parent->id, next);
  apply_take_project (step, cursus_project_with (step->project, next_owner));
  return TRUE;
}

static gboolean
add_records (Step *step, const CursusChange *change, const CursusRecords *records, GError **error)
{
  const CursusSection *section = lookup_section (change->into);
  const CursusRecord  *owner = NULL;
  const CursusRecord  *parent;
  gboolean             has_strands = FALSE;

  if (section != NULL)
    {
      if (!add_to_section (step, change, section, records, error))
        return FALSE;
      has_strands = strcmp (section->name, "strands") == 0;
    }
  else
    {
      parent = cursus_project_lookup (step->project, change->into, &owner);
      if (parent == NULL)
        return apply_fail_not_found (change->into, error);
      has_strands = parent->table == &cursus_strand_table || parent->table == &cursus_tag_table;
      if (!(has_strands ? add_tags (step, change, records, error) :
                          add_to_record (step, change, parent, owner, records, error)))
        return FALSE;
    }

  if (has_strands)
    apply_take_project (step, cursus_tag_tree_sorted (step->project));
  return TRUE;
}

/* Takes records with ids out again; what referred to such ids before they were there does so again
 * afterwards. */
static void
undo_by_removing (Step *step, const CursusProject *before, const CursusRecords *records)
{
  g_autoptr (GHashTable) ids = apply_collect_ids (records->items, records->n);
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (CursusProject) without = cursus_references_removed (before, ids, &changed);
  Step there = { without, step->inverse };

  for (guint i = records->n; i-- > 0;)
    {
      CursusRecord *record = records->items[i];

      if (record->id != NULL && !is_inner_tag (record, ids))
        g_ptr_array_add (step->inverse, cursus_remove_new_for (record->id, &record, 1));
    }
  apply_restore (&there, before, changed);
}

/* Gives the record that was added to the lists that it had. */
static void
undo_by_setting (Step *step, const CursusProject *before, const char *parent)
{
  g_autoptr (GPtrArray) parents = g_ptr_array_new ();

  g_ptr_array_add (parents, (char *) parent);
  apply_restore (step, before, parents);
}

static void
undo_add (Step *step, const CursusProject *before, const CursusChange *change,
          const CursusRecords *records)
{
  gboolean is_section = lookup_section (change->into) != NULL;
  gboolean have_ids = TRUE;

  for (guint i = 0; i < records->n; i++)
    have_ids = have_ids && records->items[i]->id != NULL;

  if (!have_ids && !is_section)
    {
      undo_by_setting (step, before, change->into);
      return;
    }
  undo_by_removing (step, before, records);
  if (!have_ids)
    g_ptr_array_add (step->inverse, apply_sign_offs_set (step->project, before));
}

gboolean
apply_add (Step *step, const CursusChange *change, GError **error)
{
  const CursusSide *new = cursus_change_get_new (change);
  g_autoptr (CursusProject) before = cursus_project_ref (step->project);

  if (new == NULL || new->records == NULL)
    {
      g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
                   /* Translators: where it was to be put */
                   _ ("The change adds something to “%s”, but does not say what."), change->into);
      return FALSE;
    }

  if (!apply_check_new_ids (step->project, new->records->items, new->records->n, NULL, error) ||
      !add_records (step, change, new->records, error))
    return FALSE;

  undo_add (step, before, change, new->records);
  return TRUE;
}

/* A tag as a change quotes it: the first one does not say what it stood in. */
static CursusRecord *
quote (const CursusRecord *record)
{
  CursusTag *tag;

  if (!is_tag (record))
    return cursus_record_ref (record);

  tag = cursus_tag_copy ((const CursusTag *) record);
  cursus_record_set_string (&tag->record, &tag->parent, NULL);
  return &tag->record;
}

/* What goes away with a record: itself, and the tags in it. */
static GPtrArray *
collect_removed (const CursusProject *project, const CursusRecord *record)
{
  GPtrArray *removed = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  g_ptr_array_add (removed, quote (record));
  if (record->table == &cursus_strand_table || is_tag (record))
    {
      g_autoptr (GPtrArray) tags = cursus_tag_tree_subtree (project, record->id);

      for (guint i = 0; i < tags->len; i++)
        g_ptr_array_add (removed, cursus_record_ref (tags->pdata[i]));
    }
  return removed;
}

static const char *
section_of (const CursusTable *table)
{
  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    if (may_stand_in_section (&cursus_sections[i], table))
      return cursus_sections[i].name;
  return NULL;
}

static void
take_out_of_sequence (Step *step, CursusRecordType type, const char *id)
{
  guint position = cursus_project_find (step->project, type, id);

  apply_take_project (step, cursus_project_splice (step->project, type, position, 1, NULL, 0));
}

/* The id of the record before this one among its siblings; "" if it is the first. */
static const char *
key_before (const CursusProject *project, const CursusRecord *record)
{
  CursusRecordType type = record->table->type;
  guint            position = cursus_project_find (project, type, record->id);

  while (position-- > 0)
    {
      const CursusRecord *other = cursus_project_nth (project, type, position);

      if (!is_tag (record) ||
          strcmp (((const CursusTag *) other)->parent, ((const CursusTag *) record)->parent) == 0)
        return other->id;
    }
  return "";
}

/* Removes a record that stands in the project's arrays; gives the addition that takes it back. */
static CursusChange *
remove_from_project (Step *step, const CursusProject *before, const CursusRecord *record,
                     const GPtrArray *removed)
{
  const char *into =
    is_tag (record) ? ((const CursusTag *) record)->parent : section_of (record->table);
  const char *after = key_before (before, record);

  for (guint i = 1; i < removed->len; i++)
    take_out_of_sequence (step, CURSUS_TAGS, ((const CursusRecord *) removed->pdata[i])->id);
  take_out_of_sequence (step, record->table->type, record->id);
  return cursus_add_new_for (into, after, (CursusRecord *const *) removed->pdata, removed->len);
}

/* Removes a record that stands inside of another; gives the addition that takes it back. */
static CursusChange *
remove_from_record (Step *step, const CursusRecord *record, const GPtrArray *removed)
{
  const CursusRecord  *owner = NULL;
  const CursusRecords *list;
  CursusPartPosition   at;
  g_autoptr (CursusRecord) next = NULL;
  g_autoptr (CursusRecord) next_owner = NULL;
  g_autofree char *into = NULL;
  g_autofree char *after = NULL;

  cursus_project_lookup (step->project, record->id, &owner);
  cursus_part_find (owner, record->id, &at);
  list = cursus_record_get_records (at.owner, at.field);
  into = g_strdup (at.owner->id);
  after = at.position > 0 ? cursus_record_key (list->items[at.position - 1]) : g_strdup ("");

  next = cursus_record_copy (at.owner);
  cursus_record_set_records (next, &RECORDS (next, at.field),
                             cursus_records_splice (list, at.position, 1, NULL, 0));
  next_owner = cursus_part_replace (owner, into, next);
  apply_take_project (step, cursus_project_with (step->project, next_owner));
  return cursus_add_new_for (into, after, (CursusRecord *const *) removed->pdata, removed->len);
}

gboolean
apply_remove (Step *step, const CursusChange *change, GError **error)
{
  g_autoptr (CursusProject) before = cursus_project_ref (step->project);
  const CursusRecord *owner = NULL;
  const CursusRecord *record = cursus_project_lookup (before, change->about, &owner);
  g_autoptr (GPtrArray) removed = NULL;
  g_autoptr (GHashTable) ids = NULL;
  g_autoptr (GPtrArray) changed = NULL;
  CursusChange *undo;
  Step          again;

  if (record == NULL)
    return apply_fail_not_found (change->about, error);

  removed = collect_removed (before, record);
  ids = apply_collect_ids ((CursusRecord *const *) removed->pdata, removed->len);
  apply_take_project (step, cursus_references_removed (before, ids, &changed));
  undo = record == owner ? remove_from_project (step, before, record, removed) :
                           remove_from_record (step, record, removed);
  g_ptr_array_add (step->inverse, undo);

  /* What else has to be done after the record is back is seen by putting it back. */
  again = (Step){ cursus_project_ref (step->project), step->inverse };
  add_records (&again, undo, cursus_change_get_new (undo)->records, NULL);
  apply_restore (&again, before, changed);
  cursus_project_unref (again.project);
  return TRUE;
}
