/* word-bag.c - the words of a text that say what it is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/word-bag.h"

#include <string.h>

/* Words of fewer characters say little; a stem has at most so many. */
#define WORD_MIN 3
#define STEM_MAX 6

/* In English and German, folded. */
static const char *const common[] = {
  "aber",         "about",    "able",    "all",     "alle",       "allgemein",   "als",
  "also",         "among",    "and",     "andere",  "anderen",    "any",         "are",
  "art",          "article",  "artikel", "auf",     "aus",        "basic",       "based",
  "bei",          "beim",     "between", "bis",     "both",       "but",         "can",
  "can't",        "course",   "das",     "dass",    "dem",        "den",         "der",
  "des",          "die",      "diese",   "dieser",  "does",       "durch",       "each",
  "ein",          "eine",     "einem",   "einen",   "einer",      "eines",       "est",
  "etc",          "for",      "from",    "fur",     "für",        "general",     "grundlagen",
  "has",          "have",     "how",     "ihre",    "ihrer",      "ihr",         "into",
  "introduction", "ist",      "its",     "kann",    "können",     "konnen",      "kurs",
  "lernen",       "mit",      "modul",   "module",  "modules",    "more",        "nach",
  "nicht",        "not",      "oder",    "of",      "on",         "other",       "others",
  "our",          "over",     "per",     "reg",     "regulation", "sich",        "sie",
  "sind",         "sowie",    "some",    "student", "students",   "studierende", "studierenden",
  "such",         "than",     "that",    "the",     "their",      "them",        "these",
  "they",         "this",     "through", "topics",  "thema",      "themen",      "uber",
  "über",         "und",      "under",   "unter",   "use",        "used",        "using",
  "various",      "vom",      "von",     "vor",     "was",        "wenn",        "werden",
  "what",         "when",     "where",   "which",   "who",        "wie",         "will",
  "wird",         "with",     "within",  "without", "you",        "your",        "zum",
  "zur",          "zwischen", NULL,
};

typedef struct
{
  char *stem;
  char *word;
  guint weight;
} Entry;

struct _CursusWordBag
{
  GArray     *entries; /* in the order of the text */
  GHashTable *stems;   /* → position + 1 */
};

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->stem);
  g_free (entry->word);
}

CursusWordBag *
cursus_word_bag_new (void)
{
  CursusWordBag *self = g_new0 (CursusWordBag, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
  self->stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
cursus_word_bag_free (CursusWordBag *self)
{
  g_array_unref (self->entries);
  g_hash_table_unref (self->stems);
  g_free (self);
}

static void
add_word (CursusWordBag *self, const char *start, const char *end, guint weight)
{
  g_autofree char *word = g_strndup (start, (gsize) (end - start));
  g_autofree char *folded = g_utf8_casefold (word, -1);
  glong            length = g_utf8_strlen (folded, -1);
  g_autofree char *stem = NULL;
  guint            nth;
  Entry            entry;

  if (length < WORD_MIN || g_unichar_isdigit (g_utf8_get_char (folded)) ||
      g_strv_contains (common, folded))
    return;

  stem = g_utf8_substring (folded, 0, MIN (length, STEM_MAX));
  nth = GPOINTER_TO_UINT (g_hash_table_lookup (self->stems, stem));
  if (nth > 0)
    {
      Entry *known = &g_array_index (self->entries, Entry, nth - 1);

      known->weight = MAX (known->weight, weight);
      return;
    }
  entry = (Entry){ g_strdup (stem), g_steal_pointer (&word), weight };
  g_array_append_val (self->entries, entry);
  g_hash_table_insert (self->stems, g_steal_pointer (&stem), GUINT_TO_POINTER (self->entries->len));
}

void
cursus_word_bag_add (CursusWordBag *self, const char *string, guint weight)
{
  const char *start = NULL;

  for (const char *at = string; at != NULL; at = g_utf8_next_char (at))
    {
      gboolean is_word = *at != '\0' && g_unichar_isalnum (g_utf8_get_char (at));

      if (is_word && start == NULL)
        start = at;
      if (!is_word && start != NULL)
        {
          add_word (self, start, at, weight);
          start = NULL;
        }
      if (*at == '\0')
        break;
    }
}

void
cursus_word_bag_add_text (CursusWordBag *self, const CursusText *text, guint weight)
{
  for (guint i = 0; i < cursus_text_n (text); i++)
    cursus_word_bag_add (self, cursus_text_nth (text, i, NULL), weight);
}

guint
cursus_word_bag_n (const CursusWordBag *self)
{
  return self->entries->len;
}

const char *
cursus_word_bag_nth (const CursusWordBag *self, guint nth, const char **word)
{
  const Entry *entry = &g_array_index (self->entries, Entry, nth);

  *word = entry->word;
  return entry->stem;
}

guint
cursus_word_bag_lookup (const CursusWordBag *self, const char *stem, const char **word)
{
  guint        nth = GPOINTER_TO_UINT (g_hash_table_lookup (self->stems, stem));
  const Entry *entry = nth > 0 ? &g_array_index (self->entries, Entry, nth - 1) : NULL;

  if (entry == NULL)
    return 0;
  if (word != NULL)
    *word = entry->word;
  return entry->weight;
}
