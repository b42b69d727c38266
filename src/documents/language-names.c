/* language-names.c - what languages are called in documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/language-names.h"

#include "base/language.h"

#include <string.h>

static const struct
{
  const char *tag;
  const char *english;
  const char *german;
} names[] = {
  { "ar", "Arabic", "Arabisch" },
  { "bg", "Bulgarian", "Bulgarisch" },
  { "bs", "Bosnian", "Bosnisch" },
  { "ca", "Catalan", "Katalanisch" },
  { "cs", "Czech", "Tschechisch" },
  { "cy", "Welsh", "Walisisch" },
  { "da", "Danish", "Dänisch" },
  { "de", "German", "Deutsch" },
  { "el", "Greek", "Griechisch" },
  { "en", "English", "Englisch" },
  { "es", "Spanish", "Spanisch" },
  { "et", "Estonian", "Estnisch" },
  { "eu", "Basque", "Baskisch" },
  { "fa", "Persian", "Persisch" },
  { "fi", "Finnish", "Finnisch" },
  { "fr", "French", "Französisch" },
  { "ga", "Irish", "Irisch" },
  { "gl", "Galician", "Galicisch" },
  { "he", "Hebrew", "Hebräisch" },
  { "hi", "Hindi", "Hindi" },
  { "hr", "Croatian", "Kroatisch" },
  { "hu", "Hungarian", "Ungarisch" },
  { "id", "Indonesian", "Indonesisch" },
  { "is", "Icelandic", "Isländisch" },
  { "it", "Italian", "Italienisch" },
  { "ja", "Japanese", "Japanisch" },
  { "ka", "Georgian", "Georgisch" },
  { "kk", "Kazakh", "Kasachisch" },
  { "ko", "Korean", "Koreanisch" },
  { "lb", "Luxembourgish", "Luxemburgisch" },
  { "lt", "Lithuanian", "Litauisch" },
  { "lv", "Latvian", "Lettisch" },
  { "mk", "Macedonian", "Mazedonisch" },
  { "mt", "Maltese", "Maltesisch" },
  { "nb", "Norwegian Bokmål", "Norwegisch (Bokmål)" },
  { "nl", "Dutch", "Niederländisch" },
  { "nn", "Norwegian Nynorsk", "Norwegisch (Nynorsk)" },
  { "no", "Norwegian", "Norwegisch" },
  { "pl", "Polish", "Polnisch" },
  { "pt", "Portuguese", "Portugiesisch" },
  { "ro", "Romanian", "Rumänisch" },
  { "ru", "Russian", "Russisch" },
  { "sk", "Slovak", "Slowakisch" },
  { "sl", "Slovenian", "Slowenisch" },
  { "sq", "Albanian", "Albanisch" },
  { "sr", "Serbian", "Serbisch" },
  { "sv", "Swedish", "Schwedisch" },
  { "th", "Thai", "Thailändisch" },
  { "tr", "Turkish", "Türkisch" },
  { "uk", "Ukrainian", "Ukrainisch" },
  { "vi", "Vietnamese", "Vietnamesisch" },
  { "zh", "Chinese", "Chinesisch" },
};

const char *
cursus_language_name (const char *language, const char *tag)
{
  gboolean is_german = cursus_language_distance ("de", language) != G_MAXUINT;
  gsize    length = strcspn (tag, "-");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strlen (names[i].tag) == length && g_ascii_strncasecmp (names[i].tag, tag, length) == 0)
      return is_german ? names[i].german : names[i].english;
  return tag;
}
