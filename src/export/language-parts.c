/* language-parts.c - language tags as office formats write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/language-parts.h"

#include "export/clean-text.h"

#include <string.h>

static const char *
guess_country (const char *language)
{
  static const struct
  {
    const char *language;
    const char *country;
  } usual[] = {
    { "ar", "SA" }, { "cs", "CZ" }, { "da", "DK" }, { "de", "DE" }, { "el", "GR" }, { "en", "GB" },
    { "es", "ES" }, { "fa", "IR" }, { "fi", "FI" }, { "fr", "FR" }, { "he", "IL" }, { "hi", "IN" },
    { "hu", "HU" }, { "it", "IT" }, { "ja", "JP" }, { "ko", "KR" }, { "nb", "NO" }, { "nl", "NL" },
    { "pl", "PL" }, { "pt", "PT" }, { "ro", "RO" }, { "ru", "RU" }, { "sv", "SE" }, { "tr", "TR" },
    { "uk", "UA" }, { "zh", "CN" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    if (g_ascii_strcasecmp (usual[i].language, language) == 0)
      return usual[i].country;
  return "none";
}

static gboolean
consists_of_letters (const char *text, gsize least, gsize most)
{
  gsize length = strlen (text);

  for (const char *c = text; *c != '\0'; c++)
    if (!g_ascii_isalpha (*c))
      return FALSE;
  return length >= least && length <= most;
}

void
cursus_language_split (const char *tag, char **language, char **country)
{
  g_auto (GStrv) parts = g_strsplit_set (tag != NULL ? tag : "", "-_", -1);

  *country = NULL;
  if (parts[0] == NULL || !consists_of_letters (parts[0], 2, 8))
    {
      *language = g_strdup ("none");
      *country = g_strdup ("none");
      return;
    }
  *language = g_ascii_strdown (parts[0], -1);
  for (guint i = 1; parts[i] != NULL && *country == NULL; i++)
    if (consists_of_letters (parts[i], 2, 2))
      *country = g_ascii_strup (parts[i], -1);
  if (*country == NULL)
    *country = g_strdup (guess_country (*language));
}

char *
cursus_font_dup_first (const char *fonts)
{
  g_autofree char *clean = cursus_clean_text (fonts);
  char            *comma = strchr (clean, ',');

  if (comma != NULL)
    *comma = '\0';
  g_strdelimit (clean, "'\"\n;", ' ');
  g_strstrip (clean);
  return g_strdup (clean[0] != '\0' ? clean : "Sans");
}
