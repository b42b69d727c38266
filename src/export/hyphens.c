/* hyphens.c - where words may be divided
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/hyphens.h"

#include "export/hyphen-patterns.h"

#include <string.h>

#define FOLDER "hyphen"
#define SOFT_HYPHEN "\302\255"
/* A word is divided if it has as many letters, so that as many stand on both lines. */
#define LEAST_LETTERS 6
#define LEAST_BEFORE 3
#define LEAST_AFTER 3
#define MOST_BYTES 90

typedef struct
{
  CursusHyphenPatterns *patterns; /* NULL: none for the language */
  GHashTable           *words;    /* word → the same with soft hyphens */
} Dictionary;

struct _CursusHyphens
{
  GHashTable *dictionaries; /* language tag → Dictionary */
};

static void
dictionary_free (gpointer data)
{
  Dictionary *dictionary = data;

  g_clear_pointer (&dictionary->patterns, cursus_hyphen_patterns_free);
  g_hash_table_unref (dictionary->words);
  g_free (dictionary);
}

CursusHyphens *
cursus_hyphens_new (void)
{
  CursusHyphens *self = g_new0 (CursusHyphens, 1);

  self->dictionaries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, dictionary_free);
  return self;
}

void
cursus_hyphens_free (CursusHyphens *self)
{
  g_hash_table_unref (self->dictionaries);
  g_free (self);
}

/* Where the system has it; in a Flatpak that is in more than one place. */
static char *
lookup_named (const char *name)
{
  const char *const *folders = g_get_system_data_dirs ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folders[i], FOLDER, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&path);
    }
  return NULL;
}

/* "de-AT": hyph_de_AT.dic, then hyph_de.dic, then the likeliest country. */
static char *
lookup_file (const char *language)
{
  g_auto (GStrv) subtags = g_strsplit (language, "-", 3);
  g_autofree char *base = g_ascii_strdown (subtags[0] != NULL ? subtags[0] : "", -1);
  g_autofree char *upper = g_ascii_strup (base, -1);
  g_autofree char *country = g_ascii_strup (subtags[0] && subtags[1] ? subtags[1] : base, -1);
  const char      *endings[] = { country, NULL, g_str_equal (base, "en") ? "US" : upper };

  if (strchr (base, '/') != NULL || strchr (country, '/') != NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *name = g_strconcat ("hyph_", base, endings[i] ? "_" : "",
                                           endings[i] ? endings[i] : "", ".dic", NULL);
      char            *path = lookup_named (name);

      if (path != NULL)
        return path;
    }
  return NULL;
}

static Dictionary *
get_dictionary (CursusHyphens *self, const char *language)
{
  Dictionary *dictionary = g_hash_table_lookup (self->dictionaries, language);

  if (dictionary == NULL)
    {
      g_autofree char *file = lookup_file (language);

      dictionary = g_new0 (Dictionary, 1);
      dictionary->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      if (file != NULL)
        dictionary->patterns = cursus_hyphen_patterns_load (file);
      g_hash_table_insert (self->dictionaries, g_strdup (language), dictionary);
    }
  return dictionary;
}

/* The German patterns make "Wahlm-odul" and "Teilm-odul" of words that stand in each document. */
static void
correct (const char *small, gboolean *is_after)
{
  const char *found = strstr (small, "lmodul");
  glong       nth = found != NULL ? g_utf8_pointer_to_offset (small, found) : 0;

  if (found == NULL)
    return;
  is_after[nth] = TRUE;
  is_after[nth + 1] = FALSE;
}

static char *
divide (const Dictionary *dictionary, const char *word)
{
  g_autofree char *small = g_utf8_strdown (word, -1);
  g_autoptr (GString) divided = g_string_new (NULL);
  gboolean is_after[MOST_BYTES] = { 0 };
  glong    n_letters = g_utf8_strlen (word, -1), nth = 0;

  if (g_utf8_strlen (small, -1) != n_letters ||
      !cursus_hyphen_patterns_apply (dictionary->patterns, small, is_after))
    return g_strdup (word);
  correct (small, is_after);
  for (const char *c = word; *c != '\0'; c = g_utf8_next_char (c))
    {
      g_string_append_unichar (divided, g_utf8_get_char (c));
      nth++;
      if (is_after[nth - 1] && nth >= LEAST_BEFORE && n_letters - nth >= LEAST_AFTER)
        g_string_append (divided, SOFT_HYPHEN);
    }
  return g_string_free (g_steal_pointer (&divided), FALSE);
}

static void
append_word (const Dictionary *dictionary, const char *text, gsize length, GString *out)
{
  char        word[MOST_BYTES + 1];
  const char *divided;

  if (length > MOST_BYTES)
    {
      g_string_append_len (out, text, (gssize) length);
      return;
    }
  memcpy (word, text, length);
  word[length] = '\0';
  divided = g_hash_table_lookup (dictionary->words, word);
  if (divided == NULL)
    {
      char *made = divide (dictionary, word);

      g_hash_table_insert (dictionary->words, g_strdup (word), made);
      divided = made;
    }
  g_string_append (out, divided);
}

/* What stands beside the letters of addresses, file names and the like. */
static gboolean
is_joint (gunichar c)
{
  return c == '/' || c == '.' || c == '@' || c == '_' || c == ':' || c == 0xAD ||
         (c < 0x80 && g_ascii_isdigit ((char) c));
}

/* How long the address is that @text begins with; 0: it begins with none. */
static gsize
measure_address (const char *text, gsize length)
{
  gsize n = 0;

  while (n < length && text[n] != ' ' && text[n] != '\n')
    n++;
  return g_strstr_len (text, (gssize) n, "://") != NULL ? n : 0;
}

void
cursus_hyphens_append (CursusHyphens *self, const char *language, const char *text, gsize length,
                       GString *out)
{
  const Dictionary *dictionary = get_dictionary (self, language);
  const char       *end = text + length;
  gunichar          before = ' ';

  if (dictionary->patterns == NULL)
    {
      g_string_append_len (out, text, (gssize) length);
      return;
    }
  while (text < end)
    {
      const char *start = text;
      guint       n_letters = 0, n_small = 0;
      gunichar    after;

      if (before == ' ' || before == '\n')
        text += measure_address (text, (gsize) (end - text));
      g_string_append_len (out, start, text - start);
      start = text;
      for (; text < end && g_unichar_isalpha (g_utf8_get_char (text));
           text = g_utf8_next_char (text), n_letters++)
        n_small += g_unichar_islower (g_utf8_get_char (text)) ? 1 : 0;
      after = text < end ? g_utf8_get_char (text) : ' ';
      /* Abbreviations and addresses stay as they are; a full stop ends most words. */
      if (n_letters >= LEAST_LETTERS && n_small + 1 >= n_letters && !is_joint (before) &&
          (!is_joint (after) || after == '.' || after == ':'))
        append_word (dictionary, start, (gsize) (text - start), out);
      else
        g_string_append_len (out, start, text - start);
      if (text < end)
        {
          before = after;
          start = text;
          text = g_utf8_next_char (text);
          g_string_append_len (out, start, text - start);
        }
    }
}
