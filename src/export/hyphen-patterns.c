/* hyphen-patterns.c - the hyphenation patterns of one language
 *
 * A pattern is letters with figures between them: "1a2b". Where it occurs in a word, its figures
 * count for the places between the letters; of several the highest counts, and an odd one divides.
 * A file may have a first level of patterns that divides compounds, and a second for their parts.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/hyphen-patterns.h"

#include <string.h>

#define MOST_LEVELS 3
#define MOST_BYTES 128
/* What divides a compound counts more than any pattern for its parts. */
#define BETWEEN_PARTS 11

typedef struct
{
  guint32 *slots; /* where a pattern begins in the file, plus one; 0: none */
  guint32  mask;
  guint    longest; /* letters */
} Level;

struct _CursusHyphenPatterns
{
  char    *text; /* lines end with \0 */
  gsize    length;
  gboolean is_latin;
  Level    levels[MOST_LEVELS];
  guint    n_levels;
};

static guint32
add_to_hash (guint32 hash, guchar letter)
{
  return (hash ^ letter) * 16777619u;
}

#define EMPTY_HASH 2166136261u

static gboolean
is_pattern (const char *line)
{
  /* Comments, keywords, and what changes the spelling of a word where it is divided. */
  return line[0] != '\0' && line[0] != '#' && line[0] != '%' && !g_ascii_isupper (line[0]) &&
         strchr (line, '/') == NULL;
}

static void
add_pattern (Level *level, const char *text, const char *line)
{
  guint32 hash = EMPTY_HASH;
  guint   n = 0;

  for (const char *c = line; *c != '\0'; c++)
    if (!g_ascii_isdigit (*c))
      {
        hash = add_to_hash (hash, (guchar) *c);
        n++;
      }
  level->longest = MAX (level->longest, n);
  while (level->slots[hash & level->mask] != 0)
    hash++;
  level->slots[hash & level->mask] = (guint32) (line - text) + 1;
}

static const char *
read_level (CursusHyphenPatterns *self, const char *line)
{
  Level      *level = &self->levels[self->n_levels++];
  const char *end = self->text + self->length;
  guint32     n = 0, size = 64;

  for (const char *c = line; c < end && !g_str_equal (c, "NEXTLEVEL"); c += strlen (c) + 1)
    n += is_pattern (c) ? 1 : 0;
  while (size < n * 2)
    size *= 2;
  level->mask = size - 1;
  level->slots = g_new0 (guint32, size);
  for (; line < end; line += strlen (line) + 1)
    {
      if (g_str_equal (line, "NEXTLEVEL"))
        return line + strlen (line) + 1;
      if (is_pattern (line))
        add_pattern (level, self->text, line);
    }
  return end;
}

CursusHyphenPatterns *
cursus_hyphen_patterns_load (const char *path)
{
  CursusHyphenPatterns *self;
  char                 *text;
  gsize                 length;
  const char           *line;

  if (!g_file_get_contents (path, &text, &length, NULL))
    return NULL;
  for (gsize i = 0; i < length; i++)
    if (text[i] == '\n' || text[i] == '\r')
      text[i] = '\0';
  self = g_new0 (CursusHyphenPatterns, 1);
  self->text = text;
  self->length = length;
  self->is_latin = g_str_equal (text, "ISO8859-1");
  if (length > G_MAXINT32 || (!self->is_latin && !g_str_equal (text, "UTF-8")))
    {
      cursus_hyphen_patterns_free (self);
      return NULL;
    }
  for (line = text + strlen (text) + 1; line < text + length && self->n_levels < MOST_LEVELS;)
    line = read_level (self, line);
  return self;
}

void
cursus_hyphen_patterns_free (CursusHyphenPatterns *self)
{
  for (guint i = 0; i < self->n_levels; i++)
    g_free (self->levels[i].slots);
  g_free (self->text);
  g_free (self);
}

/* The pattern with exactly these letters. */
static const char *
lookup (const CursusHyphenPatterns *self, const Level *level, guint32 hash, const char *letters,
        guint n)
{
  for (; level->slots[hash & level->mask] != 0; hash++)
    {
      const char *pattern = self->text + level->slots[hash & level->mask] - 1;
      const char *c = pattern;
      guint       i = 0;

      for (; *c != '\0'; c++)
        {
          if (g_ascii_isdigit (*c))
            continue;
          if (i == n || *c != letters[i])
            break;
          i++;
        }
      if (*c == '\0' && i == n)
        return pattern;
    }
  return NULL;
}

static void
count_figures (const char *pattern, guchar *figures)
{
  for (; *pattern != '\0'; pattern++)
    if (g_ascii_isdigit (*pattern))
      *figures = MAX (*figures, (guchar) (*pattern - '0'));
    else
      figures++;
}

/* Divides @length bytes; @figures has one for the place before each byte. */
static void
divide (const CursusHyphenPatterns *self, guint nth, const char *letters, guint length,
        guchar *figures)
{
  const Level *level = &self->levels[nth];
  char         dotted[MOST_BYTES + 2];
  guchar       found[MOST_BYTES + 4] = { 0 };
  guint        begin = 0;

  dotted[0] = dotted[length + 1] = '.';
  memcpy (dotted + 1, letters, length);
  for (guint start = 0; start < length + 2; start++)
    {
      guint32 hash = EMPTY_HASH;

      for (guint n = 1; n <= level->longest && start + n <= length + 2; n++)
        {
          const char *pattern;

          hash = add_to_hash (hash, (guchar) dotted[start + n - 1]);
          pattern = lookup (self, level, hash, dotted + start, n);
          if (pattern != NULL)
            count_figures (pattern, found + start);
        }
    }
  for (guint i = 1; i <= length; i++)
    if (i == length || (found[i + 1] & 1) != 0)
      {
        if (i < length)
          figures[i] = nth == 0 && self->n_levels > 1 ? BETWEEN_PARTS : found[i + 1];
        if (nth + 1 < MIN (self->n_levels, MOST_LEVELS))
          divide (self, nth + 1, letters + begin, i - begin, figures + begin);
        begin = i;
      }
}

/* A letter that could stand between two hyphens stays with the word that counts less: it is
 * "Master-ar-beit" and not "Mastera-rbeit". */
static void
join_single_letters (guchar *figures, guint n)
{
  for (guint i = 0; i + 1 < n; i++)
    if ((figures[i] & 1) != 0 && (figures[i + 1] & 1) != 0)
      figures[figures[i] > figures[i + 1] ? i + 1 : i] = 0;
}

gboolean
cursus_hyphen_patterns_apply (const CursusHyphenPatterns *self, const char *word,
                              gboolean *is_after)
{
  g_autofree char *latin =
    self->is_latin ? g_convert (word, -1, "ISO-8859-1", "UTF-8", NULL, NULL, NULL) : NULL;
  const char *letters = self->is_latin ? latin : word;
  guchar      figures[MOST_BYTES + 2] = { 0 };
  gsize       length = letters != NULL ? strlen (letters) : 0;
  guint       nth = 0;

  if (length == 0 || length > MOST_BYTES || self->n_levels == 0)
    return FALSE;
  divide (self, 0, letters, (guint) length, figures);
  for (gsize i = 1; i <= length; i++)
    if (i == length || self->is_latin || ((guchar) letters[i] & 0xC0) != 0x80)
      figures[nth++] = i < length ? figures[i] : 0;
  join_single_letters (figures, nth);
  for (guint i = 0; i < nth; i++)
    is_after[i] = (figures[i] & 1) != 0;
  return TRUE;
}
