/* topic-name.c - the headings of texts that have a topic instead of a field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/topic-name.h"

#include "documents/words.h"

static const struct
{
  const char *topic;
  const char *word;
} topics[] = {
  { "addressees", "Addressees" },
  { "assessment", "Assessment" },
  { "duration", "Duration" },
  { "equipment", "Equipment" },
  { "international", "International" },
  { "interests", "Interests" },
  { "media", "Media" },
  { "mobility", "Mobility" },
  { "offers", "Offers" },
  { "pace", "Pace" },
  { "progress", "Progress" },
  { "progression", "Progression" },
  { "project", "Project" },
  { "quality", "Quality assurance" },
  { "recognition", "Recognition" },
  { "related", "Related programmes" },
  { "resources", "Resources" },
  { "skills", "Skills" },
  { "support", "Student support" },
  { "teaching", "Teaching" },
  { "thematic-areas", "Thematic areas" },
  { "usability", "Use in other programmes" },
};

char *
cursus_topic_dup_name (const char *language, const char *topic)
{
  GString *name;
  gunichar first;

  if (topic == NULL || *topic == '\0')
    return g_strdup (cursus_word (language, "Other"));
  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    if (g_str_equal (topics[i].topic, topic))
      return g_strdup (cursus_word (language, topics[i].word));

  name = g_string_new (NULL);
  first = g_unichar_toupper (g_utf8_get_char (topic));
  g_string_append_unichar (name, first);
  g_string_append (name, g_utf8_next_char (topic));
  g_strdelimit (name->str, "-_", ' ');
  return g_string_free (name, FALSE);
}

gboolean
cursus_topic_is_shown (const CursusTopic *topic)
{
  return g_strcmp0 (topic->topic, "template") != 0 && topic->text != NULL;
}
