/* reader-record.c - the attributes of a record, and its end, when all that stands in it is known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/reader-private.h"

#include "model/baseline.h"
#include "model/strand.h"
#include "model/topic.h"
#include "model/value-text.h"
#include "model/value.h"
#include "store/sibling.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How much of a wrong value a message shows. */
#define SHOWN_LENGTH 80

static gboolean
is_later_version (const Frame *frame)
{
  return frame->build->contents.minor > 0;
}

static void
fail_value (Reader *reader, const Frame *frame, const CursusField *field,
            const Attribute *attribute)
{
  const CursusTable *table = frame->record->table;
  g_autofree char   *expected = cursus_value_describe (table, field);
  g_autofree char   *found = g_strndup (attribute->value, MIN (attribute->length, SHOWN_LENGTH));
  g_autofree char   *valid = g_utf8_make_valid (found, -1);
  g_autofree char *shown = g_strconcat (valid, attribute->length > SHOWN_LENGTH ? "…" : "", NULL);

  reader_fail (reader, CURSUS_STORE_ERROR_INVALID, reader_place_at (reader, attribute->value),
               /* Translators: an attribute, its element, what it is, and what it may be */
               _ ("“%s” of <%s> cannot be “%s”; expected %s."), field->name, table->element, shown,
               expected);
}

static void
fail_unknown (Reader *reader, const Frame *frame, const Attribute *attribute)
{
  const CursusTable *table = frame->record->table;
  g_autofree char   *expected = reader_describe_attributes (table);

  reader_fail (reader, CURSUS_STORE_ERROR_INVALID, reader_place_at (reader, attribute->value),
               _ ("<%s> cannot have an attribute “%s”; expected %s."), table->element,
               attribute->name, expected);
}

/* Reads an attribute that has a namespace: xml:lang where it is ours, else somebody else's. */
static void
read_qualified (Reader *reader, Frame *frame, const Attribute *attribute)
{
  const CursusTable *table = frame->record->table;
  const CursusField *field = NULL;

  /* The language of a topic's text was read when its element began. */
  if (attribute->is_language && table == &cursus_topic_table)
    return;
  if (attribute->is_language)
    field = cursus_table_lookup_field (table, "xml:lang");

  if (field == NULL && attribute->uri == reader->ours && !is_later_version (frame))
    fail_unknown (reader, frame, attribute);
  else if (field == NULL)
    reader_foreign_attribute (reader, frame, "", attribute);
  else if (!cursus_value_parse (frame->record, field, attribute->value, attribute->length,
                                reader->pool))
    fail_value (reader, frame, field, attribute);
}

static void
read_plain (Reader *reader, Frame *frame, const Attribute *attribute)
{
  CursusRecord      *record = frame->record;
  const CursusNamed *named =
    cursus_names_find_attribute (reader->names, record->table, (const xmlChar *) attribute->name);

  if (named == NULL && is_later_version (frame))
    reader_foreign_attribute (reader, frame, "", attribute);
  else if (named == NULL)
    fail_unknown (reader, frame, attribute);
  else if (cursus_value_parse (record, named->field, attribute->value, attribute->length,
                               reader->pool))
    return;
  else if (is_later_version (frame) && named->field->type == CURSUS_FIELD_CHOICE)
    reader_foreign_value (record, attribute);
  else
    fail_value (reader, frame, named->field, attribute);
}

static void
check_required (Reader *reader, const Frame *frame)
{
  const CursusTable *table = frame->record->table;
  guint              n_keys = 0;

  for (guint64 rest = frame->kind->checked; rest != 0; rest &= rest - 1)
    {
      const CursusField *field = &table->fields[__builtin_ctzll (rest)];
      gboolean           is_stated = cursus_value_is_stated (frame->record, field);

      n_keys += is_stated && (field->flags & CURSUS_FIELD_KEY) ? 1 : 0;
      if ((field->flags & CURSUS_FIELD_REQUIRED) && !is_stated)
        reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                     /* Translators: an element, then an attribute twice */
                     _ ("<%s> lacks “%s”; expected %s=\"…\"."), table->element, field->name,
                     field->name);
    }

  if (table->has_one_key && n_keys == 0)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                 _ ("<place> has neither “module” nor “group”; expected one of them."));
  else if (table->has_one_key && n_keys > 1)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                 _ ("<place> has both “module” and “group”; expected one of them."));
}

/* Keeps the line in which an id stands; gives that where it stood before, or 0. Equal ids are one
 * string of the pool, which notes the lines of the project itself. Baselines have ids of their own.
 */
static guint
note_line (Reader *reader, const Build *build, char *id, guint line)
{
  guint before;

  if (build->ids == NULL)
    return cursus_pool_note (reader->pool, id, line);

  before = GPOINTER_TO_UINT (g_hash_table_lookup (build->ids, id));
  if (before == 0)
    g_hash_table_insert (build->ids, id, GUINT_TO_POINTER (line));
  return before;
}

static void
check_id (Reader *reader, const Frame *frame)
{
  char *id = frame->record->id;
  guint line;

  if (id == NULL || reader->n_quotes > 0)
    return;

  line = note_line (reader, frame->build, id, frame->place.line);
  if (line != 0)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                 /* Translators: an id, and the line where it stands too */
                 _ ("The id “%s” stands in line %u already; expected another one."), id, line);
}

void
reader_read_attributes (Reader *reader, Frame *frame, const StartTag *tag)
{
  for (int i = 0; i < tag->n_attributes && reader->error == NULL; i++)
    {
      Attribute attribute = reader_nth_attribute (reader, tag, i);

      if (attribute.length > CURSUS_TEXT_SIZE_MAX)
        reader_fail (reader, CURSUS_STORE_ERROR_LIMIT, reader_place_at (reader, attribute.value),
                     "%s", reader_text_limit ());
      else if (attribute.uri != NULL)
        read_qualified (reader, frame, &attribute);
      else
        read_plain (reader, frame, &attribute);
    }

  check_required (reader, frame);
  check_id (reader, frame);
}

static void
free_strings (gpointer strings)
{
  g_clear_pointer (&strings, g_ptr_array_unref);
}

static const Part *
nth_part (const Frame *frame, guint nth)
{
  return &g_array_index (frame->parts, Part, nth);
}

/* All parts of one field, in the order of the file; the array serves for all fields. */
static const GPtrArray *
collect_parts (const Reader *reader, const Frame *frame, const CursusField *field)
{
  GPtrArray *records = reader->of_field;

  g_ptr_array_set_size (records, 0);
  for (guint i = 0; i < frame->parts->len; i++)
    if (nth_part (frame, i)->field == field)
      g_ptr_array_add (records, nth_part (frame, i)->record);
  return records;
}

static Place
place_of_part (const Frame *frame, const CursusField *field, guint nth)
{
  for (guint i = 0; i < frame->parts->len; i++)
    if (nth_part (frame, i)->field == field && nth-- == 0)
      return nth_part (frame, i)->place;
  return frame->place;
}

/* The first quoted strand or tag that has the id of one before it: the tags in them, which stand
 * beside them, would not know in which of the two they are. */
static guint
find_same_id (CursusRecord *const *records, guint n)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    if ((records[i]->table == &cursus_strand_table || records[i]->table == &cursus_tag_table) &&
        !g_hash_table_add (ids, records[i]->id))
      return i;
  return CURSUS_NO_DOUBLE;
}

static void
fail_double (Reader *reader, Place place, const CursusRecord *record, const char *around)
{
  g_autofree char *key = cursus_record_key (record);

  reader_fail (reader, CURSUS_STORE_ERROR_INVALID, place,
               /* Translators: an element, what tells it from others, and the element around it */
               _ ("<%s> for “%s” stands twice in <%s>; expected it once."), record->table->element,
               key, around);
}

static void
check_doubles (Reader *reader, const Frame *frame, const CursusField *field,
               const GPtrArray *records)
{
  CursusRecord *const *items = (CursusRecord *const *) records->pdata;
  const char          *around = (const char *) frame->name;
  guint                double_at;

  if ((field->flags & CURSUS_FIELD_ONE) && records->len > 1)
    reader_fail_twice (reader, place_of_part (frame, field, 1), items[0]->table->element, around);

  double_at = field->tables != NULL ? cursus_sibling_find_double (items, records->len) :
                                      find_same_id (items, records->len);
  if (double_at != CURSUS_NO_DOUBLE)
    fail_double (reader, place_of_part (frame, field, double_at), items[double_at], around);
}

/* Puts the parts into the lists of the record's fields. */
static void
take_parts (Reader *reader, Frame *frame)
{
  CursusRecord      *record = frame->record;
  const CursusTable *table = record->table;
  guint              n_left = frame->parts->len;

  for (guint i = 0; i < table->n_fields && n_left > 0; i++)
    {
      const CursusField *field = &table->fields[i];
      const GPtrArray   *records;

      if (field->type != CURSUS_FIELD_RECORDS)
        continue;
      records = collect_parts (reader, frame, field);
      if (records->len == 0)
        continue;

      n_left -= records->len;
      check_doubles (reader, frame, field, records);
      cursus_record_set_records (record, &G_STRUCT_MEMBER (CursusRecords *, record, field->offset),
                                 cursus_records_take (reader_memory (reader),
                                                      (CursusRecord *const *) records->pdata,
                                                      records->len));
    }

  /* They belong to the record now. */
  g_assert (n_left == 0);
  g_array_set_size (frame->parts, 0);
}

/* The plain elements of one field that stand in @frame so far. */
GPtrArray *
reader_strings (Frame *frame, const CursusField *field)
{
  gsize nth = (gsize) (field - frame->record->table->fields);

  if (frame->strings == NULL)
    frame->strings = g_ptr_array_new_full (frame->record->table->n_fields, free_strings);
  if (frame->strings->len <= nth)
    g_ptr_array_set_size (frame->strings, (int) nth + 1);
  if (frame->strings->pdata[nth] == NULL)
    frame->strings->pdata[nth] =
      g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_string_unref);
  return frame->strings->pdata[nth];
}

static void
take_strings (Frame *frame)
{
  CursusRecord *record = frame->record;

  for (guint i = 0; frame->strings != NULL && i < frame->strings->len; i++)
    {
      const CursusField *field = &record->table->fields[i];
      const GPtrArray   *strings = frame->strings->pdata[i];

      if (strings != NULL)
        cursus_record_set_strings (
          record, &G_STRUCT_MEMBER (CursusStrings *, record, field->offset),
          cursus_strings_new_shared ((char *const *) strings->pdata, strings->len));
    }
}

static gboolean
has_last_key (const Frame *frame)
{
  return frame->last_key.name != NULL || frame->last_key.detail != NULL;
}

static char *
key_of_sibling (Frame *around, const CursusRecord *record)
{
  if (around->siblings == NULL)
    around->siblings = cursus_sibling_counts_new ();
  return cursus_sibling_key (around->siblings, record);
}

/* The last element that was closed in @frame, as foreign content behind it remembers it. */
char *
reader_last_key (Frame *frame)
{
  if (has_last_key (frame))
    return reader_key_dup (&frame->last_key);
  if (frame->parts == NULL || frame->parts->len == 0)
    return g_strdup ("");

  for (; frame->n_named < frame->parts->len; frame->n_named++)
    {
      g_free (frame->part_key);
      frame->part_key = key_of_sibling (frame, nth_part (frame, frame->n_named)->record);
    }
  return g_strdup (frame->part_key);
}

/* Whether the white space around the elements of <old> and <new> is all there is. */
static gboolean
is_only_space (const Reader *reader, const Frame *frame)
{
  return cursus_table_lookup_field (frame->record->table, "records") != NULL &&
         strspn (reader->text->str, " \t\r\n") == reader->text->len;
}

/* Whether the record's element holds a text and never elements. */
static gboolean
holds_text_only (const Frame *frame)
{
  return frame->has_text && cursus_table_lookup_field (frame->record->table, "records") == NULL;
}

/* Gives the record the text that stands in it. */
static gboolean
take_content (Reader *reader, Frame *frame)
{
  CursusRecord      *record = frame->record;
  const CursusField *field = frame->kind->content;

  if (field == NULL || reader->text->len == 0 || is_only_space (reader, frame))
    return FALSE;

  if (frame->parts->len > 0 || has_last_key (frame) || frame->has_foreign_element)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                 _ ("<%s> contains both text and elements; expected only one of the two."),
                 (const char *) frame->name);

  if (field->type == CURSUS_FIELD_TEXT)
    cursus_record_set_text (record, &G_STRUCT_MEMBER (CursusText *, record, field->offset),
                            frame->language, reader->text->str);
  else
    cursus_value_parse (record, field, reader->text->str, reader->text->len, reader->pool);
  return TRUE;
}

/* Adds a topic's text in one more language to the record that has it in others. */
static void
join_topic (Reader *reader, const Frame *frame, CursusTopic *before)
{
  const CursusTopic *topic = (const CursusTopic *) frame->record;
  const char        *string = cursus_text_get (topic->text, frame->language);

  if (string != NULL && cursus_text_get (before->text, frame->language) != NULL)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                 /* Translators: an element, its topic and a language, which may be empty */
                 _ ("<%s> for “%s” stands twice in one language (“%s”); expected it once."), "text",
                 topic->topic != NULL ? topic->topic : "", frame->language);
  else if (topic->record.source != NULL &&
           g_strcmp0 (before->record.source, topic->record.source) != 0)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                 /* Translators: an element and its topic */
                 _ ("<%s> for “%s” has another source here; expected one for all languages."),
                 "text", topic->topic != NULL ? topic->topic : "");

  before->record.assumed |= topic->record.assumed;
  if (string == NULL)
    return;
  /* The attributes of an empty text go with it. */
  if (before->text == NULL)
    g_clear_pointer (&before->record.foreign, cursus_foreign_unref);
  cursus_record_set_text (&before->record, &before->text, frame->language, string);
  for (guint i = 0; topic->record.foreign != NULL && i < topic->record.foreign->n; i++)
    before->record.foreign =
      cursus_foreign_append (before->record.foreign, &topic->record.foreign->items[i]);
}

/* A topic's elements in several languages are one record. */
static void
end_topic (Reader *reader, Frame *frame, Frame *parent)
{
  const CursusTopic *topic = (const CursusTopic *) frame->record;
  const char        *name = topic->topic != NULL ? topic->topic : "";
  guint              last = parent->parts->len - 1;
  guint              before;

  if (parent->topics == NULL)
    parent->topics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  before = GPOINTER_TO_UINT (g_hash_table_lookup (parent->topics, name));
  if (before == 0)
    {
      g_hash_table_insert (parent->topics, g_strdup (name), GUINT_TO_POINTER (last + 1));
      return;
    }

  join_topic (reader, frame, (CursusTopic *) nth_part (parent, before - 1)->record);
  cursus_record_unref (nth_part (parent, last)->record);
  g_array_set_size (parent->parts, last);
}

static Key
keep_key (Reader *reader, const char *name, char *detail)
{
  g_autofree char *owned = detail;

  return (Key){ name, reader_keep (reader, owned) };
}

/* How foreign content behind a record that was closed in @parent knows it; empty if that follows
 * from the parts. */
static Key
key_of_record (Reader *reader, const Frame *frame, Frame *parent)
{
  const CursusRecord *record = frame->record;
  gboolean            is_alone = frame->field == NULL && record->table != &cursus_tag_table;

  if (is_alone && parent->type != FRAME_SECTION)
    return (Key){ record->table->element, NULL };
  /* Not what stands last: the tags in a quoted strand stand beside it. */
  if (record->id != NULL)
    return (Key){ NULL, record->id };
  if (!is_alone && record->table != &cursus_topic_table)
    return (Key){ NULL, NULL };

  /* The languages of a topic are one sibling, and no other has its key. */
  return keep_key (reader, is_alone ? NULL : record->table->element,
                   is_alone ? key_of_sibling (parent, record) : cursus_record_key (record));
}

/* An element that holds text has no place for what is foreign; the record around it has. */
static void
move_out (Frame *frame, Frame *parent)
{
  g_autofree char *key = reader_last_key (parent);

  reader_foreign_move_out (frame, parent, key);
}

static void
end_record (Reader *reader, Frame *frame, Frame *parent)
{
  CursusRecord    *record = frame->record;
  gboolean         has_content = take_content (reader, frame);
  gboolean         has_parts = frame->parts->len > 0;
  CursusRecordType type = record->table->type;

  if (has_parts)
    take_parts (reader, frame);
  take_strings (frame);
  if (frame->field != NULL && (frame->field->flags & CURSUS_FIELD_QUOTED))
    reader->n_quotes--;

  if (frame->field == NULL && record->table != &cursus_tag_table)
    g_ptr_array_add (frame->build->contents.records[type], cursus_record_ref (record));
  parent->last_key = key_of_record (reader, frame, parent);

  if (frame->field != NULL && record->foreign != NULL && (has_content || holds_text_only (frame)))
    move_out (frame, parent);
  /* The next language of a topic is put into its record. */
  if (record->table == &cursus_topic_table)
    end_topic (reader, frame, parent);
  else if (!has_parts)
    cursus_record_seal_without_parts (record);
}

static void
drop_attributes (const Frame *frame, Frame *parent)
{
  g_autofree char *key = reader_key_dup (&frame->key);

  reader_foreign_drop_attributes (parent, key);
}

static void
end_text (Reader *reader, Frame *frame, Frame *parent)
{
  CursusText **member = &G_STRUCT_MEMBER (CursusText *, parent->record, frame->field->offset);
  char        *string =
    cursus_string_new_len (reader_memory (reader), reader->text->str, reader->text->len);

  *member =
    cursus_text_take (reader_memory (reader), *member, g_steal_pointer (&frame->language), string);
  if (reader->text->len == 0)
    drop_attributes (frame, parent);
  parent->last_key = frame->key;
}

static void
end_string (Reader *reader, Frame *frame, Frame *parent)
{
  const CursusField *field = frame->field;

  if (field->type == CURSUS_FIELD_STRINGS)
    g_ptr_array_add (reader_strings (parent, field), cursus_string_new (reader->text->str));
  else
    cursus_value_parse (parent->record, field, reader->text->str, reader->text->len, reader->pool);

  if (reader->text->len == 0 && field->type != CURSUS_FIELD_STRINGS)
    drop_attributes (frame, parent);
  parent->last_key = frame->key;
}

/* Ends an earlier edition: it becomes the project of the baseline around it. */
static void
end_baseline_project (Reader *reader, Frame *frame, Frame *parent)
{
  CursusBaseline *baseline = (CursusBaseline *) parent->record;

  reader->n_quotes = frame->n_quotes;
  frame->build->contents.language = frame->build->language;
  baseline->project = cursus_project_new (&frame->build->contents);
  parent->last_key = (Key){ "project", NULL };
}

/* Records without an id stand in sections, too. */
static void
end_section (Reader *reader, const Frame *frame, Frame *parent)
{
  for (guint i = 0; frame->section->tables[i] != NULL; i++)
    {
      const CursusTable *table = frame->section->tables[i];
      const GPtrArray   *records = frame->build->contents.records[table->type];
      CursusRecord     **items = (CursusRecord **) records->pdata;
      guint              double_at = cursus_sibling_find_double (items, records->len);

      if (double_at != CURSUS_NO_DOUBLE)
        fail_double (reader, frame->place, items[double_at], frame->section->name);
    }

  parent->last_key = (Key){ frame->section->name, NULL };
}

void
reader_end_element (Reader *reader)
{
  Frame *frame = TOP (reader);
  Frame *parent = reader->n_frames > 1 ? frame - 1 : NULL;

  if (frame->type == FRAME_TEXT)
    end_text (reader, frame, parent);
  else if (frame->type == FRAME_STRING)
    end_string (reader, frame, parent);
  else if (frame->type == FRAME_RECORD)
    end_record (reader, frame, parent);
  else if (frame->type == FRAME_SECTION)
    end_section (reader, frame, parent);
  else if (parent != NULL)
    end_baseline_project (reader, frame, parent);
  else
    reader->is_done = TRUE;

  reader_pop (reader);
}
