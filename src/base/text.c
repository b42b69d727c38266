/* text.c - one text in several languages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/text.h"

#include "base/language.h"

#include <string.h>

typedef struct
{
  char *language; /* shared string, as is the string */
  char *string;
} Entry;

struct _CursusText
{
  gatomicrefcount ref_count;
  guint           n_entries;
  Entry           entries[];
};

/* Most texts are in two languages, and the second comes when the first is there. */
#define ROOM_AT_LEAST 2

static CursusText *
text_alloc (CursusMemory *memory, guint n_entries)
{
  guint       room = MAX (n_entries, ROOM_AT_LEAST);
  CursusText *text = cursus_memory_alloc (memory, sizeof (CursusText) + room * sizeof (Entry));

  g_atomic_ref_count_init (&text->ref_count);
  text->n_entries = n_entries;
  return text;
}

static void
entry_set (Entry *entry, char *language, char *string)
{
  entry->language = cursus_string_ref (language);
  entry->string = cursus_string_ref (string);
}

CursusText *
cursus_text_new (const char *language, const char *string)
{
  return cursus_text_with (NULL, language, string);
}

static CursusText *
with_shared (const CursusText *text, char *language, char *string)
{
  guint       n = cursus_text_n (text);
  gboolean    is_given = string != NULL && *string != '\0';
  CursusText *with = text_alloc (NULL, n + 1);
  guint       out = 0;
  guint       in = 0;

  while (in < n && strcmp (text->entries[in].language, language) < 0)
    {
      entry_set (&with->entries[out++], text->entries[in].language, text->entries[in].string);
      in++;
    }

  if (is_given)
    entry_set (&with->entries[out++], language, string);
  if (in < n && strcmp (text->entries[in].language, language) == 0)
    in++;

  for (; in < n; in++)
    entry_set (&with->entries[out++], text->entries[in].language, text->entries[in].string);

  with->n_entries = out;
  if (out == 0)
    g_clear_pointer (&with, cursus_text_unref);
  return with;
}

CursusText *
cursus_text_with (const CursusText *text, const char *language, const char *string)
{
  char       *shared_language = cursus_string_new (language);
  char       *shared_string = string != NULL ? cursus_string_new (string) : NULL;
  CursusText *with = with_shared (text, shared_language, shared_string);

  cursus_string_unref (shared_language);
  g_clear_pointer (&shared_string, cursus_string_unref);
  return with;
}

/* Whether one more entry can be put into @text: there is room, and nobody else looks. */
static gboolean
has_room (const CursusText *text)
{
  return text->n_entries == 1 &&
         g_atomic_ref_count_compare ((gatomicrefcount *) &text->ref_count, 1);
}

CursusText *
cursus_text_take (CursusMemory *memory, CursusText *text, char *language, char *string)
{
  Entry       entry = { language, string };
  gboolean    is_given = string != NULL && *string != '\0';
  CursusText *with;
  int         order;

  if (is_given && text == NULL)
    {
      with = text_alloc (memory, 1);
      with->entries[0] = entry;
      return with;
    }

  order = is_given && has_room (text) ? strcmp (language, text->entries[0].language) : 0;
  if (order != 0)
    {
      text->entries[1] = order < 0 ? text->entries[0] : entry;
      text->entries[0] = order < 0 ? entry : text->entries[0];
      text->n_entries = 2;
      return text;
    }

  with = with_shared (text, language, string);
  g_clear_pointer (&text, cursus_text_unref);
  cursus_string_unref (language);
  g_clear_pointer (&string, cursus_string_unref);
  return with;
}

CursusText *
cursus_text_ref (CursusText *text)
{
  g_atomic_ref_count_inc (&text->ref_count);
  return text;
}

void
cursus_text_unref (CursusText *text)
{
  if (!g_atomic_ref_count_dec (&text->ref_count))
    return;

  for (guint i = 0; i < text->n_entries; i++)
    {
      cursus_string_unref (text->entries[i].language);
      cursus_string_unref (text->entries[i].string);
    }
  cursus_memory_unref (text);
}

const char *
cursus_text_get (const CursusText *text, const char *language)
{
  for (guint i = 0; i < cursus_text_n (text); i++)
    if (strcmp (text->entries[i].language, language) == 0)
      return text->entries[i].string;
  return NULL;
}

/* The entry whose language is nearest to @language; on a tie the first. */
static const Entry *
find_nearest (const CursusText *text, const char *language)
{
  const Entry *nearest = NULL;
  guint        nearest_distance = G_MAXUINT;

  for (guint i = 0; i < text->n_entries && nearest_distance > 0; i++)
    {
      const char *offered = text->entries[i].language;
      guint       distance =
        strcmp (offered, language) == 0 ? 0 : cursus_language_distance (language, offered);

      if (distance < nearest_distance)
        {
          nearest = &text->entries[i];
          nearest_distance = distance;
        }
    }
  return nearest;
}

const char *
cursus_text_show (const CursusText *text, const char *asked, const char *project_language,
                  const char **shown)
{
  const Entry *entry = NULL;

  if (shown != NULL)
    *shown = NULL;
  if (text == NULL)
    return NULL;

  if (asked != NULL)
    entry = find_nearest (text, asked);
  if (entry == NULL)
    entry = find_nearest (text, project_language);
  if (entry == NULL)
    entry = &text->entries[0];

  if (shown != NULL)
    *shown = entry->language;
  return entry->string;
}

guint
cursus_text_n (const CursusText *text)
{
  return text != NULL ? text->n_entries : 0;
}

const char *
cursus_text_nth (const CursusText *text, guint nth, const char **language)
{
  g_return_val_if_fail (nth < cursus_text_n (text), NULL);

  if (language != NULL)
    *language = text->entries[nth].language;
  return text->entries[nth].string;
}

gboolean
cursus_text_equal (const CursusText *a, const CursusText *b)
{
  if (a == b)
    return TRUE;
  if (cursus_text_n (a) != cursus_text_n (b))
    return FALSE;

  for (guint i = 0; i < cursus_text_n (a); i++)
    if (strcmp (a->entries[i].language, b->entries[i].language) != 0 ||
        strcmp (a->entries[i].string, b->entries[i].string) != 0)
      return FALSE;
  return TRUE;
}
