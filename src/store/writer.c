/* writer.c - from a project to the canonical form of its file
 *
 * Walks the field tables; what is not ours goes back behind the sibling it stood behind.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/writer.h"

#include "model/baseline.h"
#include "model/change.h"
#include "model/tables.h"
#include "model/topic.h"
#include "model/value-text.h"
#include "model/value.h"
#include "store/escape.h"
#include "store/names.h"
#include "store/writer-private.h"

#include <string.h>

static void write_record (Writer *writer, const CursusRecord *record);
static void write_project (Writer *outer, const CursusProject *project, gboolean is_root);

static void
write_attribute (Writer *writer, const char *name, const char *value, gsize length)
{
  g_string_append_c (writer->out, ' ');
  g_string_append (writer->out, name);
  g_string_append_len (writer->out, "=\"", 2);
  cursus_escape_attribute (writer->out, value, length);
  g_string_append_c (writer->out, '"');
}

static void
write_own_attributes (Writer *writer, const CursusRecord *record)
{
  const CursusTable *table = record->table;

  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];
      const char        *later;

      if (!cursus_field_is_attribute (field))
        continue;

      g_string_truncate (writer->value, 0);
      if (cursus_value_format (record, field, writer->value))
        write_attribute (writer, field->name, writer->value->str, writer->value->len);
      else if (record->foreign != NULL &&
               (later = cursus_foreign_get_value (record->foreign, field->name)) != NULL)
        write_attribute (writer, field->name, later, strlen (later));
    }
}

static void
write_attributes (Writer *writer, const CursusRecord *record)
{
  write_own_attributes (writer, record);
  writer_foreign_attributes (writer, record->foreign, "");
}

static void
write_text_element (Writer *writer, const CursusForeign *foreign, const char *name,
                    const char *language, const char *text)
{
  g_autofree char *key = NULL;

  writer_indent (writer);
  g_string_append_c (writer->out, '<');
  g_string_append (writer->out, name);
  if (language != NULL && strcmp (language, writer->language) != 0)
    write_attribute (writer, "xml:lang", language, strlen (language));
  if (foreign != NULL)
    {
      key = cursus_record_part_key (name, language);
      writer_foreign_attributes (writer, foreign, key);
    }
  g_string_append_c (writer->out, '>');
  cursus_escape_text (writer->out, text, strlen (text));
  g_string_append_printf (writer->out, "</%s>\n", name);
}

/* Calls @write for each language of a text, beginning with that of the project. */
typedef void (*WriteLanguage) (Writer *writer, gpointer data, const char *language,
                               const char *string);

static void
foreach_language (Writer *writer, const CursusText *text, WriteLanguage write, gpointer data)
{
  const char *own = cursus_text_get (text, writer->language);

  if (own != NULL)
    write (writer, data, writer->language, own);
  for (guint i = 0; i < cursus_text_n (text); i++)
    {
      const char *language;
      const char *string = cursus_text_nth (text, i, &language);

      if (strcmp (language, writer->language) != 0)
        write (writer, data, language, string);
    }
}

typedef struct
{
  const CursusRecord *record;
  const char         *name;
  Nodes              *nodes;
} TextField;

static void
write_field_language (Writer *writer, gpointer data, const char *language, const char *string)
{
  const TextField *field = data;

  write_text_element (writer, field->record->foreign, field->name, language, string);
  writer_nodes_after_part (writer, field->nodes, field->name, language);
}

static void
write_strings (Writer *writer, const CursusRecord *record, const CursusField *field, Nodes *nodes)
{
  const CursusStrings *strings = G_STRUCT_MEMBER (CursusStrings *, record, field->offset);

  for (guint i = 0; i < cursus_strings_n (strings); i++)
    {
      g_autofree char *key = g_strdup_printf ("%s %u", field->name, i + 1);

      writer_indent (writer);
      g_string_append_printf (writer->out, "<%s", field->name);
      writer_foreign_attributes (writer, record->foreign, key);
      g_string_append_c (writer->out, '>');
      cursus_escape_text (writer->out, strings->items[i], strlen (strings->items[i]));
      g_string_append_printf (writer->out, "</%s>\n", field->name);
      writer_nodes_after (writer, nodes, key);
    }
}

static const char *
tag_parent (const CursusRecord *record)
{
  return record->table == &cursus_tag_table ? ((const CursusTag *) record)->parent : NULL;
}

static void
add_tag (GHashTable *tags, const CursusRecord *tag)
{
  char      *parent = ((const CursusTag *) tag)->parent;
  GPtrArray *siblings;

  if (parent == NULL)
    return;

  siblings = g_hash_table_lookup (tags, parent);
  if (siblings == NULL)
    {
      siblings = g_ptr_array_new ();
      g_hash_table_insert (tags, parent, siblings);
    }
  g_ptr_array_add (siblings, (gpointer) tag);
}

static GHashTable *
tags_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
}

/* Writes the tags that stand in a strand or a tag. */
static void
write_tags (Writer *writer, const CursusRecord *record, Nodes *nodes)
{
  const GPtrArray *tags = g_hash_table_lookup (writer->tags, record->id);

  for (guint i = 0; tags != NULL && i < tags->len; i++)
    {
      write_record (writer, tags->pdata[i]);
      writer_nodes_after (writer, nodes, ((const CursusRecord *) tags->pdata[i])->id);
    }
}

static gboolean
holds_id (const CursusRecords *records, const char *id)
{
  for (guint i = 0; id != NULL && i < records->n; i++)
    if (g_strcmp0 (records->items[i]->id, id) == 0)
      return TRUE;
  return FALSE;
}

/* Writes records quoted in a change: tags in the strands and tags that are quoted with them. */
static void
write_quoted (Writer *writer, const CursusRecords *records, Nodes *nodes)
{
  Writer inner = *writer;

  inner.tags = tags_new ();
  for (guint i = 0; i < records->n; i++)
    if (records->items[i]->table == &cursus_tag_table)
      add_tag (inner.tags, records->items[i]);

  for (guint i = 0; i < records->n; i++)
    if (!holds_id (records, tag_parent (records->items[i])))
      {
        write_record (&inner, records->items[i]);
        writer_nodes_after_record (writer, nodes, records->items[i]);
      }
  g_hash_table_unref (inner.tags);
}

static void
write_records (Writer *writer, const CursusRecord *record, const CursusField *field, Nodes *nodes)
{
  const CursusRecords *records = cursus_record_get_records (record, field);

  if (records != NULL && field->tables == NULL)
    {
      write_quoted (writer, records, nodes);
      return;
    }

  for (guint i = 0; i < cursus_records_n (records); i++)
    {
      write_record (writer, records->items[i]);
      writer_nodes_after_record (writer, nodes, records->items[i]);
    }
}

/* Writes a field that stands in elements of its own. */
static void
write_element (Writer *writer, const CursusRecord *record, const CursusField *field, Nodes *nodes)
{
  TextField text = { record, field->name, nodes };

  if (field->type == CURSUS_FIELD_RECORDS)
    write_records (writer, record, field, nodes);
  else if (field->type == CURSUS_FIELD_TEXT)
    foreach_language (writer, G_STRUCT_MEMBER (CursusText *, record, field->offset),
                      write_field_language, &text);
  else if (field->type == CURSUS_FIELD_STRINGS)
    write_strings (writer, record, field, nodes);
  else if (field->type == CURSUS_FIELD_PROJECT)
    {
      write_project (writer, G_STRUCT_MEMBER (CursusProject *, record, field->offset), FALSE);
      writer_nodes_after (writer, nodes, "project");
    }
  else if (cursus_value_is_stated (record, field))
    {
      write_text_element (writer, record->foreign, field->name, NULL,
                          G_STRUCT_MEMBER (char *, record, field->offset));
      writer_nodes_after_part (writer, nodes, field->name, NULL);
    }
}

static void
write_elements (Writer *writer, const CursusRecord *record)
{
  const CursusTable *table = record->table;
  Nodes              nodes = writer_nodes_open (record->foreign, "");

  writer->depth++;
  writer_nodes_after (writer, &nodes, "");
  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];

      /* The tags in a strand or a tag stand between its title and its note. */
      if ((table == &cursus_strand_table || table == &cursus_tag_table) &&
          field->offset == G_STRUCT_OFFSET (CursusRecord, note))
        write_tags (writer, record, &nodes);
      if (cursus_field_is_element (field) && cursus_value_is_stated (record, field))
        write_element (writer, record, field, &nodes);
    }
  writer_nodes_close (writer, &nodes);
  writer->depth--;
}

/* Ends an element whose start tag was written but for its end, at @start: what came since is
 * what stands in it. */
static void
end_element (Writer *writer, const char *name, gsize start)
{
  static const char end[] = ">\n";

  if (writer->out->len == start)
    {
      g_string_truncate (writer->out, start - strlen (end));
      g_string_append (writer->out, "/>\n");
      return;
    }
  writer_indent (writer);
  g_string_append_printf (writer->out, "</%s>\n", name);
}

/* The text that a record's element holds directly; NULL if it holds none. */
static const char *
get_content (const CursusRecord *record)
{
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (field->place == CURSUS_PLACE_CONTENT && field->type == CURSUS_FIELD_STRING)
        return G_STRUCT_MEMBER (char *, record, field->offset);
    }
  return NULL;
}

typedef struct
{
  const CursusTopic *topic;
  gboolean           is_first;
} TopicText;

/* What is not the key is said once, in the first of a topic's elements. */
static void
write_topic_language (Writer *writer, gpointer data, const char *language, const char *string)
{
  TopicText         *text = data;
  const CursusTopic *topic = text->topic;

  writer_indent (writer);
  g_string_append (writer->out, "<text");
  if (text->is_first)
    write_own_attributes (writer, &topic->record);
  else if (topic->topic != NULL)
    write_attribute (writer, "topic", topic->topic, strlen (topic->topic));
  text->is_first = FALSE;
  if (strcmp (language, writer->language) != 0)
    write_attribute (writer, "xml:lang", language, strlen (language));
  writer_foreign_attributes (writer, topic->record.foreign, language);

  g_string_append_c (writer->out, '>');
  cursus_escape_text (writer->out, string, strlen (string));
  g_string_append (writer->out, "</text>\n");
}

static void
write_record (Writer *writer, const CursusRecord *record)
{
  const char *content = get_content (record);
  TopicText   text = { (const CursusTopic *) record, TRUE };
  gsize       start;

  if (record->table == &cursus_topic_table && text.topic->text != NULL)
    {
      foreach_language (writer, text.topic->text, write_topic_language, &text);
      return;
    }

  writer_indent (writer);
  g_string_append_c (writer->out, '<');
  g_string_append (writer->out, record->table->element);
  write_attributes (writer, record);
  if (content != NULL)
    {
      g_string_append_c (writer->out, '>');
      cursus_escape_text (writer->out, content, strlen (content));
      g_string_append_printf (writer->out, "</%s>\n", record->table->element);
      return;
    }

  g_string_append_len (writer->out, ">\n", 2);
  start = writer->out->len;
  write_elements (writer, record);
  end_element (writer, record->table->element, start);
}

/* Writes all records of one type, which stand in a section or directly in the project. */
static void
write_sequence (Writer *writer, const CursusProject *project, CursusRecordType type, Nodes *nodes)
{
  guint n = cursus_project_n (project, type);

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_project_nth (project, type, i);

      write_record (writer, record);
      writer_nodes_after_record (writer, nodes, record);
    }
}

static void
write_section (Writer *writer, const CursusProject *project, const CursusSection *section)
{
  gsize before = writer->out->len;
  gsize start;
  Nodes nodes = writer_nodes_open (cursus_project_get_foreign (project), section->name);

  writer_indent (writer);
  g_string_append_printf (writer->out, "<%s", section->name);
  start = writer->out->len;
  writer_foreign_attributes (writer, nodes.foreign, section->name);
  if (writer->out->len > start)
    before = G_MAXSIZE; /* an attribute of others keeps the section even if it is empty */

  g_string_append (writer->out, ">\n");
  start = writer->out->len;
  writer->depth++;
  writer_nodes_after (writer, &nodes, "");
  for (guint i = 0; section->tables[i] != NULL; i++)
    write_sequence (writer, project, section->tables[i]->type, &nodes);
  writer_nodes_close (writer, &nodes);
  writer->depth--;

  if (writer->out->len == start && before != G_MAXSIZE)
    g_string_truncate (writer->out, before);
  else
    end_element (writer, section->name, start);
}

static void
write_sections (Writer *writer, const CursusProject *project)
{
  Nodes nodes = writer_nodes_open (cursus_project_get_foreign (project), "");

  writer->depth++;
  writer_nodes_after (writer, &nodes, "");
  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    {
      const CursusSection *section = &cursus_sections[i];
      Nodes                none = { NULL };

      if (section->is_record)
        write_sequence (writer, project, section->tables[0]->type, &none);
      else
        write_section (writer, project, section);
      writer_nodes_after (writer, &nodes, section->name);
    }
  writer_nodes_close (writer, &nodes);
  writer->depth--;
}

static void
write_project (Writer *outer, const CursusProject *project, gboolean is_root)
{
  Writer           writer = *outer;
  g_autofree char *version = g_strdup_printf ("1.%d", cursus_project_get_minor (project));
  guint            n_tags = cursus_project_n (project, CURSUS_TAGS);
  gsize            start;

  writer.language = cursus_project_get_language (project);
  writer.tags = tags_new ();
  for (guint i = 0; i < n_tags; i++)
    add_tag (writer.tags, cursus_project_nth (project, CURSUS_TAGS, i));

  writer_indent (&writer);
  g_string_append (writer.out, "<project");
  if (is_root)
    write_attribute (&writer, "xmlns", CURSUS_NAMESPACE, strlen (CURSUS_NAMESPACE));
  write_attribute (&writer, "version", version, strlen (version));
  if (*writer.language != '\0')
    write_attribute (&writer, "lang", writer.language, strlen (writer.language));
  writer_foreign_attributes (&writer, cursus_project_get_foreign (project), "");
  g_string_append (writer.out, ">\n");
  start = writer.out->len;
  write_sections (&writer, project);
  end_element (&writer, "project", start);
  g_hash_table_unref (writer.tags);
}

GString *
cursus_write (const CursusProject *project)
{
  const CursusForeign *foreign = cursus_project_get_foreign (project);
  g_autoptr (GString) value = g_string_new (NULL);
  Writer writer = { .out = g_string_sized_new (65536), .value = value };
  Nodes  before = writer_nodes_open (foreign, CURSUS_FOREIGN_BEFORE);
  Nodes  after = writer_nodes_open (foreign, CURSUS_FOREIGN_AFTER);

  g_string_append (writer.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  writer_nodes_close (&writer, &before);
  write_project (&writer, project, TRUE);
  writer_nodes_close (&writer, &after);
  return writer.out;
}
