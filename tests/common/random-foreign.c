/* random-foreign.c - comments, instructions and other people's XML, as the reader keeps them
 *
 * The order of the pieces is that of a canonical file, and their names for siblings are made here
 * once more: a test that asked the program for them would find no fault in them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/random-foreign.h"

#include "model/plan.h"
#include "model/strand.h"
#include "model/tables.h"
#include "model/value-text.h"
#include "model/value.h"

#include <string.h>

/* How many per cent of the places are used. */
#define DENSITY 15

/* Foreign content while it grows. */
typedef struct
{
  const RandomValues *values;
  CursusForeign      *foreign;
  gboolean            is_later;
} Growth;

static void
append_escaped (GString *out, const char *string, gboolean in_attribute)
{
  for (; *string != '\0'; string++)
    if (*string == '&')
      g_string_append (out, "&amp;");
    else if (*string == '<')
      g_string_append (out, "&lt;");
    else if (*string == '\r')
      g_string_append (out, "&#13;");
    else if (*string == '>' && !in_attribute)
      g_string_append (out, "&gt;");
    else if (*string == '"' && in_attribute)
      g_string_append (out, "&quot;");
    else if ((*string == '\n' || *string == '\t') && in_attribute)
      g_string_append_printf (out, "&#%d;", *string);
    else
      g_string_append_c (out, *string);
}

static char *
make_escaped (const RandomValues *values, gboolean in_attribute)
{
  GString         *out = g_string_new (NULL);
  g_autofree char *string = random_string (values);

  append_escaped (out, string, in_attribute);
  return g_string_free (out, FALSE);
}

static char *
make_comment (const RandomValues *values)
{
  static const char *const comments[] = {
    "<!---->",
    "<!-- a & b < c > d -->",
    "<!--\n  two lines\n-->",
    "<!-- <module id=\"m\"/> -->",
    "<!-- \xf0\x9f\x98\x80 \xd7\xa9 - e\xcc\x81 -->",
    "<!--<!-->",
    NULL,
  };

  return g_strdup (random_word (values, comments));
}

static char *
make_instruction (const RandomValues *values)
{
  static const char *const instructions[] = {
    "<?go?>", "<?go on ?>", "<?editor \"a\" & <b> ?-?>", "<?xml-stylesheet href=\"a.css\"?>", NULL,
  };

  return g_strdup (random_word (values, instructions));
}

/* An element of others, with the namespaces it needs. */
static char *
make_element (const RandomValues *values)
{
  g_autofree char *text = make_escaped (values, FALSE);
  g_autofree char *value = make_escaped (values, TRUE);

  switch (random_below (values, 6))
    {
    case 0:
      return g_strdup_printf ("<node:a xmlns:node=\"urn:node\" node:b=\"%s\">%s</node:a>", value,
                              text);
    case 1:
      return g_strdup_printf ("<a xmlns=\"\" b=\"%s\"><c/>%s<!-- in it --><?go?></a>", value, text);
    case 2:
      return g_strdup_printf ("<a xmlns=\"urn:default?a&amp;b\">\n  <b>%s</b>\n</a>", text);
    case 3: /* ours in theirs */
      return g_strdup_printf ("<node:a xmlns:node=\"urn:node\"><module id=\"%s\"/></node:a>",
                              value);
    case 4: /* theirs in ours in theirs */
      return g_strdup ("<a xmlns=\"urn:a\"><node:b xmlns:node=\"urn:node\"/></a>");
    default:
      return g_strdup ("<a xmlns=\"\"/>");
    }
}

static void
append (Growth *growth, CursusForeignType type, const char *in, const char *at, const char *text)
{
  CursusForeignItem item = { type, in, at, text };

  growth->foreign = cursus_foreign_append (growth->foreign, &item);
}

/* Puts any number of nodes, mostly none, behind the sibling @at. */
static void
add_nodes (Growth *growth, const char *in, const char *at, gboolean may_be_element)
{
  const RandomValues *values = growth->values;

  while (random_chance (values, DENSITY))
    {
      g_autofree char *node = NULL;

      if (may_be_element && growth->is_later && random_chance (values, 30))
        node = g_strdup ("<unheard-of way=\"another\"><title>x</title></unheard-of>");
      else if (may_be_element && random_chance (values, 50))
        node = make_element (values);
      else
        node = random_chance (values, 50) ? make_comment (values) : make_instruction (values);
      append (growth, CURSUS_FOREIGN_NODE, in, at, node);
    }
}

/* Adds attributes to the element @in; no two of them have one name. */
static void
add_attributes (Growth *growth, const char *in, gboolean may_be_language)
{
  static const char *const starts[] = {
    "xmlns:ext=\"urn:ext\" ext:one=\"",
    "xmlns:ext=\"urn:ext\" ext:two=\"",
    "xmlns:far=\"urn:far?a&amp;b\" far:one=\"",
    "unheard-of=\"",
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autofree char *value = make_escaped (growth->values, TRUE);
      g_autofree char *text = g_strconcat (starts[i], value, "\"", NULL);
      gboolean         is_later = !g_str_has_prefix (starts[i], "xmlns:");

      if ((!is_later || growth->is_later) && random_chance (growth->values, DENSITY))
        append (growth, CURSUS_FOREIGN_ATTRIBUTE, in, "", text);
    }
  if (random_chance (growth->values, DENSITY))
    append (growth, CURSUS_FOREIGN_ATTRIBUTE, in, "", "xml:space=\"preserve\"");
  if (may_be_language && random_chance (growth->values, DENSITY))
    append (growth, CURSUS_FOREIGN_ATTRIBUTE, in, "", "xml:lang=\"fr\"");
}

/* Words that a later version allows, where the word of ours is missing. */
static void
add_later_values (Growth *growth, const CursusRecord *record)
{
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (field->type == CURSUS_FIELD_CHOICE && !cursus_value_is_stated (record, field) &&
          random_chance (growth->values, 30))
        append (growth, CURSUS_FOREIGN_VALUE, "", field->name, "unheard <of>");
    }
}

/* What a file calls the last of @n siblings: by its id, its key, or its number. */
static char *
sibling_key (CursusRecord *const *siblings, guint n)
{
  const CursusRecord *record = siblings[n - 1];
  g_autofree char    *key = cursus_record_key (record);
  guint               number = 0;

  if (record->id != NULL)
    return g_strdup (record->id);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *other = cursus_record_key (siblings[i]);

      if (siblings[i]->table == record->table && g_strcmp0 (key, other) == 0)
        number++;
    }
  if (key == NULL)
    return g_strdup_printf ("%s %u", record->table->element, number);
  if (number > 1)
    return g_strdup_printf ("%s %s %u", record->table->element, key, number);
  return *key != '\0' ? g_strdup_printf ("%s %s", record->table->element, key) :
                        g_strdup (record->table->element);
}

static gboolean
is_text_only (const CursusRecord *record)
{
  gboolean has_content = FALSE;

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (field->place == CURSUS_PLACE_CONTENT && cursus_value_is_stated (record, field))
        return TRUE;
      has_content = has_content || field->place == CURSUS_PLACE_CONTENT;
      if (field->type == CURSUS_FIELD_RECORDS)
        return FALSE;
    }
  return has_content;
}

static void
add_to_text (Growth *growth, const CursusRecord *record, const CursusField *field)
{
  const CursusText *text = G_STRUCT_MEMBER (CursusText *, record, field->offset);
  const char       *own = growth->values->language;

  for (guint i = 0; i <= cursus_text_n (text); i++)
    {
      const char      *language = own;
      g_autofree char *key = NULL;

      /* The project's own language comes first. */
      if (i > 0)
        cursus_text_nth (text, i - 1, &language);
      if (i == 0 ? cursus_text_get (text, own) == NULL : g_str_equal (language, own))
        continue;
      key = cursus_record_part_key (field->name, language);
      add_attributes (growth, key, FALSE);
      add_nodes (growth, "", key, TRUE);
    }
}

static void
add_to_strings (Growth *growth, const CursusRecord *record, const CursusField *field)
{
  const CursusStrings *strings = G_STRUCT_MEMBER (CursusStrings *, record, field->offset);

  for (guint i = 0; i < cursus_strings_n (strings); i++)
    {
      g_autofree char *key = g_strdup_printf ("%s %u", field->name, i + 1);

      add_attributes (growth, key, TRUE);
      add_nodes (growth, "", key, TRUE);
    }
}

/* A tag that is quoted inside a strand or another tag is no sibling of theirs. */
static gboolean
is_nested (const CursusRecord *record)
{
  return record->table == &cursus_tag_table && ((const CursusTag *) record)->parent != NULL;
}

static void
add_to_records (Growth *growth, const CursusRecord *record, const CursusField *field)
{
  const CursusRecords *records = cursus_record_get_records (record, field);

  for (guint i = 0; i < cursus_records_n (records); i++)
    {
      g_autofree char *key = sibling_key (records->items, i + 1);

      if (!is_nested (records->items[i]))
        add_nodes (growth, "", key, TRUE);
    }
}

static void
add_to_element (Growth *growth, const CursusRecord *record, const CursusField *field)
{
  switch ((guint) field->type)
    {
    case CURSUS_FIELD_TEXT:
      add_to_text (growth, record, field);
      break;
    case CURSUS_FIELD_STRINGS:
      add_to_strings (growth, record, field);
      break;
    case CURSUS_FIELD_RECORDS:
      add_to_records (growth, record, field);
      break;
    case CURSUS_FIELD_PROJECT:
      add_nodes (growth, "", "project", TRUE);
      break;
    default:
      add_attributes (growth, field->name, TRUE);
      add_nodes (growth, "", field->name, TRUE);
      break;
    }
}

void
random_foreign_add (const RandomValues *values, CursusRecord *record, const GPtrArray *tags,
                    gboolean is_later)
{
  Growth   growth = { values, NULL, is_later };
  gboolean has_language = cursus_table_lookup_field (record->table, "xml:lang") != NULL;

  if (is_later)
    add_later_values (&growth, record);
  /* The elements of a topic are several and have their attributes together; other tests do that. */
  if (record->table != &cursus_topic_table)
    add_attributes (&growth, "", !has_language);
  if (!is_text_only (record))
    {
      add_nodes (&growth, "", "", TRUE);
      for (guint i = 0; i < record->table->n_fields; i++)
        {
          const CursusField *field = &record->table->fields[i];

          if (field->offset == G_STRUCT_OFFSET (CursusRecord, note))
            for (guint t = 0; tags != NULL && t < tags->len; t++)
              add_nodes (&growth, "", ((CursusRecord *) tags->pdata[t])->id, TRUE);
          if (cursus_field_is_element (field) && cursus_value_is_stated (record, field))
            add_to_element (&growth, record, field);
        }
    }

  g_clear_pointer (&record->foreign, cursus_foreign_unref);
  record->foreign = growth.foreign;
}

static void
add_to_section (Growth *growth, const CursusProjectContents *contents, const CursusSection *section)
{
  add_attributes (growth, section->name, TRUE);
  add_nodes (growth, section->name, "", TRUE);
  for (guint t = 0; section->tables[t] != NULL; t++)
    {
      const GPtrArray *records = contents->records[section->tables[t]->type];

      for (guint i = 0; records != NULL && i < records->len; i++)
        {
          g_autofree char *key = sibling_key ((CursusRecord *const *) records->pdata, i + 1);

          add_nodes (growth, section->name, key, TRUE);
        }
    }
}

/* Whether a section stands in the file: something of it does. */
static gboolean
is_there (const Growth *growth, const CursusProjectContents *contents, const CursusSection *section)
{
  for (guint t = 0; section->tables[t] != NULL; t++)
    {
      const GPtrArray *records = contents->records[section->tables[t]->type];

      if (records != NULL && records->len > 0)
        return TRUE;
    }
  for (guint i = 0; growth->foreign != NULL && i < growth->foreign->n; i++)
    if (g_str_equal (growth->foreign->items[i].in, section->name))
      return TRUE;
  return FALSE;
}

CursusForeign *
random_foreign_new (const RandomValues *values, const CursusProjectContents *contents,
                    gboolean is_inner)
{
  Growth growth = { values, NULL, contents->minor > 0 };

  if (!is_inner)
    add_nodes (&growth, CURSUS_FOREIGN_BEFORE, "", FALSE);
  add_attributes (&growth, "", TRUE);
  add_nodes (&growth, "", "", TRUE);
  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    {
      const CursusSection *section = &cursus_sections[i];

      if (is_inner && g_str_equal (section->name, "review"))
        break;
      if (!section->is_record)
        add_to_section (&growth, contents, section);
      if (is_there (&growth, contents, section))
        add_nodes (&growth, "", section->name, TRUE);
    }
  if (!is_inner)
    add_nodes (&growth, CURSUS_FOREIGN_AFTER, "", FALSE);
  return growth.foreign;
}
