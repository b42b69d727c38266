/* random-project.c - valid projects made at random, with everything that a file can say
 *
 * Walks the field tables, so that a new field needs nothing here. What a table does not tell, a
 * function of a few lines does: keys, what is either text or elements, and tags, which stand beside
 * the strands that they are in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/random-project.h"

#include "common/random-foreign.h"
#include "model/baseline.h"
#include "model/change.h"
#include "model/tables.h"
#include "model/value-text.h"
#include "model/value.h"

#include <string.h>

/* How deep records are quoted in quoted records, and tags stand in tags. */
#define QUOTES_MAX 2
#define TAG_DEPTH_MAX 5

/* What one project, or one record alone, is made with. */
typedef struct
{
  RandomValues                *values;
  const CursusProjectContents *earlier; /* of which a project has records; may be NULL */
  RandomProjectFlags           flags;
  guint                        size;
  guint                        density; /* per cent of the fields that are stated */
  guint                        n_quotes;
} Maker;

static CursusRecord  *make_record (Maker *maker, const CursusTable *table);
static CursusProject *make_project (Maker *maker, gboolean is_inner);

static GPtrArray *
records_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
}

static gboolean
has_id (const CursusTable *table)
{
  for (guint i = 0; i < table->n_fields; i++)
    if (table->fields[i].type == CURSUS_FIELD_IDENTIFIER)
      return TRUE;
  return FALSE;
}

static void
add_foreign (Maker *maker, CursusRecord *record, const GPtrArray *tags)
{
  if (maker->flags & RANDOM_PROJECT_FOREIGN)
    random_foreign_add (maker->values, record, tags, (maker->flags & RANDOM_PROJECT_LATER) != 0);
}

/* Makes the tags in a strand or a tag: they come one after the other in @tags, each before those in
 * it. */
static void
make_tags (Maker *maker, CursusRecord *parent, guint depth, GPtrArray *tags)
{
  g_autoptr (GPtrArray) direct = g_ptr_array_new ();
  guint n = depth < TAG_DEPTH_MAX ? random_below (maker->values, 4) : 0;

  for (guint i = 0; i < n; i++)
    {
      CursusRecord *tag = make_record (maker, &cursus_tag_table);

      cursus_record_set_string (tag, &((CursusTag *) tag)->parent, parent->id);
      g_ptr_array_add (direct, tag);
      g_ptr_array_add (tags, tag);
      make_tags (maker, tag, depth + 1, tags);
    }
  add_foreign (maker, parent, direct);
}

/* Adds a record to a list, and the tags in it. */
static void
add_record (Maker *maker, CursusRecord *record, GPtrArray *records, GPtrArray *tags)
{
  g_ptr_array_add (records, record);
  if (record->table == &cursus_strand_table || record->table == &cursus_tag_table)
    make_tags (maker, record, 0, tags);
}

/* Whether a record may stand beside others with these keys, which gain its own. */
static gboolean
is_welcome (GHashTable *keys, const CursusRecord *record, gboolean is_quoted)
{
  gboolean         is_topic = record->table == &cursus_topic_table;
  g_autofree char *key = cursus_record_key (record);
  g_autofree char *name = NULL;

  if (key == NULL || record->table == &cursus_place_table || (is_quoted && !is_topic))
    return TRUE;
  /* Keys that say nothing differ from each other; but texts on no topic are one. */
  if (*key == '\0' && !is_topic)
    return TRUE;

  name = g_strconcat (record->table->element, " ", key, NULL);
  return g_hash_table_add (keys, g_steal_pointer (&name));
}

/* Any kind of record but for the two that stand in changes only. Those with tags in them come more
 * often, as they are the hardest. */
static const CursusTable *
any_table (const Maker *maker)
{
  guint n = 0;

  if (random_chance (maker->values, 25))
    return random_chance (maker->values, 75) ? &cursus_strand_table : &cursus_baseline_table;

  while (cursus_tables[n] != NULL)
    n++;
  for (;;)
    {
      const CursusTable *table = cursus_tables[random_below (maker->values, n)];

      if (table != &cursus_old_table && table != &cursus_new_table)
        return table;
    }
}

static const CursusTable *
pick_table (const Maker *maker, const CursusField *field)
{
  guint n = 0;

  if (field->tables == NULL)
    return any_table (maker);
  while (field->tables[n] != NULL)
    n++;
  return field->tables[random_below (maker->values, n)];
}

static void
set_records (Maker *maker, CursusRecord *record, const CursusField *field)
{
  g_autoptr (GPtrArray) records = records_new ();
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean is_quoted = (field->flags & CURSUS_FIELD_QUOTED) != 0;
  guint    n = 1 + random_below (maker->values, 3);

  if (field->flags & CURSUS_FIELD_ONE)
    n = 1;
  if (is_quoted && maker->n_quotes == QUOTES_MAX)
    return;

  maker->n_quotes += is_quoted ? 1 : 0;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusRecord) part = make_record (maker, pick_table (maker, field));

      if (is_welcome (keys, part, field->tables == NULL))
        add_record (maker, g_steal_pointer (&part), records, records);
    }
  maker->n_quotes -= is_quoted ? 1 : 0;
  cursus_record_set_records (
    record, &G_STRUCT_MEMBER (CursusRecords *, record, field->offset),
    cursus_records_new ((CursusRecord *const *) records->pdata, records->len));
}

static void
set_field (Maker *maker, CursusRecord *record, const CursusField *field)
{
  if (field->type == CURSUS_FIELD_RECORDS)
    set_records (maker, record, field);
  else if (field->type == CURSUS_FIELD_PROJECT)
    G_STRUCT_MEMBER (CursusProject *, record, field->offset) = make_project (maker, TRUE);
  else
    random_value_set (maker->values, record, field);
}

/* The key that a record has of several; NULL if its table does not ask for one of them. */
static const CursusField *
pick_key (const Maker *maker, const CursusTable *table)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();

  for (guint i = 0; table->has_one_key && i < table->n_fields; i++)
    if (table->fields[i].flags & CURSUS_FIELD_KEY)
      g_ptr_array_add (keys, (gpointer) &table->fields[i]);
  return keys->len > 0 ? keys->pdata[random_below (maker->values, keys->len)] : NULL;
}

/* Old and new hold either a value or elements, and a value that is not only white space. */
static void
settle_content (Maker *maker, CursusRecord *record)
{
  CursusSide *side = (CursusSide *) record;

  if (record->table != &cursus_old_table && record->table != &cursus_new_table)
    return;

  if (side->text != NULL && random_chance (maker->values, 60))
    {
      g_autofree char *text = g_strconcat (side->text, "x", NULL);

      cursus_record_set_string (record, &side->text, text);
      cursus_record_set_strings (record, &side->lecturers, NULL);
      cursus_record_set_strings (record, &side->partners, NULL);
      cursus_record_set_records (record, &side->records, NULL);
    }
  else
    cursus_record_set_string (record, &side->text, NULL);
}

static CursusRecord *
make_record (Maker *maker, const CursusTable *table)
{
  g_autofree char   *id = has_id (table) ? random_id (maker->values) : NULL;
  CursusRecord      *record = cursus_record_new (table, id);
  const CursusField *key = pick_key (maker, table);

  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];
      gboolean           is_needed = (field->flags & CURSUS_FIELD_REQUIRED) || field == key;
      gboolean           is_another_key = key != NULL && (field->flags & CURSUS_FIELD_KEY);

      if (field->type == CURSUS_FIELD_IDENTIFIER || field->type == CURSUS_FIELD_NESTED)
        continue;
      if (is_needed || (!is_another_key && random_chance (maker->values, maker->density)))
        set_field (maker, record, field);
    }

  settle_content (maker, record);
  /* A strand and a tag wait for the tags in them. */
  if (table != &cursus_strand_table && table != &cursus_tag_table)
    add_foreign (maker, record, NULL);
  return record;
}

/* Takes a strand's tags along from the earlier project: those that follow it, as far as they stand
 * in it. */
static void
take_tags (const CursusProjectContents *earlier, const CursusRecord *strand, GPtrArray *tags)
{
  g_autoptr (GHashTable) around = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_add (around, strand->id);
  for (guint i = 0; i < earlier->records[CURSUS_TAGS]->len; i++)
    {
      CursusTag *tag = g_ptr_array_index (earlier->records[CURSUS_TAGS], i);

      if (!g_hash_table_contains (around, tag->parent))
        continue;
      g_hash_table_add (around, tag->record.id);
      g_ptr_array_add (tags, cursus_tag_ref (tag));
    }
}

/* Takes some records along from the earlier project, some of them with another source. */
static void
take_records (Maker *maker, CursusRecordType type, GPtrArray *records, GPtrArray *tags)
{
  const GPtrArray *earlier = maker->earlier->records[type];

  for (guint i = 0; i < earlier->len; i++)
    {
      CursusRecord *record = g_ptr_array_index (earlier, i);

      if (random_chance (maker->values, 30))
        continue;
      if (random_chance (maker->values, 80))
        g_ptr_array_add (records, cursus_record_ref (record));
      else
        {
          g_autofree char *source = random_string (maker->values);
          CursusRecord    *changed = cursus_record_copy (record);

          cursus_record_set_string (changed, &changed->source, source);
          g_ptr_array_add (records, changed);
        }
      if (type == CURSUS_STRANDS)
        take_tags (maker->earlier, record, tags);
    }
}

static void
make_section (Maker *maker, const CursusSection *section, GPtrArray **records)
{
  for (guint t = 0; section->tables[t] != NULL; t++)
    {
      CursusRecordType type = section->tables[t]->type;
      GPtrArray       *list = records[type];
      guint            n = random_below (maker->values, section->is_record ? 2 : maker->size + 1);
      g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      /* Reviews have much in them, and earlier projects have none. */
      if (g_str_equal (section->name, "review"))
        n = random_below (maker->values, 3);
      else if (maker->earlier != NULL)
        take_records (maker, type, list, records[CURSUS_TAGS]);
      for (guint i = 0; i < n && (list->len == 0 || !section->is_record); i++)
        {
          g_autoptr (CursusRecord) record = make_record (maker, section->tables[t]);

          if (is_welcome (keys, record, FALSE))
            add_record (maker, g_steal_pointer (&record), list, records[CURSUS_TAGS]);
        }
    }
}

/* How an earlier project is made: of the records of the present one, or of its own in another
 * language. */
static Maker
make_inner_maker (Maker *outer, RandomValues *values)
{
  Maker inner = *outer;

  inner.values = values;
  inner.size = MIN (outer->size, 3);
  inner.n_quotes = 0;
  if (outer->earlier == NULL || random_chance (values, 30))
    {
      inner.earlier = NULL;
      values->language = random_chance (values, 50) ? "fr" : "";
    }
  return inner;
}

static CursusProject *
make_project (Maker *outer, gboolean is_inner)
{
  RandomValues          values = *outer->values;
  Maker                 maker = is_inner ? make_inner_maker (outer, &values) : *outer;
  CursusProjectContents contents = { 0 };
  CursusProject        *project;

  if (maker.flags & RANDOM_PROJECT_LATER)
    contents.minor = random_chance (&values, 20) ? 999999 : 1 + (int) random_below (&values, 20);
  contents.language = values.language;
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    contents.records[type] = records_new ();
  /* Whatever the present project has so far, baselines of it may have. */
  if (!is_inner)
    maker.earlier = NULL;

  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    {
      gboolean is_review = g_str_equal (cursus_sections[i].name, "review");
      Maker    reviewer = maker;

      reviewer.earlier = &contents;
      if (!is_review)
        make_section (&maker, &cursus_sections[i], contents.records);
      else if (!is_inner)
        make_section (&reviewer, &cursus_sections[i], contents.records);
    }
  if (maker.flags & RANDOM_PROJECT_FOREIGN)
    contents.foreign = random_foreign_new (&values, &contents, is_inner);

  project = cursus_project_new (&contents);
  g_clear_pointer (&contents.foreign, cursus_foreign_unref);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    g_ptr_array_unref (contents.records[type]);
  return project;
}

CursusProject *
random_project_new (guint32 seed, guint size, RandomProjectFlags flags)
{
  static const guint       densities[] = { 5, 30, 30, 60, 95 };
  static const char *const languages[] = { "de", "de", "en", "" };
  g_auto (RandomValues) values = random_values_new (seed);
  Maker maker = { &values, NULL, flags, size };

  maker.density = densities[random_below (&values, G_N_ELEMENTS (densities))];
  values.language = languages[random_below (&values, G_N_ELEMENTS (languages))];
  return make_project (&maker, FALSE);
}

RandomProjectFlags
random_project_flags_of (guint32 seed)
{
  return (RandomProjectFlags) (seed % 4);
}

CursusRecord *
random_record_new (RandomValues *values, const CursusTable *table)
{
  Maker         maker = { values, NULL, 0, 2, 60 };
  CursusRecord *record = make_record (&maker, table);

  if (table == &cursus_strand_table || table == &cursus_tag_table)
    add_foreign (&maker, record, NULL);
  return record;
}
