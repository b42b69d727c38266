/* sources.c - where values come from, and which of them are assumed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/field-words.h"
#include "documents/section-kinds.h"

/* The kinds of record that make up the programme; rules and the review speak for themselves. */
static const CursusRecordType types[] = {
  CURSUS_PROGRAMMES, CURSUS_OUTCOMES, CURSUS_STRANDS, CURSUS_TAGS,
  CURSUS_PATHWAYS,   CURSUS_MODULES,  CURSUS_GROUPS,  CURSUS_PLANS,
};

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

static gboolean
write_sources (CursusAuthor *author, const CursusOutlineSection *section)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  Sources      sources = { author, counts, order };
  CursusBlock *list;

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    for (guint i = 0; i < cursus_project_n (author->project, types[t]); i++)
      count_parts (&sources, cursus_project_nth (author->project, types[t], i));
  if (order->len == 0)
    return FALSE;

  list = cursus_block_add_new (author->into, CURSUS_BLOCK_LIST);
  for (guint i = 0; i < order->len; i++)
    cursus_block_add_text (cursus_block_add_new (list, CURSUS_BLOCK_ITEM), CURSUS_BLOCK_PARAGRAPH,
                           order->pdata[i]);
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

static void
add_assumed (CursusAuthor *author, CursusBlock *table, const CursusRecord *record)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *name = cursus_author_name_id (author, record->id);
  g_autofree char *fields = NULL;
  CursusBlock     *row;
  CursusRun        run = { .text = name, .target = record->id };
  CursusInline    *head;

  collect_fields (record, WHOLE, names);
  if (names->len == 0)
    return;
  head = cursus_inline_new ();
  fields = join_fields (author, names);
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  cursus_inline_add (head, &run);
  cursus_block_add_cell (row, head)->is_head = TRUE;
  cursus_block_add_cell (row, cursus_inline_new_text (fields));
}

static gboolean
write_assumed (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 2, CURSUS_ALIGN_START }, { 3, CURSUS_ALIGN_START } };
  static const char *const  heads[] = { "Entry", "Assumed" };
  CursusBlock              *table;

  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    for (guint i = 0; i < cursus_project_n (author->project, types[t]); i++)
      add_assumed (author, table, cursus_project_nth (author->project, types[t], i));
  return cursus_block_n (table) > 1;
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
