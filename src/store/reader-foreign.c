/* reader-foreign.c - what is not ours, kept as text that is complete by itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/reader-private.h"

#include "model/topic.h"
#include "store/escape.h"

#include <string.h>

static gboolean
is_same (const xmlChar *a, const xmlChar *b)
{
  return xmlStrEqual (a, b);
}

static void
append_name (GString *out, const xmlChar *prefix, const xmlChar *name)
{
  if (prefix != NULL)
    g_string_append_printf (out, "%s:", (const char *) prefix);
  g_string_append (out, (const char *) name);
}

static void
append_declaration (GString *out, const xmlChar *prefix, const xmlChar *uri)
{
  g_string_append (out, " xmlns");
  if (prefix != NULL)
    g_string_append_printf (out, ":%s", (const char *) prefix);
  g_string_append (out, "=\"");
  if (uri != NULL)
    cursus_escape_attribute (out, (const char *) uri, strlen ((const char *) uri));
  g_string_append_c (out, '"');
}

static void
append_attribute (GString *out, const Attribute *attribute)
{
  append_name (out, (const xmlChar *) attribute->prefix, (const xmlChar *) attribute->name);
  g_string_append (out, "=\"");
  cursus_escape_attribute (out, attribute->value, attribute->length);
  g_string_append_c (out, '"');
}

/* Closes the start tag if the element has turned out not to be empty. */
static void
close_start_tag (Reader *reader)
{
  GString *out = reader->foreign;

  if (out->len > 0 && out->str[out->len - 1] == '\1')
    out->str[out->len - 1] = '>';
}

static void
check_size (Reader *reader)
{
  if (reader->foreign->len > CURSUS_TEXT_SIZE_MAX)
    reader_fail (reader, CURSUS_STORE_ERROR_LIMIT,
                 reader_place_at (reader, (const char *) reader->parser->input->cur), "%s",
                 reader_text_limit ());
}

/* The names of our namespace have no prefix where the text will stand, whatever they had here. */
static const xmlChar *
visible_prefix (const Reader *reader, const xmlChar *prefix, const xmlChar *uri)
{
  return uri == reader->ours ? NULL : prefix;
}

static void
start_default (Reader *reader, const xmlChar *prefix, const xmlChar *uri)
{
  GPtrArray     *defaults = reader->foreign_defaults;
  const xmlChar *before =
    defaults->len > 0 ? g_ptr_array_index (defaults, defaults->len - 1) : reader->ours;

  /* What has no prefix needs its namespace to be the default one. */
  if (prefix == NULL && !is_same (uri, before))
    {
      append_declaration (reader->foreign, NULL, uri);
      before = uri;
    }
  g_ptr_array_add (defaults, (gpointer) before);
}

void
reader_foreign_start (Reader *reader, const StartTag *tag)
{
  GString       *out = reader->foreign;
  const xmlChar *prefix = visible_prefix (reader, tag->prefix, tag->uri);

  close_start_tag (reader);
  g_string_append_c (out, '<');
  append_name (out, prefix, tag->name);
  start_default (reader, prefix, tag->uri);
  if (reader->foreign_depth == 0)
    reader->foreign_declarations = out->len;
  for (int i = 0; i < tag->n_namespaces; i++)
    if (tag->namespaces[2 * i] != NULL)
      append_declaration (out, tag->namespaces[2 * i], tag->namespaces[2 * i + 1]);
  for (int i = 0; i < tag->n_attributes; i++)
    {
      Attribute attribute = reader_nth_attribute (reader, tag, i);

      g_string_append_c (out, ' ');
      append_attribute (out, &attribute);
    }

  /* Stands for ">" until it is known whether the element is empty; XML has no such character. */
  g_string_append_c (out, '\1');
  if (reader->foreign_depth++ == 0)
    reader->foreign_start_tag = out->len;
  check_size (reader);
}

void
reader_foreign_text (Reader *reader, const char *text, int length)
{
  /* An empty CDATA section is nothing. */
  if (length == 0)
    return;

  close_start_tag (reader);
  cursus_escape_text (reader->foreign, text, (gsize) length);
  check_size (reader);
}

/* Whether an outer element gave @prefix another meaning after @scope did. */
static gboolean
is_hidden (const Reader *reader, guint scope)
{
  for (guint i = scope + 1; i < reader->scopes->len; i++)
    if (is_same (g_array_index (reader->scopes, Scope, i).prefix,
                 g_array_index (reader->scopes, Scope, scope).prefix))
      return TRUE;
  return FALSE;
}

/* Whether a name with this prefix stands somewhere in @text, also in a value or a text. */
static gboolean
uses_prefix (const char *text, const char *prefix)
{
  gsize length = strlen (prefix);

  for (const char *at = strstr (text, prefix); at != NULL; at = strstr (at + 1, prefix))
    if (at[length] == ':')
      return TRUE;
  return FALSE;
}

/* Takes along the namespaces that elements around the foreign one declared and that it uses. */
static void
declare_outer_namespaces (Reader *reader)
{
  g_autoptr (GString) declarations = g_string_new (NULL);

  for (guint i = 0; i < reader->scopes->len; i++)
    {
      const Scope     *scope = &g_array_index (reader->scopes, Scope, i);
      g_autofree char *own = NULL;

      if (scope->prefix == NULL ||
          !uses_prefix (reader->foreign->str, (const char *) scope->prefix) ||
          is_hidden (reader, i))
        continue;
      own = g_strdup_printf (" xmlns:%s=\"", (const char *) scope->prefix);
      if (g_strstr_len (reader->foreign->str, (gssize) reader->foreign_start_tag, own) == NULL)
        append_declaration (declarations, scope->prefix, scope->uri);
    }
  g_string_insert_len (reader->foreign, (gssize) reader->foreign_declarations, declarations->str,
                       (gssize) declarations->len);
}

static void
add_item (CursusRecord *record, Build *build, CursusForeignType type, const char *in,
          const char *at, const char *text)
{
  CursusForeign   **foreign = record != NULL ? &record->foreign : &build->contents.foreign;
  CursusForeignItem item = { type, in, at, text };

  *foreign = cursus_foreign_append (*foreign, &item);
}

void
reader_foreign_end (Reader *reader, const xmlChar *name, const xmlChar *prefix)
{
  GString *out = reader->foreign;

  reader->foreign_depth--;
  g_ptr_array_set_size (reader->foreign_defaults, (int) reader->foreign_defaults->len - 1);
  if (out->str[out->len - 1] == '\1')
    {
      g_string_truncate (out, out->len - 1);
      g_string_append (out, "/>");
    }
  else
    {
      g_string_append (out, "</");
      append_name (out, prefix, name);
      g_string_append_c (out, '>');
    }
  check_size (reader);

  if (reader->foreign_depth > 0 || reader->error != NULL)
    return;

  declare_outer_namespaces (reader);
  TOP (reader)->has_foreign_element = TRUE;
  reader_foreign_node (reader, out->str);
  g_string_truncate (out, 0);
}

/* A comment, an instruction or a whole element: kept by the record around it, or, in a text,
 * behind that text. */
void
reader_foreign_node (Reader *reader, const char *text)
{
  Frame           *frame = reader->n_frames > 0 ? TOP (reader) : NULL;
  Frame           *holder = frame;
  const char      *in = "";
  g_autofree char *at = NULL;

  if (reader->foreign_depth > 0)
    {
      close_start_tag (reader);
      g_string_append (reader->foreign, text);
      check_size (reader);
      return;
    }

  if (frame == NULL || reader->is_done)
    {
      add_item (NULL, reader->build, CURSUS_FOREIGN_NODE,
                reader->is_done ? CURSUS_FOREIGN_AFTER : CURSUS_FOREIGN_BEFORE, "", text);
      return;
    }

  if (frame->type == FRAME_TEXT || frame->type == FRAME_STRING)
    {
      holder = frame - 1;
      at = reader_key_dup (&frame->key);
    }
  else
    at = reader_last_key (frame);

  if (holder->type == FRAME_SECTION)
    in = holder->section->name;
  add_item (holder->record, holder->build, CURSUS_FOREIGN_NODE, in, at, text);
}

/* An attribute of another namespace, or of a later version of ours. */
void
reader_foreign_attribute (Reader *reader, Frame *frame, const char *in, const Attribute *attribute)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (attribute->length > CURSUS_TEXT_SIZE_MAX)
    reader_fail (reader, CURSUS_STORE_ERROR_LIMIT, reader_place_at (reader, attribute->value), "%s",
                 reader_text_limit ());
  if (reader->error != NULL)
    return;

  if (attribute->uri != NULL && attribute->uri != reader->xml)
    {
      append_declaration (text, (const xmlChar *) attribute->prefix, attribute->uri);
      g_string_erase (text, 0, 1);
      g_string_append_c (text, ' ');
    }
  append_attribute (text, attribute);
  add_item (frame->record, frame->build, CURSUS_FOREIGN_ATTRIBUTE, in, "", text->str);
}

/* A word that a later version allows in an attribute of ours. */
void
reader_foreign_value (CursusRecord *record, const Attribute *attribute)
{
  g_autofree char *text = g_strndup (attribute->value, attribute->length);

  add_item (record, NULL, CURSUS_FOREIGN_VALUE, "", attribute->name, text);
}

/* Comments in an element that holds a text go behind it, to the record around it. */
void
reader_foreign_move_out (Frame *frame, Frame *parent, const char *key)
{
  CursusForeign *foreign = frame->record->foreign;
  const char    *in = parent->type == FRAME_SECTION ? parent->section->name : "";
  const char    *in_topic = NULL;

  if (foreign == NULL)
    return;

  /* Each language of a topic is an element with attributes of its own. */
  if (frame->record->table == &cursus_topic_table &&
      ((const CursusTopic *) frame->record)->text != NULL)
    in_topic = frame->language;

  frame->record->foreign = NULL;
  for (guint i = 0; i < foreign->n; i++)
    {
      const CursusForeignItem *item = &foreign->items[i];

      if (item->type == CURSUS_FOREIGN_NODE)
        add_item (parent->record, parent->build, CURSUS_FOREIGN_NODE, in, key, item->text);
      else
        add_item (frame->record, NULL, item->type, in_topic != NULL ? in_topic : item->in, item->at,
                  item->text);
    }
  cursus_foreign_unref (foreign);
}

/* The attributes of an empty text go with it, so that they do not meet those of another one. */
void
reader_foreign_drop_attributes (Frame *holder, const char *in)
{
  CursusForeign *foreign = holder->record->foreign;

  if (foreign == NULL)
    return;

  holder->record->foreign = NULL;
  for (guint i = 0; i < foreign->n; i++)
    {
      const CursusForeignItem *item = &foreign->items[i];

      if (item->type != CURSUS_FOREIGN_ATTRIBUTE || strcmp (item->in, in) != 0)
        add_item (holder->record, NULL, item->type, item->in, item->at, item->text);
    }
  cursus_foreign_unref (foreign);
}
