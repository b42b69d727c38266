/* test-field-tables.c - what records consist of: that the tables of it are sane
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/change.h"
#include "model/tables.h"
#include "model/topic.h"

#include <string.h>

static gsize
size_of (const CursusField *field)
{
  switch ((guint) field->type)
    {
    case CURSUS_FIELD_DECIMAL:
    case CURSUS_FIELD_INTEGER:
    case CURSUS_FIELD_CHOICE:
    case CURSUS_FIELD_COLOUR:
    case CURSUS_FIELD_FLAG:
    case CURSUS_FIELD_DATE:
      return sizeof (gint32);
    case CURSUS_FIELD_ASSUMED:
      return sizeof (guint64);
    default:
      return sizeof (gpointer);
    }
}

/* Each member is in the struct, and no two of them overlap. */
static void
check_members (const CursusTable *table)
{
  g_autofree char *used = g_malloc0 (table->size);

  g_assert_cmpuint (table->size, >=, sizeof (CursusRecord));
  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];
      gsize              size = size_of (field);

      g_assert_cmpuint (field->offset % size, ==, 0);
      g_assert_cmpuint (field->offset + size, <=, table->size);
      for (gsize byte = 0; byte < size; byte++)
        g_assert_cmpint (used[field->offset + byte]++, ==, 0);
    }
}

static void
add_name (GHashTable *names, const char *name)
{
  g_test_message ("%s", name);
  g_assert_true (g_hash_table_add (names, (gpointer) name));
}

/* Attributes and elements may be called alike, but what is assumed is told by its name alone. */
static void
check_names (const CursusTable *table)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];
      gboolean           is_list = field->tables != NULL && field->tables[1] != NULL;

      add_name (names, field->name);
      for (guint t = 0; is_list && field->tables[t] != NULL; t++)
        add_name (names, field->tables[t]->element);
      g_assert_true (cursus_table_lookup_field (table, field->name) == field);
    }
}

static void
check_choices (const CursusField *field)
{
  g_autoptr (GHashTable) words = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_nonnull (field->choices);
  g_assert_nonnull (field->choices[0]);
  for (guint i = 0; field->choices[i] != NULL; i++)
    {
      g_assert_cmpstr (field->choices[i], !=, "");
      g_assert_null (strpbrk (field->choices[i], " \t\n"));
      g_assert_true (g_hash_table_add (words, (gpointer) field->choices[i]));
    }
  if (field->flags & CURSUS_FIELD_HAS_DEFAULT)
    g_assert_cmpint (field->fallback, <, (int) g_hash_table_size (words));
}

static void
check_records (const CursusField *field)
{
  g_assert_nonnull (field->box);
  if (field->tables == NULL)
    return;
  g_assert_nonnull (field->tables[0]);
  /* A list of one kind is called as its elements are. */
  if (field->tables[1] == NULL)
    g_assert_cmpstr (field->name, ==, field->tables[0]->element);
  for (guint t = 0; field->tables[t] != NULL; t++)
    g_assert_true (cursus_field_lookup_table (field, field->tables[t]->element) ==
                   field->tables[t]);
}

static void
check_flags (const CursusField *field)
{
  gboolean is_string = field->type == CURSUS_FIELD_STRING;
  gboolean is_records = field->type == CURSUS_FIELD_RECORDS;

  if (field->flags & (CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY))
    g_assert_true (cursus_field_is_attribute (field));
  if (field->flags & CURSUS_FIELD_MARKDOWN)
    g_assert_true (field->type == CURSUS_FIELD_TEXT ||
                   (is_string && field->place == CURSUS_PLACE_CONTENT));
  if (field->flags & CURSUS_FIELD_HAS_DEFAULT)
    g_assert_true (field->type == CURSUS_FIELD_CHOICE || field->type == CURSUS_FIELD_INTEGER);
  if (field->flags & CURSUS_FIELD_EMPTY_COUNTS)
    g_assert_true (is_string && cursus_field_is_attribute (field));
  if (field->flags & (CURSUS_FIELD_ONE | CURSUS_FIELD_QUOTED))
    g_assert_true (is_records);
  if (field->place != CURSUS_PLACE_USUAL)
    g_assert_true (is_string || field->type == CURSUS_FIELD_TEXT);
}

static void
check_field (const CursusField *field)
{
  check_flags (field);
  g_assert_cmpint (cursus_field_is_element (field) + cursus_field_is_attribute (field) +
                     (field->place == CURSUS_PLACE_CONTENT) + (field->type == CURSUS_FIELD_NESTED),
                   ==, 1);
  g_assert_cmpint (field->choices != NULL, ==, field->type == CURSUS_FIELD_CHOICE);
  g_assert_cmpint (field->box != NULL, ==,
                   field->type == CURSUS_FIELD_RECORDS || field->type == CURSUS_FIELD_PROJECT);

  if (field->type == CURSUS_FIELD_CHOICE)
    check_choices (field);
  else if (field->type == CURSUS_FIELD_RECORDS)
    check_records (field);
  else if (field->type == CURSUS_FIELD_INTEGER)
    {
      g_assert_cmpint (field->minimum, >=, 0);
      g_assert_cmpint (field->minimum, <, field->maximum);
      if (field->flags & CURSUS_FIELD_HAS_DEFAULT)
        {
          g_assert_cmpint (field->fallback, >=, field->minimum);
          g_assert_cmpint (field->fallback, <=, field->maximum);
        }
    }
}

static guint
count_type (const CursusTable *table, CursusFieldType type)
{
  guint n = 0;

  for (guint i = 0; i < table->n_fields; i++)
    n += table->fields[i].type == type ? 1 : 0;
  return n;
}

static guint
count_flag (const CursusTable *table, CursusFieldFlags flag)
{
  guint n = 0;

  for (guint i = 0; i < table->n_fields; i++)
    n += (table->fields[i].flags & flag) ? 1 : 0;
  return n;
}

static void
test_every_table_is_sane (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    {
      const CursusTable *table = cursus_tables[t];
      guint              n_ids = count_type (table, CURSUS_FIELD_IDENTIFIER);

      g_test_message ("%s", table->element);
      g_assert_cmpuint (table->n_fields, <=, CURSUS_FIELDS_MAX);
      g_assert_cmpuint (count_type (table, CURSUS_FIELD_ASSUMED), ==, 1);
      g_assert_nonnull (cursus_table_lookup_field (table, "source"));
      g_assert_cmpuint (n_ids, <=, 1);
      g_assert_cmpint (g_ascii_isalpha (table->letter), ==, n_ids == 1);
      if (table->has_one_key)
        g_assert_cmpuint (count_flag (table, CURSUS_FIELD_KEY), >, 1);
      else
        g_assert_cmpuint (count_flag (table, CURSUS_FIELD_KEY), <=, 1);

      check_members (table);
      check_names (table);
      for (guint i = 0; i < table->n_fields; i++)
        check_field (&table->fields[i]);
    }
}

/* Every kind of record stands in a section, or in a record that does; tags stand in strands. */
static void
reach (GHashTable *reached, const CursusTable *table)
{
  if (!g_hash_table_add (reached, (gpointer) table))
    return;

  for (guint i = 0; i < table->n_fields; i++)
    for (guint t = 0; table->fields[i].tables != NULL && table->fields[i].tables[t] != NULL; t++)
      reach (reached, table->fields[i].tables[t]);
}

static void
test_every_table_is_reached (void)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (g_direct_hash, g_direct_equal);
  guint n = 0;

  reach (reached, cursus_table_lookup ("tag"));
  for (guint s = 0; cursus_sections[s].name != NULL; s++)
    for (guint t = 0; cursus_sections[s].tables[t] != NULL; t++)
      {
        g_assert_cmpint (cursus_sections[s].tables[t]->type, !=, CURSUS_PARTS);
        reach (reached, cursus_sections[s].tables[t]);
      }

  for (; cursus_tables[n] != NULL; n++)
    {
      g_test_message ("%s", cursus_tables[n]->element);
      g_assert_true (g_hash_table_contains (reached, cursus_tables[n]));
    }
  g_assert_cmpuint (g_hash_table_size (reached), ==, n);
}

static void
test_look_up_by_element (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    g_assert_true (cursus_table_lookup (cursus_tables[t]->element) == cursus_tables[t]);
  g_assert_null (cursus_table_lookup ("project"));
  g_assert_null (cursus_table_lookup ("modules"));
}

/* The type of a record is the array that it stands in, each of which has one kind. */
static void
test_one_array_for_each_kind (void)
{
  guint n_tables[CURSUS_N_RECORD_TYPES] = { 0 };

  for (guint t = 0; cursus_tables[t] != NULL; t++)
    if (cursus_tables[t]->type != CURSUS_PARTS)
      n_tables[cursus_tables[t]->type]++;
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    g_assert_cmpuint (n_tables[type], ==, 1);
}

static void
test_what_can_be_assumed (void)
{
  static const struct
  {
    const CursusTable *table;
    const char        *field;
    gboolean           can_be;
  } rows[] = {
    { &cursus_set_table, "about", TRUE },       { &cursus_set_table, "old", TRUE },
    { &cursus_set_table, "xml:lang", FALSE },   { &cursus_set_table, "id", FALSE },
    { &cursus_set_table, "source", FALSE },     { &cursus_set_table, "assumed", FALSE },
    { &cursus_new_table, "value", FALSE },      { &cursus_new_table, "records", FALSE },
    { &cursus_new_table, "lecturer", TRUE },    { &cursus_proposal_table, "changes", FALSE },
    { &cursus_proposal_table, "reason", TRUE }, { &cursus_topic_table, "text", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const CursusField *field = cursus_table_lookup_field (rows[i].table, rows[i].field);

      g_test_message ("%s of %s", rows[i].field, rows[i].table->element);
      g_assert_cmpint (cursus_field_can_be_assumed (field), ==, rows[i].can_be);
    }
}

/* What is quoted belongs to nobody; all other lists are parts of their records. */
static void
test_quoted_lists (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint i = 0; i < cursus_tables[t]->n_fields; i++)
      {
        const CursusField *field = &cursus_tables[t]->fields[i];
        gboolean is_side = g_str_equal (field->name, "old") || g_str_equal (field->name, "new");

        g_assert_cmpint (cursus_field_has_parts (field), ==,
                         field->type == CURSUS_FIELD_RECORDS && !is_side);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/tables/sane", test_every_table_is_sane);
  g_test_add_func ("/model/tables/reached", test_every_table_is_reached);
  g_test_add_func ("/model/tables/look-up-by-element", test_look_up_by_element);
  g_test_add_func ("/model/tables/one-array-for-each-kind", test_one_array_for_each_kind);
  g_test_add_func ("/model/tables/what-can-be-assumed", test_what_can_be_assumed);
  g_test_add_func ("/model/tables/quoted-lists", test_quoted_lists);
  return g_test_run ();
}
