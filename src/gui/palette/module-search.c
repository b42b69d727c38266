/* module-search.c - finding modules and groups by words, as fast as somebody types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/module-search.h"

#include "base/search-words.h"

#include <string.h>

/* Shorter words only match where a word begins: “Project E” is not “Project A”. */
#define WITHIN_MIN 3

/* How good a match is, the best first. */
typedef enum
{
  RANK_CODE,
  RANK_BEGINS,
  RANK_WORDS,
  RANK_WITHIN,
  N_RANKS
} Rank;

/* A record, prepared: lines of words of small letters without accents, each word after a space. The
 * first line is the code, the second the code in one word, the others are titles. */
typedef struct
{
  CursusRecord *record;
  char         *lines;
} Entry;

struct _CursusModuleSearch
{
  CursusProject *project;
  GArray        *entries;
};

/* --- preparing --- */

/* AIH-104 is found by AIH104, too. */
static void
append_code (GString *out, const char *code)
{
  gsize start = out->len;
  gsize end;

  cursus_search_words_append (out, code);
  g_string_append (out, "\n ");
  end = out->len - 2;
  for (gsize i = start; i < end; i++)
    if (out->str[i] != ' ')
      g_string_append_c (out, out->str[i]);
}

static char *
prepare (const CursusRecord *record)
{
  gboolean          is_module = record->table == &cursus_module_table;
  const char       *code = is_module ? ((const CursusModule *) record)->code : NULL;
  const CursusText *title =
    is_module ? ((const CursusModule *) record)->title : ((const CursusGroup *) record)->title;
  GString *lines = g_string_new ("\n");

  if (code != NULL)
    append_code (lines, code);
  for (guint i = 0; i < cursus_text_n (title); i++)
    {
      g_string_append_c (lines, '\n');
      cursus_search_words_append (lines, cursus_text_nth (title, i, NULL));
    }
  return g_string_free (lines, FALSE);
}

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  cursus_record_unref (entry->record);
  g_free (entry->lines);
}

/* @at is where the next record was found in the search before: both go through it in step. */
static void
add_entry (CursusModuleSearch *self, const CursusRecord *record, CursusModuleSearch *before,
           guint *at)
{
  Entry entry = { cursus_record_ref (record), NULL };

  if (before != NULL && *at < before->entries->len)
    {
      Entry *known = &g_array_index (before->entries, Entry, *at);

      if (known->record == record)
        entry.lines = g_steal_pointer (&known->lines);
      if (strcmp (known->record->id, record->id) == 0)
        (*at)++;
    }
  if (entry.lines == NULL)
    entry.lines = prepare (record);
  g_array_append_val (self->entries, entry);
}

CursusModuleSearch *
cursus_module_search_new (const CursusProject *project, CursusModuleSearch *before)
{
  static const CursusRecordType types[] = { CURSUS_MODULES, CURSUS_GROUPS };
  CursusModuleSearch           *self = g_new0 (CursusModuleSearch, 1);
  guint                         at = 0;

  self->project = cursus_project_ref (project);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    for (guint i = 0; i < cursus_project_n (project, types[t]); i++)
      add_entry (self, cursus_project_nth (project, types[t], i), before, &at);

  g_clear_pointer (&before, cursus_module_search_free);
  return self;
}

void
cursus_module_search_free (CursusModuleSearch *self)
{
  g_array_unref (self->entries);
  cursus_project_unref (self->project);
  g_free (self);
}

const CursusProject *
cursus_module_search_get_project (const CursusModuleSearch *self)
{
  return self->project;
}

/* --- finding --- */

/* What is asked for: all words as a line, and one by one. */
typedef struct
{
  char  *line;
  char **words;
} Query;

static void
query_init (Query *query, const char *text)
{
  GString *line = g_string_new ("\n");

  cursus_search_words_append (line, text);
  query->words = g_strsplit (line->len > 1 ? line->str + 2 : "", " ", 0);
  query->line = g_string_free (line, FALSE);
}

static void
query_clear (Query *query)
{
  g_free (query->line);
  g_strfreev (query->words);
}

static Rank
rank_word (const char *lines, const char *word)
{
  gsize length = strlen (word);
  Rank  rank = N_RANKS;

  for (const char *at = strstr (lines, word); at != NULL; at = strstr (at + length, word))
    {
      if (at[-1] == CURSUS_SEARCH_GAP)
        return RANK_WORDS;
      if (length >= WITHIN_MIN)
        rank = RANK_WITHIN;
    }
  return rank;
}

static gboolean
is_code (const Entry *entry, const char *line)
{
  gsize length = strlen (line);

  return entry->record->table == &cursus_module_table &&
         ((const CursusModule *) entry->record)->code != NULL &&
         strncmp (entry->lines + 1, line + 1, length - 1) == 0 && entry->lines[length] == '\n';
}

static Rank
rank (const Entry *entry, const Query *query)
{
  Rank worst = RANK_CODE;

  for (guint i = 0; query->words[i] != NULL && worst < N_RANKS; i++)
    worst = MAX (worst, rank_word (entry->lines, query->words[i]));
  if (worst == N_RANKS)
    return worst;
  if (is_code (entry, query->line))
    return RANK_CODE;
  return strstr (entry->lines, query->line) != NULL ? RANK_BEGINS : worst;
}

GPtrArray *
cursus_module_search_find (const CursusModuleSearch *self, const char *query)
{
  GPtrArray         *found = g_ptr_array_new ();
  guint              n = self->entries->len;
  g_autofree guint8 *ranks = g_new (guint8, MAX (n, 1));
  Query              asked;

  query_init (&asked, query);
  for (guint i = 0; asked.words[0] != NULL && i < n; i++)
    ranks[i] = (guint8) rank (&g_array_index (self->entries, Entry, i), &asked);
  for (guint r = 0; asked.words[0] != NULL && r < N_RANKS; r++)
    for (guint i = 0; i < n; i++)
      if (ranks[i] == r)
        g_ptr_array_add (found, g_array_index (self->entries, Entry, i).record);
  query_clear (&asked);
  return found;
}
