/* reader.c - from a project file to a project, in one pass
 *
 * libxml2's SAX2 parser calls back for each tag and text. The elements that are open stand on a
 * stack of frames; a record is made when its element opens and is complete when it closes. There is
 * no tree of the document.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/reader.h"

#include "model/share.h"
#include "store/reader-private.h"

#include <glib/gi18n-lib.h>
#include <libxml/parserInternals.h>
#include <string.h>

Build *
reader_build_new (CursusPool *pool, gboolean is_inner)
{
  Build *build = g_new0 (Build, 1);

  build->is_inner = is_inner;
  build->language = cursus_pool_get (pool, "", 0);
  build->ids = is_inner ? g_hash_table_new (g_direct_hash, g_direct_equal) : NULL;
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    build->contents.records[type] =
      g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  return build;
}

static void
build_free (Build *build)
{
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    g_ptr_array_unref (build->contents.records[type]);
  g_clear_pointer (&build->contents.foreign, cursus_foreign_unref);
  g_clear_pointer (&build->ids, g_hash_table_unref);
  cursus_string_unref (build->language);
  g_free (build);
}

/* Keeps a text of no record as long as the file is read. */
const char *
reader_keep (Reader *reader, const char *text)
{
  char *kept = cursus_pool_get (reader->pool, text, strlen (text));

  cursus_string_unref (kept);
  return kept;
}

char *
reader_key_dup (const Key *key)
{
  return key->name != NULL ? cursus_record_part_key (key->name, key->detail) :
                             g_strdup (key->detail);
}

/* Opens a frame on the stack. Nothing is set in it but an array for parts, perhaps, which an
 * earlier frame at this depth left empty. */
Frame *
reader_push (Reader *reader, FrameType type, const xmlChar *name)
{
  Frame *frame = &reader->frames[reader->n_frames];

  g_assert (reader->n_frames <= CURSUS_DEPTH_MAX);

  if (reader->n_frames == reader->n_made)
    {
      *frame = (Frame){ .parts = NULL };
      reader->n_made++;
    }
  frame->type = type;
  frame->name = name;
  frame->build = reader->n_frames > 0 ? TOP (reader)->build : NULL;
  frame->has_text = type == FRAME_TEXT || type == FRAME_STRING;
  frame->place = reader_place_of_element (reader);
  reader->n_frames++;
  reader_clear_text (reader);
  return frame;
}

/* What is left of the parts where reading failed. */
static void
drop_parts (Frame *frame)
{
  for (guint i = 0; i < frame->parts->len; i++)
    cursus_record_unref (g_array_index (frame->parts, Part, i).record);
  g_array_set_size (frame->parts, 0);
}

/* Leaves the frame to the next element at this depth. What is not named is set by that, or not set
 * any more. Most elements set little, and all are many: to clear everything would take longer. */
static void
forget (Frame *frame)
{
  frame->n_quotes = 0;
  frame->section = NULL;
  frame->record = NULL;
  frame->kind = NULL;
  frame->field = NULL;
  frame->key = (Key){ NULL, NULL };
  frame->last_key = (Key){ NULL, NULL };
  frame->n_named = 0;
  frame->has_foreign_element = FALSE;
}

void
reader_pop (Reader *reader)
{
  Frame *frame = TOP (reader);

  if (frame->type == FRAME_PROJECT && frame->build != reader->build)
    build_free (frame->build);
  /* A part belongs to the frame around it, or already to its record. */
  if (frame->record != NULL && frame->field == NULL)
    cursus_record_unref (frame->record);
  g_clear_pointer (&frame->language, cursus_string_unref);
  g_clear_pointer (&frame->strings, g_ptr_array_unref);
  g_clear_pointer (&frame->siblings, g_hash_table_unref);
  g_clear_pointer (&frame->topics, g_hash_table_unref);
  g_clear_pointer (&frame->part_key, g_free);
  if (frame->parts != NULL && frame->parts->len > 0)
    drop_parts (frame);
  forget (frame);

  reader->n_frames--;
  reader_clear_text (reader);
}

static void
declare (Reader *reader, const StartTag *tag)
{
  for (int i = 0; i < tag->n_namespaces; i++)
    {
      Scope scope = { tag->namespaces[2 * i], tag->namespaces[2 * i + 1], reader->depth };

      g_array_append_val (reader->scopes, scope);
    }
}

static void
forget_declared (Reader *reader)
{
  GArray *scopes = reader->scopes;

  while (scopes->len > 0 && g_array_index (scopes, Scope, scopes->len - 1).depth >= reader->depth)
    g_array_set_size (scopes, scopes->len - 1);
}

static void
element_started_cb (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                    int n_namespaces, const xmlChar **namespaces, int n_attributes, int n_defaulted,
                    const xmlChar **attributes)
{
  Reader  *reader = data;
  StartTag tag = { name, prefix, uri, n_namespaces, namespaces, n_attributes, attributes };

  if (reader->error != NULL)
    return;

  if (++reader->depth > CURSUS_DEPTH_MAX)
    {
      reader_fail (reader, CURSUS_STORE_ERROR_LIMIT, reader_place_of_element (reader),
                   /* Translators: the largest number of elements in each other */
                   _ ("More than %d elements are nested here; a project can have no more."),
                   CURSUS_DEPTH_MAX);
      return;
    }

  if (reader->foreign_depth > 0)
    {
      reader_foreign_start (reader, &tag);
      return;
    }
  declare (reader, &tag);
  reader_start_element (reader, &tag);
}

static void
element_ended_cb (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  Reader *reader = data;

  if (reader->error != NULL)
    return;

  if (reader->foreign_depth > 0)
    reader_foreign_end (reader, name, uri == reader->ours ? NULL : prefix);
  else
    reader_end_element (reader);
  forget_declared (reader);
  reader->depth--;
}

static gboolean
is_space (char character)
{
  return character == ' ' || character == '\n' || character == '\t' || character == '\r';
}

static gsize
count_blank (const char *text, gsize length)
{
  /* Most of the white space in a file is what its lines are indented by. */
  static const char usual[] = "\n                                ";
  gsize             n = 0;

  if (length < sizeof usual && memcmp (text, usual, length) == 0)
    return length;

  while (n < length && is_space (text[n]))
    n++;
  return n;
}

static void
fail_text (Reader *reader, const char *text, gsize length, gsize n_blank)
{
  g_autofree char *found = g_strndup (text + n_blank, MIN (length - n_blank, 40));
  g_autofree char *shown = g_utf8_make_valid (g_strchomp (found), -1);

  reader_fail (reader, CURSUS_STORE_ERROR_INVALID,
               reader_place_in_text (reader, text, length, n_blank),
               /* Translators: an element, and a text that was found */
               _ ("A text stands directly in <%s>: “%s”; expected elements there."),
               (const char *) TOP (reader)->name, shown);
}

/* Between elements there is nothing but white space. */
static void
check_blank (Reader *reader, const char *text, gsize length)
{
  gsize n_blank = count_blank (text, length);

  if (n_blank < length)
    fail_text (reader, text, length, n_blank);
}

/* Most texts find room, and come in one piece. */
static void
add_text (GString *out, const char *text, gsize length)
{
  if (out->len + length >= out->allocated_len)
    {
      g_string_append_len (out, text, (gssize) length);
      return;
    }
  memcpy (out->str + out->len, text, length);
  out->len += length;
  out->str[out->len] = '\0';
}

static void
text_read_cb (void *data, const xmlChar *characters, int length)
{
  Reader     *reader = data;
  const char *text = (const char *) characters;

  if (reader->error != NULL)
    return;

  if (reader->foreign_depth > 0)
    reader_foreign_text (reader, text, length);
  else if (TOP (reader)->has_text)
    {
      add_text (reader->text, text, (gsize) length);
      if (reader->text->len > CURSUS_TEXT_SIZE_MAX)
        reader_fail (reader, CURSUS_STORE_ERROR_LIMIT, TOP (reader)->place, "%s",
                     reader_text_limit ());
    }
  else
    check_blank (reader, text, (gsize) length);
}

static void
comment_read_cb (void *data, const xmlChar *text)
{
  Reader          *reader = data;
  g_autofree char *comment = g_strdup_printf ("<!--%s-->", (const char *) text);

  if (reader->error != NULL)
    return;
  if (strlen (comment) > CURSUS_TEXT_SIZE_MAX)
    reader_fail (reader, CURSUS_STORE_ERROR_LIMIT,
                 reader_place_at (reader, (const char *) reader->parser->input->cur), "%s",
                 reader_text_limit ());
  else
    reader_foreign_node (reader, comment);
}

static void
instruction_read_cb (void *data, const xmlChar *target, const xmlChar *text)
{
  Reader          *reader = data;
  g_autofree char *instruction =
    text != NULL ? g_strdup_printf ("<?%s %s?>", (const char *) target, (const char *) text) :
                   g_strdup_printf ("<?%s?>", (const char *) target);

  if (reader->error != NULL)
    return;
  if (strlen (instruction) > CURSUS_TEXT_SIZE_MAX)
    reader_fail (reader, CURSUS_STORE_ERROR_LIMIT,
                 reader_place_at (reader, (const char *) reader->parser->input->cur), "%s",
                 reader_text_limit ());
  else
    reader_foreign_node (reader, instruction);
}

/* The parser switched to whatever encoding the file declares; ours is UTF-8 and no other. */
static void
document_started_cb (void *data)
{
  Reader        *reader = data;
  const xmlChar *encoding = reader->parser->input->encoding;

  if (encoding == NULL)
    encoding = reader->parser->encoding;
  if (encoding == NULL || g_ascii_strcasecmp ((const char *) encoding, "UTF-8") == 0 ||
      g_ascii_strcasecmp ((const char *) encoding, "UTF8") == 0)
    return;

  reader_fail (reader, CURSUS_STORE_ERROR_NOT_XML, (Place){ 1, 1 },
               _ ("The file says that its encoding is “%s”; expected UTF-8."),
               (const char *) encoding);
}

/* Called before anything in the DOCTYPE is looked at, so that no entity is ever expanded or
 * fetched. */
static void
doctype_read_cb (void *data, const xmlChar *name, const xmlChar *public_id,
                 const xmlChar *system_id)
{
  Reader *reader = data;

  reader_fail (reader, CURSUS_STORE_ERROR_UNSAFE, reader_place_of_element (reader),
               _ ("There is a DOCTYPE here, which a project file never has: it could make the "
                  "program read other files. Remove it, then open the file again."));
}

static xmlEntityPtr
entity_asked_cb (void *data, const xmlChar *name)
{
  return xmlGetPredefinedEntity (name);
}

static const xmlSAXHandler handler = {
  .initialized = XML_SAX2_MAGIC,
  .internalSubset = doctype_read_cb,
  .startDocument = document_started_cb,
  .startElementNs = element_started_cb,
  .endElementNs = element_ended_cb,
  .characters = text_read_cb,
  .ignorableWhitespace = text_read_cb,
  .cdataBlock = text_read_cb,
  .comment = comment_read_cb,
  .processingInstruction = instruction_read_cb,
  .getEntity = entity_asked_cb,
  .serror = reader_parse_error_cb,
};

/* Projects may be read in several threads from the beginning, which the parser must not find out
 * by itself. */
static void
prepare_parser (void)
{
  static gsize is_prepared = 0;

  if (g_once_init_enter (&is_prepared))
    {
      xmlInitParser ();
      g_once_init_leave (&is_prepared, 1);
    }
}

static void
reader_init (Reader *reader, CursusInput *input)
{
  xmlSAXHandler sax = handler;

  prepare_parser ();
  *reader = (Reader){ .input = input, .frames = g_new (Frame, CURSUS_DEPTH_MAX + 1) };
  /* The parser copies the handler and is told to read through our function only. */
  reader->parser =
    xmlCreateIOParserCtxt (&sax, reader, cursus_input_read, NULL, input, XML_CHAR_ENCODING_NONE);
  /* Without NOENT the parser would leave &amp; in attributes as &#38; for a tree to resolve. There
   * are no other entities: a DOCTYPE ends the reading, and entity_asked_cb() knows XML's own. */
  xmlCtxtUseOptions (reader->parser, XML_PARSE_NONET | XML_PARSE_NOENT);
  reader->parser->linenumbers = 1;
  reader->names = cursus_names_new ();
  reader->kinds = cursus_kinds_new ();
  reader->ours = xmlDictLookup (reader->parser->dict, (const xmlChar *) CURSUS_NAMESPACE, -1);
  reader->xml = xmlDictLookup (reader->parser->dict, XML_XML_NAMESPACE, -1);
  reader->lang = xmlDictLookup (reader->parser->dict, (const xmlChar *) "lang", -1);
  reader->pool = cursus_pool_new ();
  reader->build = reader_build_new (reader->pool, FALSE);
  reader->text = g_string_new (NULL);
  reader->of_field = g_ptr_array_new ();
  reader->foreign = g_string_new (NULL);
  reader->foreign_defaults = g_ptr_array_new ();
  reader->scopes = g_array_new (FALSE, FALSE, sizeof (Scope));
}

static void
reader_clear (Reader *reader)
{
  while (reader->n_frames > 0)
    reader_pop (reader);
  for (guint i = 0; i < reader->n_made; i++)
    if (reader->frames[i].parts != NULL)
      g_array_unref (reader->frames[i].parts);
  g_free (reader->frames);

  g_array_unref (reader->scopes);
  g_ptr_array_unref (reader->foreign_defaults);
  g_string_free (reader->foreign, TRUE);
  g_ptr_array_unref (reader->of_field);
  g_string_free (reader->text, TRUE);
  build_free (reader->build);
  cursus_pool_free (reader->pool);
  cursus_kinds_free (reader->kinds);
  cursus_names_free (reader->names);
  xmlFreeParserCtxt (reader->parser);
  g_clear_error (&reader->error);
}

/* Makes the project when all of the file has been read. */
static CursusProject *
finish (Reader *reader)
{
  g_autoptr (CursusProject) project = NULL;

  reader->build->contents.language = reader->build->language;
  project = cursus_project_new (&reader->build->contents);
  return cursus_project_share_baselines (project);
}

static CursusProject *
read_project (CursusInput *input, GError **error)
{
  Reader         reader;
  CursusProject *project = NULL;

  reader_init (&reader, input);
  xmlParseDocument (reader.parser);

  if (cursus_input_propagate_error (input, error))
    ;
  else if (reader.error != NULL)
    g_propagate_error (error, g_steal_pointer (&reader.error));
  else if (!reader.is_done || !reader.parser->wellFormed)
    g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML, "%s: %s",
                 cursus_input_get_name (input), _ ("The file could not be read to its end."));
  else
    project = finish (&reader);

  reader_clear (&reader);
  return project;
}

CursusProject *
cursus_read_file (const char *path, CursusReadProgress progress, gpointer data, GError **error)
{
  g_autoptr (CursusInput) input = cursus_input_open (path, progress, data, error);

  return input != NULL ? read_project (input, error) : NULL;
}

CursusProject *
cursus_read_bytes (const char *bytes, gsize length, const char *name, GError **error)
{
  g_autoptr (CursusInput) input = cursus_input_new_for_bytes (bytes, length, name, error);

  return input != NULL ? read_project (input, error) : NULL;
}
