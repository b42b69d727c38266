/* tag-search.c - finding tags by words, as fast as somebody types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/tag-search.h"

#include "base/search-words.h"
#include "model/tag-tree.h"

#include <string.h>

/* How good a match is, the best first. */
typedef enum
{
  RANK_ID,
  RANK_TITLE_BEGINS,
  RANK_TITLE_WORDS,
  RANK_ID_WORDS,
  RANK_REFERENCE_WORDS,
  RANK_WITHIN_WORDS,
  RANK_ABOVE, /* what it stands in is called so */
  N_RANKS,
} Rank;

/* A tag, prepared: words of small letters without accents. The four are pieces of one block. */
typedef struct
{
  CursusTagMatch match;
  char          *titles; /* a line for each language */
  const char    *id;
  const char    *reference;
  const char    *above; /* a line for each language of each of what it stands in */
} Entry;

struct _CursusTagSearch
{
  GPtrArray *projects;
  GArray    *entries;
};

static void
append_titles (GString *out, const CursusText *title)
{
  for (guint i = 0; i < cursus_text_n (title); i++)
    {
      g_string_append_c (out, '\n');
      cursus_search_words_append (out, cursus_text_nth (title, i, NULL));
    }
}

static void
append_titles_above (GString *out, const CursusProject *project, const CursusTag *tag)
{
  g_autoptr (GPtrArray) path = cursus_tag_tree_path (project, tag);

  for (guint i = 0; i < path->len; i++)
    {
      const CursusRecord *record = path->pdata[i];

      append_titles (out, record->table == &cursus_strand_table ?
                            ((const CursusStrand *) record)->title :
                            ((const CursusTag *) record)->title);
    }
}

static void
add_entry (CursusTagSearch *self, const CursusTag *tag, guint project)
{
  GString *block = g_string_new (NULL);
  Entry    entry = { .match = { tag, project } };
  gsize    id, reference, above;

  append_titles (block, tag->title);
  g_string_append_c (block, '\0');
  id = block->len;
  cursus_search_words_append (block, tag->record.id);
  g_string_append_c (block, '\0');
  reference = block->len;
  if (tag->reference != NULL)
    cursus_search_words_append (block, tag->reference);
  g_string_append_c (block, '\0');
  above = block->len;
  append_titles_above (block, self->projects->pdata[project], tag);

  entry.titles = g_string_free (block, FALSE);
  entry.id = entry.titles + id;
  entry.reference = entry.titles + reference;
  entry.above = entry.titles + above;
  g_array_append_val (self->entries, entry);
}

static void
clear_entry (gpointer entry)
{
  g_free (((Entry *) entry)->titles);
}

CursusTagSearch *
cursus_tag_search_new (const CursusProject *const *projects, guint n_projects)
{
  CursusTagSearch *self = g_new (CursusTagSearch, 1);

  self->projects = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_project_unref);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);

  for (guint p = 0; p < n_projects; p++)
    {
      g_ptr_array_add (self->projects, cursus_project_ref (projects[p]));
      for (guint i = 0; i < cursus_project_n (projects[p], CURSUS_TAGS); i++)
        add_entry (self, (const CursusTag *) cursus_project_nth (projects[p], CURSUS_TAGS, i), p);
    }
  return self;
}

void
cursus_tag_search_free (CursusTagSearch *self)
{
  g_array_unref (self->entries);
  g_ptr_array_unref (self->projects);
  g_free (self);
}

const CursusProject *
cursus_tag_search_get_project (const CursusTagSearch *self, guint nth)
{
  g_return_val_if_fail (nth < self->projects->len, NULL);

  return self->projects->pdata[nth];
}

/* What is asked for: all words as one, each after a gap, and one by one. */
typedef struct
{
  GString *whole;
  char    *line; /* the whole at the beginning of a line */
  char   **words;
} Query;

static void
query_init (Query *query, const char *text)
{
  query->whole = g_string_new (NULL);
  cursus_search_words_append (query->whole, text);
  query->line = g_strconcat ("\n", query->whole->str, NULL);
  query->words = g_strsplit (query->whole->len > 0 ? query->whole->str + 1 : "", " ", 0);
}

static void
query_clear (Query *query)
{
  g_string_free (query->whole, TRUE);
  g_free (query->line);
  g_strfreev (query->words);
}

/* Whether @word begins a word of @words. */
static gboolean
begins_word (const char *words, const char *word)
{
  gsize length = strlen (word);

  for (const char *at = strstr (words, word); at != NULL; at = strstr (at + length, word))
    if (at > words && at[-1] == CURSUS_SEARCH_GAP)
      return TRUE;
  return FALSE;
}

/* How good one word matches by itself: the worst of them decides. */
static Rank
rank_word (const Entry *entry, const char *word)
{
  if (begins_word (entry->titles, word))
    return RANK_TITLE_WORDS;
  if (begins_word (entry->id, word))
    return RANK_ID_WORDS;
  if (begins_word (entry->reference, word))
    return RANK_REFERENCE_WORDS;
  /* The 9 in 2019 is not what somebody means who asks for article 9. */
  if (g_ascii_isdigit (*word))
    return N_RANKS;
  if (strstr (entry->titles, word) != NULL || strstr (entry->id, word) != NULL ||
      strstr (entry->reference, word) != NULL)
    return RANK_WITHIN_WORDS;
  return begins_word (entry->above, word) ? RANK_ABOVE : N_RANKS;
}

/* Returns: %N_RANKS if it does not match. */
static Rank
rank (const Entry *entry, const Query *query)
{
  Rank worst = RANK_ID;

  for (guint i = 0; query->words[i] != NULL && worst < N_RANKS; i++)
    worst = MAX (worst, rank_word (entry, query->words[i]));
  if (worst == N_RANKS || query->words[0] == NULL)
    return worst;

  if (strcmp (entry->id, query->whole->str) == 0)
    return RANK_ID;
  if (strstr (entry->titles, query->line) != NULL)
    return RANK_TITLE_BEGINS;
  return worst;
}

GArray *
cursus_tag_search_find (const CursusTagSearch *self, const char *query)
{
  GArray            *matches = g_array_new (FALSE, FALSE, sizeof (CursusTagMatch));
  guint              n = self->entries->len;
  g_autofree guint8 *ranks = g_new (guint8, MAX (n, 1));
  Query              asked;

  query_init (&asked, query);
  for (guint i = 0; i < n; i++)
    ranks[i] = (guint8) rank (&g_array_index (self->entries, Entry, i), &asked);
  query_clear (&asked);

  for (guint r = 0; r < N_RANKS; r++)
    for (guint i = 0; i < n; i++)
      if (ranks[i] == r)
        g_array_append_val (matches, g_array_index (self->entries, Entry, i).match);
  return matches;
}
