/* sources.c - where values come from, and which of them are assumed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/field-words.h"
#include "documents/section-kinds.h"

#include <string.h>

/* The kinds of record that make up the programme; rules and the review speak for themselves. */
static const CursusRecordType types[] = {
  CURSUS_PROGRAMMES, CURSUS_OUTCOMES, CURSUS_STRANDS, CURSUS_TAGS,
  CURSUS_PATHWAYS,   CURSUS_MODULES,  CURSUS_GROUPS,  CURSUS_PLANS,
};

/* Letters of a source that is short, and how many short ones are many. */
#define SHORT_SOURCE 40
#define MANY_SHORT 6

typedef struct
{
  CursusAuthor *author;
  GHashTable   *counts; /* source → how many records */
  GPtrArray    *order;  /* the sources as they come */
} Sources;

static void
count_source (Sources *self, const CursusRecord *record)
{
  guint n;

  if (record->source == NULL)
    return;
  n = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, record->source));
  if (n == 0)
    g_ptr_array_add (self->order, record->source);
  g_hash_table_insert (self->counts, record->source, GUINT_TO_POINTER (n + 1));
}

static void
count_parts (Sources *self, const CursusRecord *record)
{
  count_source (self, record);
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (cursus_field_has_parts (field))
        {
          const CursusRecords *parts = cursus_record_get_records (record, field);

          for (guint p = 0; p < cursus_records_n (parts); p++)
            count_parts (self, parts->items[p]);
        }
    }
}

/* "Focus area 1.2": one of many places in a source that others name in full. */
static gboolean
is_short (const char *source)
{
  return g_utf8_strlen (source, -1) <= SHORT_SOURCE && strstr (source, "://") == NULL;
}

/* Many short ones run on in one line after the other. */
static void
list_sources (CursusAuthor *author, const GPtrArray *order)
{
  CursusBlock *list = cursus_block_add_new (author->into, CURSUS_BLOCK_LIST);
  g_autoptr (GString) run = g_string_new (NULL);
  guint n_short = 0;

  for (guint i = 0; i < order->len; i++)
    n_short += is_short (order->pdata[i]) ? 1 : 0;
  for (guint i = 0; i < order->len; i++)
    if (n_short > MANY_SHORT && is_short (order->pdata[i]))
      g_string_append_printf (run, "%s%s", run->len > 0 ? " · " : "", (char *) order->pdata[i]);
    else
      cursus_block_add_text (cursus_block_add_new (list, CURSUS_BLOCK_ITEM), CURSUS_BLOCK_PARAGRAPH,
                             order->pdata[i]);
  if (run->len > 0)
    cursus_block_add_text (cursus_block_add_new (list, CURSUS_BLOCK_ITEM), CURSUS_BLOCK_PARAGRAPH,
                           run->str);
}

static gboolean
write_sources (CursusAuthor *author, const CursusOutlineSection *section)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  Sources sources = { author, counts, order };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    for (guint i = 0; i < cursus_project_n (author->project, types[t]); i++)
      count_parts (&sources, cursus_project_nth (author->project, types[t], i));
  if (order->len == 0)
    return FALSE;

  list_sources (author, order);
  return TRUE;
}

/* --- assumed values --- */

/* Stands for all fields of a record, as in the file. */
#define WHOLE "*"

static void
add_name (GPtrArray *names, const char *name)
{
  if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, (gpointer) name);
}

/* @whole is what to say if all of the record is assumed: for a part, the field that it stands in.
 */
static void
collect_fields (const CursusRecord *record, const char *whole, GPtrArray *names)
{
  gboolean is_whole = (record->assumed & CURSUS_ASSUMED_ALL) != 0;

  if (is_whole)
    add_name (names, whole);
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField   *field = &record->table->fields[i];
      const CursusRecords *parts =
        cursus_field_has_parts (field) ? cursus_record_get_records (record, field) : NULL;

      if (!is_whole && cursus_record_is_assumed (record, field))
        add_name (names, field->name);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        collect_fields (parts->items[p], is_whole ? whole : field->name, names);
    }
}

/* "Credits, Prerequisites", or "everything". */
static char *
join_fields (const CursusAuthor *author, const GPtrArray *names)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; i < names->len; i++)
    {
      gboolean    is_whole = g_str_equal (names->pdata[i], WHOLE);
      const char *word = is_whole ? "everything" : cursus_field_word (names->pdata[i]);
      const char *shown = cursus_author_word (author, word != NULL ? word : "Other");

      if (!g_ptr_array_find_with_equal_func (words, shown, g_str_equal, NULL))
        g_ptr_array_add (words, (gpointer) shown);
    }
  g_ptr_array_add (words, NULL);
  return g_strjoinv (", ", (char **) words->pdata);
}

/* What is assumed of all the records in one row. */
typedef struct
{
  char         *fields;
  CursusInline *entries;
} Assumed;

static Assumed *
find_assumed (GArray *list, char *fields)
{
  Assumed assumed = { fields, NULL };

  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (g_array_index (list, Assumed, i).fields, fields))
      {
        g_free (fields);
        return &g_array_index (list, Assumed, i);
      }
  assumed.entries = cursus_inline_new ();
  g_array_append_val (list, assumed);
  return &g_array_index (list, Assumed, list->len - 1);
}

static void
add_assumed (CursusAuthor *author, GArray *list, const CursusRecord *record)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *name = cursus_author_name_id (author, record->id);
  CursusRun        run = { .text = name, .target = record->id };
  Assumed         *assumed;

  collect_fields (record, WHOLE, names);
  if (names->len == 0)
    return;
  assumed = find_assumed (list, join_fields (author, names));
  if (cursus_inline_n (assumed->entries) > 0)
    cursus_inline_add_text (assumed->entries, "; ", 0);
  cursus_inline_add (assumed->entries, &run);
}

static gboolean
write_assumed (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 2, CURSUS_ALIGN_START }, { 5, CURSUS_ALIGN_START } };
  static const char *const  heads[] = { "Assumed", "Entries" };
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (Assumed));
  CursusBlock *table;

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    for (guint i = 0; i < cursus_project_n (author->project, types[t]); i++)
      add_assumed (author, list, cursus_project_nth (author->project, types[t], i));
  if (list->len == 0)
    return FALSE;
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  for (guint i = 0; i < list->len; i++)
    {
      const Assumed *assumed = &g_array_index (list, Assumed, i);
      CursusBlock   *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);

      cursus_block_add_cell (row, cursus_inline_new_text (assumed->fields))->is_head = TRUE;
      cursus_block_add_cell (row, assumed->entries);
      g_free (assumed->fields);
    }
  return TRUE;
}

const CursusSection cursus_sources_section = {
  .id = "sources",
  .title = "Sources",
  .write = write_sources,
};

const CursusSection cursus_assumed_values_section = {
  .id = "assumed-values",
  .title = "Assumed values",
  .write = write_assumed,
};
