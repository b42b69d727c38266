/* reader-element.c - the start of an element: what it is, and whether it may stand there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/reader-private.h"

#include "base/language.h"
#include "model/baseline.h"
#include "model/change.h"
#include "model/topic.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* An element with attributes that are no fields of a record: which these are, and where any others
 * go that may be kept. */
typedef struct
{
  const char *name;
  const char *expected;
  Frame      *holder;
  const char *in;
} PlainElement;

static const char *
describe_no_attributes (void)
{
  /* Translators: the attributes that an element may have, as in “expected none” */
  return C_ ("attributes", "none");
}

/* What no table knows: kept in a file of a later version, else an error. */
static void
start_unknown (Reader *reader, const StartTag *tag, const char *expected)
{
  const Frame *frame = TOP (reader);
  Place        place = reader_place_of_element (reader);

  if (*expected == '\0')
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, place,
                 /* Translators: what was found, and the element around it */
                 _ ("<%s> cannot stand in <%s>; expected nothing but text there."),
                 (const char *) tag->name, (const char *) frame->name);
  else if (frame->build->contents.minor > 0)
    reader_foreign_start (reader, tag);
  else
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, place,
                 /* Translators: what was found, the element around it, and what it may hold */
                 _ ("<%s> cannot stand in <%s>; expected %s."), (const char *) tag->name,
                 (const char *) frame->name, expected);
}

/* An attribute that is not one of ours: kept if it may be kept, else an error. */
static void
read_unknown_attribute (Reader *reader, const PlainElement *element, const Attribute *attribute)
{
  if ((attribute->uri != NULL && attribute->uri != reader->ours) ||
      element->holder->build->contents.minor > 0)
    reader_foreign_attribute (reader, element->holder, element->in, attribute);
  else
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, reader_place_at (reader, attribute->value),
                 /* Translators: an element, what was found in it, and its attributes */
                 _ ("<%s> cannot have an attribute “%s”; expected %s."), element->name,
                 attribute->name, element->expected);
}

/* The version of a project: 1.N. */
static void
read_version (Reader *reader, Build *build, const Attribute *attribute)
{
  g_autofree char *text = g_strstrip (g_strndup (attribute->value, attribute->length));
  g_auto (GStrv) numbers = g_strsplit (text, ".", -1);
  int major, minor;

  if (g_strv_length (numbers) != 2 ||
      !cursus_integer_parse (numbers[0], strlen (numbers[0]), 0, 999999, &major) ||
      !cursus_integer_parse (numbers[1], strlen (numbers[1]), 0, 999999, &minor))
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, reader_place_at (reader, attribute->value),
                 /* Translators: what was found */
                 _ ("The version of a project cannot be “%s”; expected one such as 1.0."), text);
  else if (major != 1)
    reader_fail (reader, CURSUS_STORE_ERROR_VERSION, reader_place_at (reader, attribute->value),
                 /* Translators: a version of the file format */
                 _ ("This file has version %s of the format; this program reads version 1.0 and "
                    "later versions 1.x. Use another version of Cursus to open it."),
                 text);
  else
    build->contents.minor = minor;
}

/* A language tag with spaces around it; NULL and an error if it is none. */
static char *
read_spaced_language (Reader *reader, const char *element, const Attribute *attribute)
{
  g_autofree char *text = g_strstrip (g_strndup (attribute->value, attribute->length));

  if (cursus_language_is_valid (text, strlen (text)))
    return cursus_pool_get (reader->pool, text, strlen (text));

  reader_fail (reader, CURSUS_STORE_ERROR_INVALID, reader_place_at (reader, attribute->value),
               _ ("“%s” of <%s> cannot be “%s”; expected %s."),
               attribute->is_language ? "xml:lang" : attribute->name, element, text,
               _ ("a language such as “de” or “pt-BR”"));
  return NULL;
}

static gboolean
is_last_language (const Reader *reader, const Attribute *attribute)
{
  return reader->language != NULL &&
         strncmp (reader->language, attribute->value, attribute->length) == 0 &&
         reader->language[attribute->length] == '\0';
}

/* A language tag, most often that of the text before; NULL and an error if it is none. */
static char *
read_language (Reader *reader, const char *element, const Attribute *attribute)
{
  char *language;

  if (is_last_language (reader, attribute))
    return cursus_string_ref (reader->language);
  if (!cursus_language_is_valid (attribute->value, attribute->length))
    return read_spaced_language (reader, element, attribute);

  language = cursus_pool_get (reader->pool, attribute->value, attribute->length);
  reader->language = language;
  return language;
}

static void
read_project_language (Reader *reader, Build *build, const Attribute *attribute)
{
  char *language = read_language (reader, "project", attribute);

  if (language == NULL)
    return;

  cursus_string_unref (build->language);
  build->language = language;
}

static gboolean
is_plain (const Attribute *attribute, const char *name)
{
  return attribute->uri == NULL && strcmp (attribute->name, name) == 0;
}

/* Reads the attributes of <project>: the version first, which decides what else may stand there. */
static void
read_project_attributes (Reader *reader, Frame *frame, const StartTag *tag)
{
  const PlainElement element = { "project", "version, lang", frame, "" };
  gboolean           has_version = FALSE;

  for (int i = 0; i < tag->n_attributes; i++)
    {
      Attribute attribute = reader_nth_attribute (reader, tag, i);

      if (!is_plain (&attribute, "version"))
        continue;
      has_version = TRUE;
      read_version (reader, frame->build, &attribute);
    }
  if (!has_version)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, frame->place,
                 _ ("<%s> lacks “%s”; expected %s=\"…\"."), "project", "version", "version");

  for (int i = 0; i < tag->n_attributes && reader->error == NULL; i++)
    {
      Attribute attribute = reader_nth_attribute (reader, tag, i);

      if (is_plain (&attribute, "lang"))
        read_project_language (reader, frame->build, &attribute);
      else if (!is_plain (&attribute, "version"))
        read_unknown_attribute (reader, &element, &attribute);
    }
}

static void
start_root (Reader *reader, const StartTag *tag)
{
  const char *name = (const char *) tag->name;
  gboolean    is_called_project = strcmp (name, "project") == 0;
  Frame      *frame;

  if (is_called_project && tag->uri == reader->ours)
    {
      frame = reader_push (reader, FRAME_PROJECT, tag->name);
      frame->build = reader->build;
      read_project_attributes (reader, frame, tag);
    }
  else if (is_called_project)
    reader_fail (reader, CURSUS_STORE_ERROR_NOT_PROJECT, reader_place_of_element (reader),
                 /* Translators: two namespaces, the first of which may be empty */
                 _ ("This is not a project file: its <project> is of the namespace “%s”; expected "
                    "“%s”."),
                 tag->uri != NULL ? (const char *) tag->uri : "", CURSUS_NAMESPACE);
  else
    reader_fail (reader, CURSUS_STORE_ERROR_NOT_PROJECT, reader_place_of_element (reader),
                 /* Translators: an element and a namespace */
                 _ ("This is not a project file: its outermost element is <%s>; expected <project> "
                    "of the namespace “%s”."),
                 name, CURSUS_NAMESPACE);
}

static void
start_baseline_project (Reader *reader, const StartTag *tag)
{
  const Frame          *parent = TOP (reader);
  const CursusBaseline *baseline = (const CursusBaseline *) parent->record;
  Frame                *frame;

  if (baseline->project != NULL)
    {
      reader_fail_twice (reader, reader_place_of_element (reader), (const char *) tag->name,
                         (const char *) parent->name);
      return;
    }

  frame = reader_push (reader, FRAME_PROJECT, tag->name);
  frame->build = reader_build_new (reader->pool, TRUE);
  /* A quoted baseline's records belong to its project as those of any other do. */
  frame->n_quotes = reader->n_quotes;
  reader->n_quotes = 0;
  read_project_attributes (reader, frame, tag);
}

static gboolean
check_record_count (Reader *reader, const Build *build, CursusRecordType type)
{
  guint n = build->contents.records[type]->len;

  if (type == CURSUS_PROGRAMMES && n > 0)
    reader_fail_twice (reader, reader_place_of_element (reader), "programme", "project");
  else if (type == CURSUS_MODULES && n >= CURSUS_MODULES_MAX)
    reader_fail (reader, CURSUS_STORE_ERROR_LIMIT, reader_place_of_element (reader),
                 /* Translators: the largest number of modules */
                 _ ("There are more than %d modules here; a project can have no more."),
                 CURSUS_MODULES_MAX);
  return reader->error == NULL;
}

/* Reads the attributes of a text or a string: at most its language. Foreign ones go to the record
 * around it, since a text has no place for them. */
static char *
read_text_language (Reader *reader, Frame *parent, const StartTag *tag)
{
  for (int i = 0; i < tag->n_attributes; i++)
    {
      Attribute attribute = reader_nth_attribute (reader, tag, i);

      if (attribute.is_language)
        return read_language (reader, (const char *) tag->name, &attribute);
    }
  return cursus_string_ref (parent->build->language);
}

static void
keep_text_attribute (Reader *reader, PlainElement *element, const Key *key,
                     const Attribute *attribute)
{
  g_autofree char *in = reader_key_dup (key);

  element->in = in;
  read_unknown_attribute (reader, element, attribute);
}

static void
keep_text_attributes (Reader *reader, Frame *parent, const StartTag *tag, const Key *key,
                      gboolean has_language)
{
  for (int i = 0; i < tag->n_attributes && reader->error == NULL; i++)
    {
      Attribute    attribute = reader_nth_attribute (reader, tag, i);
      PlainElement element = { .name = (const char *) tag->name, .holder = parent };

      if (has_language && attribute.is_language)
        continue;
      element.expected = has_language ? "xml:lang" : describe_no_attributes ();
      keep_text_attribute (reader, &element, key, &attribute);
    }
}

static void
start_text (Reader *reader, const StartTag *tag, const CursusField *field)
{
  Frame            *parent = TOP (reader);
  const CursusText *text = G_STRUCT_MEMBER (CursusText *, parent->record, field->offset);
  char             *language = read_text_language (reader, parent, tag);
  Frame            *frame;
  Key               key;

  if (language == NULL)
    return;
  if (cursus_text_get (text, language) != NULL)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, reader_place_of_element (reader),
                 /* Translators: an element and a language, which may be empty */
                 _ ("<%s> stands twice in one language (“%s”); expected it once."),
                 (const char *) tag->name, language);

  key = (Key){ field->name, language };
  keep_text_attributes (reader, parent, tag, &key, TRUE);
  frame = reader_push (reader, FRAME_TEXT, tag->name);
  frame->field = field;
  frame->language = language;
  frame->key = key;
}

static void
start_string (Reader *reader, const StartTag *tag, const CursusField *field)
{
  Frame *parent = TOP (reader);
  Frame *frame;
  Key    key = { field->name, NULL };

  if (field->type == CURSUS_FIELD_STRINGS)
    {
      g_autofree char *number = g_strdup_printf ("%u", reader_strings (parent, field)->len + 1);

      key.detail = reader_keep (reader, number);
    }
  else if (G_STRUCT_MEMBER (char *, parent->record, field->offset) != NULL)
    reader_fail_twice (reader, reader_place_of_element (reader), (const char *) tag->name,
                       (const char *) parent->name);

  keep_text_attributes (reader, parent, tag, &key, FALSE);
  frame = reader_push (reader, FRAME_STRING, tag->name);
  frame->field = field;
  frame->key = key;
}

/* Puts a record among the parts of the one around it when it begins, so that a strand comes before
 * the tags in it. */
static void
add_part (Frame *holder, const CursusField *field, CursusRecord *record, Place place)
{
  Part part = { record, field, place };

  g_array_append_val (holder->parts, part);
}

static void
start_record (Reader *reader, const StartTag *tag, const CursusTable *table,
              const CursusField *field)
{
  Frame *parent = TOP (reader);
  Frame *frame = reader_push (reader, FRAME_RECORD, tag->name);

  if (frame->parts == NULL)
    frame->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  frame->field = field;
  frame->kind = cursus_kinds_get (reader->kinds, table);
  frame->has_text = frame->kind->content != NULL;
  frame->record = cursus_record_new_like (reader_memory (reader), frame->kind->blank);
  if (field != NULL && (field->flags & CURSUS_FIELD_QUOTED))
    reader->n_quotes++;
  if (field != NULL)
    add_part (parent, field, frame->record, frame->place);

  if (table == &cursus_topic_table)
    {
      frame->language = read_text_language (reader, parent, tag);
      if (frame->language == NULL)
        return;
    }
  reader_read_attributes (reader, frame, tag);
}

/* The side of a change that is open. */
static Frame *
find_side (Reader *reader)
{
  Frame *frame = TOP (reader);

  while (frame->record->table != &cursus_old_table && frame->record->table != &cursus_new_table)
    frame--;
  return frame;
}

/* A tag in a strand or a tag: its record stands beside theirs and knows what it stands in. */
static void
start_tag (Reader *reader, const StartTag *tag)
{
  char  *parent_id = cursus_string_ref (TOP (reader)->record->id);
  Frame *frame;

  start_record (reader, tag, &cursus_tag_table, NULL);
  frame = TOP (reader);
  ((CursusTag *) frame->record)->parent = parent_id;

  if (reader->n_quotes == 0)
    g_ptr_array_add (frame->build->contents.records[CURSUS_TAGS],
                     cursus_record_ref (frame->record));
  else
    {
      Frame *side = find_side (reader);

      add_part (side, cursus_table_lookup_field (side->record->table, "records"),
                cursus_record_ref (frame->record), frame->place);
    }
}

/* Lists what may stand in a section, for a message. */
static char *
describe_section (const CursusSection *section)
{
  GString *expected = g_string_new (NULL);

  for (guint i = 0; section->tables[i] != NULL; i++)
    g_string_append_printf (expected, "%s<%s>", i > 0 ? ", " : "", section->tables[i]->element);
  return g_string_free (expected, FALSE);
}

static void
start_in_section (Reader *reader, const StartTag *tag)
{
  const Frame         *frame = TOP (reader);
  const CursusSection *section = frame->section;
  g_autofree char     *expected = NULL;

  for (guint i = 0; section->tables[i] != NULL; i++)
    {
      const CursusTable *table = section->tables[i];

      if (strcmp (table->element, (const char *) tag->name) != 0)
        continue;
      if (check_record_count (reader, frame->build, table->type))
        start_record (reader, tag, table, NULL);
      return;
    }

  expected = describe_section (section);
  start_unknown (reader, tag, expected);
}

static void
start_section (Reader *reader, const StartTag *tag, guint nth)
{
  const CursusSection *section = &cursus_sections[nth];
  Build               *build = TOP (reader)->build;
  Frame               *frame;
  PlainElement         element;

  if (build->sections & (1u << nth))
    {
      reader_fail_twice (reader, reader_place_of_element (reader), section->name, "project");
      return;
    }

  build->sections |= 1u << nth;
  frame = reader_push (reader, FRAME_SECTION, tag->name);
  frame->section = section;
  element = (PlainElement){ section->name, describe_no_attributes (), frame, section->name };
  for (int i = 0; i < tag->n_attributes && reader->error == NULL; i++)
    {
      Attribute attribute = reader_nth_attribute (reader, tag, i);

      read_unknown_attribute (reader, &element, &attribute);
    }
}

/* An earlier edition has no review of its own. */
static gboolean
may_have_section (const Build *build, const CursusSection *section)
{
  return !build->is_inner || strcmp (section->name, "review") != 0;
}

/* Lists what may stand in a project, for a message. */
static char *
describe_sections (const Build *build)
{
  GString *expected = g_string_new (NULL);

  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    if (may_have_section (build, &cursus_sections[i]))
      g_string_append_printf (expected, "%s<%s>", i > 0 ? ", " : "", cursus_sections[i].name);
  return g_string_free (expected, FALSE);
}

static void
start_in_project (Reader *reader, const StartTag *tag)
{
  Build           *build = TOP (reader)->build;
  g_autofree char *expected = NULL;

  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    {
      const CursusSection *section = &cursus_sections[i];

      if (strcmp (section->name, (const char *) tag->name) != 0 ||
          !may_have_section (build, section))
        continue;

      if (!section->is_record)
        start_section (reader, tag, i);
      else if (check_record_count (reader, build, section->tables[0]->type))
        start_record (reader, tag, section->tables[0], NULL);
      return;
    }

  expected = describe_sections (build);
  start_unknown (reader, tag, expected);
}

/* In <old> and <new>, text and elements exclude each other. */
static void
check_no_text (Reader *reader)
{
  if (reader->text->len == 0)
    return;
  if (strspn (reader->text->str, " \t\r\n") < reader->text->len)
    reader_fail (reader, CURSUS_STORE_ERROR_INVALID, reader_place_of_element (reader),
                 /* Translators: an element */
                 _ ("<%s> contains both text and elements; expected only one of the two."),
                 (const char *) TOP (reader)->name);
  reader_clear_text (reader);
}

static void
start_in_record (Reader *reader, const StartTag *tag)
{
  const CursusTable *table = TOP (reader)->record->table;
  const CursusNamed *named = cursus_names_find_element (reader->names, table, tag->name);

  if ((table == &cursus_strand_table || table == &cursus_tag_table) &&
      strcmp ((const char *) tag->name, cursus_tag_table.element) == 0)
    {
      start_tag (reader, tag);
      return;
    }
  if (named == NULL)
    {
      g_autofree char *expected = reader_describe_elements (table);

      start_unknown (reader, tag, expected);
      return;
    }

  check_no_text (reader);
  if (reader->error != NULL)
    return;

  if (named->field->type == CURSUS_FIELD_TEXT)
    start_text (reader, tag, named->field);
  else if (named->field->type == CURSUS_FIELD_PROJECT)
    start_baseline_project (reader, tag);
  else if (named->field->type == CURSUS_FIELD_RECORDS)
    start_record (reader, tag, named->table, named->field);
  else
    start_string (reader, tag, named->field);
}

/* Whether nothing but text may stand in the open element. */
static gboolean
is_text_only (const Frame *frame)
{
  return frame->has_text && (frame->type != FRAME_RECORD ||
                             cursus_table_lookup_field (frame->record->table, "records") == NULL);
}

void
reader_start_element (Reader *reader, const StartTag *tag)
{
  if (reader->n_frames == 0)
    start_root (reader, tag);
  else if (is_text_only (TOP (reader)))
    start_unknown (reader, tag, "");
  else if (tag->uri != reader->ours)
    reader_foreign_start (reader, tag);
  else if (TOP (reader)->type == FRAME_PROJECT)
    start_in_project (reader, tag);
  else if (TOP (reader)->type == FRAME_SECTION)
    start_in_section (reader, tag);
  else
    start_in_record (reader, tag);
}
