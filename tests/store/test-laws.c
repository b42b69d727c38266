/* test-laws.c - what is written reads back the same, and nothing of others is lost
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/project-difference.h"
#include "common/random-project.h"
#include "model/baseline.h"
#include "model/tables.h"
#include "store/names.h"
#include "store/reader.h"
#include "store/writer.h"

#include <glib/gstdio.h>
#include <libxml/xmlreader.h>
#include <string.h>

#define SEEDS 300
#define SEEDS_FOR_SCHEMA 12

static guint32
n_seeds (void)
{
  const char *asked = g_getenv ("CURSUS_TEST_SEEDS");

  return asked != NULL ? (guint32) g_ascii_strtoull (asked, NULL, 10) : SEEDS;
}

/* Most projects are small, as they find most faults; some are larger than what is kept together. */
static CursusProject *
project_of_seed (guint32 seed)
{
  guint size = seed % 61 == 0 ? 70 : 1 + seed % 4;

  return random_project_new (seed, size, random_project_flags_of (seed));
}

static CursusProject *
read_text (const char *text, gsize length, const char *name)
{
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, length, name, &error);

  g_assert_no_error (error);
  return project;
}

static char *
write_text (const CursusProject *project)
{
  return g_string_free (cursus_write (project), FALSE);
}

/* Fails at the first line in which two files differ. */
static void
assert_same_lines (const char *a, const char *b, const char *name)
{
  g_auto (GStrv) lines_of_a = NULL;
  g_auto (GStrv) lines_of_b = NULL;
  guint line = 0;

  if (strcmp (a, b) == 0)
    return;

  lines_of_a = g_strsplit (a, "\n", -1);
  lines_of_b = g_strsplit (b, "\n", -1);
  while (lines_of_a[line] != NULL && g_strcmp0 (lines_of_a[line], lines_of_b[line]) == 0)
    line++;
  g_error ("%s, line %u:\n%s\n%s", name, line + 1, lines_of_a[line], lines_of_b[line]);
}

/* What stands in a file once it was read and written. */
static char *
rewrite (const char *text, const char *name)
{
  g_autoptr (CursusProject) project = read_text (text, strlen (text), name);

  return write_text (project);
}

static void
test_written_reads_back_equal (void)
{
  for (guint32 seed = 0; seed < n_seeds (); seed++)
    {
      g_autoptr (CursusProject) project = project_of_seed (seed);
      g_autofree char *text = write_text (project);
      g_autofree char *name = g_strdup_printf ("seed %u", seed);
      g_autoptr (CursusProject) again = read_text (text, strlen (text), name);
      g_autofree char *difference = project_difference (project, again);

      if (difference != NULL)
        g_error ("%s: %s", name, difference);
      g_assert_true (cursus_project_equal (project, again));
    }
}

static void
test_canonical_bytes_stay (void)
{
  for (guint32 seed = 0; seed < n_seeds (); seed++)
    {
      g_autoptr (CursusProject) project = project_of_seed (seed);
      g_autofree char *text = write_text (project);
      g_autofree char *name = g_strdup_printf ("seed %u", seed);
      g_autofree char *again = rewrite (text, name);

      assert_same_lines (text, again, name);
    }
}

/* Counts the records of an earlier project that are equal to present ones: they are the same. */
static guint
count_shared (const CursusProject *earlier, const CursusProject *present)
{
  guint n_shared = 0;

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    for (guint i = 0; i < cursus_project_n (earlier, type); i++)
      {
        const CursusRecord *record = cursus_project_nth (earlier, type, i);
        const CursusRecord *other = cursus_project_lookup_in (present, type, record->id);

        if (other == NULL || !cursus_record_equal (record, other))
          continue;
        g_assert_true (record == other);
        n_shared++;
      }
  return n_shared;
}

static void
test_baselines_share_what_is_equal (void)
{
  guint n_shared = 0;

  for (guint32 seed = 0; seed < n_seeds () / 10; seed++)
    {
      g_autoptr (CursusProject) made = project_of_seed (seed);
      g_autofree char *text = write_text (made);
      g_autoptr (CursusProject) project = read_text (text, strlen (text), "seed");

      for (guint i = 0; i < cursus_project_n (project, CURSUS_BASELINES); i++)
        {
          const CursusBaseline *baseline =
            (const CursusBaseline *) cursus_project_nth (project, CURSUS_BASELINES, i);

          if (baseline->project != NULL)
            n_shared += count_shared (baseline->project, project);
        }
    }
  g_assert_cmpuint (n_shared, >, 0);
}

/* --- the schema --- */

static char *
source_path (const char *name)
{
  const char *root = g_getenv ("CURSUS_SOURCE_ROOT");

  g_assert_nonnull (root);
  return g_build_filename (root, name, NULL);
}

static char *
save_in (const char *folder, guint32 seed)
{
  /* The schema is that of version 1.0. */
  g_autoptr (CursusProject) project =
    random_project_new (seed, 1 + seed % 3, random_project_flags_of (seed) & ~RANDOM_PROJECT_LATER);
  g_autofree char *text = write_text (project);
  g_autofree char *name = g_strdup_printf ("%u.cursus", seed);
  char            *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

static void
test_schema_accepts_it (void)
{
  g_autofree char *xmllint = g_find_program_in_path ("xmllint");
  g_autofree char *schema = source_path ("data/schema/project.rng");
  g_autofree char *folder = g_dir_make_tmp ("cursus-laws-XXXXXX", NULL);
  g_autofree char *complaints = NULL;
  g_autoptr (GPtrArray) command = g_ptr_array_new_with_free_func (g_free);
  int status = 0;

  if (xmllint == NULL)
    {
      g_rmdir (folder);
      g_test_skip ("there is no xmllint");
      return;
    }

  g_ptr_array_add (command, g_strdup (xmllint));
  g_ptr_array_add (command, g_strdup ("--nonet"));
  g_ptr_array_add (command, g_strdup ("--noout"));
  g_ptr_array_add (command, g_strdup ("--relaxng"));
  g_ptr_array_add (command, g_strdup (schema));
  for (guint32 seed = 0; seed < SEEDS_FOR_SCHEMA; seed++)
    g_ptr_array_add (command, save_in (folder, seed));
  g_ptr_array_add (command, NULL);

  g_spawn_sync (NULL, (char **) command->pdata, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL,
                &complaints, &status, NULL);
  if (status != 0)
    g_test_message ("%s", complaints);
  g_assert_cmpint (status, ==, 0);

  for (guint i = 5; i + 1 < command->len; i++)
    g_unlink (command->pdata[i]);
  g_rmdir (folder);
}

/* --- what is not ours, counted without our reader --- */

/* What others have put into a file: a line for each piece. */
typedef struct
{
  GPtrArray *pieces;
  int        foreign_depth; /* of the foreign element that is open; -1 if none is */
} Others;

static gboolean
is_field_of_any_record (const char *name)
{
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    {
      const CursusField *field = cursus_table_lookup_field (cursus_tables[i], name);

      if (field != NULL && cursus_field_is_element (field))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_element_of_ours (xmlTextReader *reader)
{
  const char *name = (const char *) xmlTextReaderConstLocalName (reader);
  const char *uri = (const char *) xmlTextReaderConstNamespaceUri (reader);

  if (g_strcmp0 (uri, CURSUS_NAMESPACE) != 0)
    return FALSE;
  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    if (g_str_equal (cursus_sections[i].name, name))
      return TRUE;
  return g_str_equal (name, "project") || cursus_table_lookup (name) != NULL ||
         is_field_of_any_record (name);
}

/* Whether an attribute of ours is known, and so is its value. */
static gboolean
is_attribute_of_ours (const char *element, const char *name, const char *value)
{
  const CursusTable *table = cursus_table_lookup (element);
  const CursusField *field = table != NULL ? cursus_table_lookup_field (table, name) : NULL;
  g_autofree char   *word = g_strstrip (g_strdup (value));

  if (g_str_equal (element, "project"))
    return g_str_equal (name, "version") || g_str_equal (name, "lang");
  if (field == NULL || !cursus_field_is_attribute (field))
    return FALSE;
  return field->type != CURSUS_FIELD_CHOICE || g_strv_contains (field->choices, word);
}

static void
count_attributes (Others *others, xmlTextReader *reader, const char *element)
{
  while (xmlTextReaderMoveToNextAttribute (reader) == 1)
    {
      const char *name = (const char *) xmlTextReaderConstLocalName (reader);
      const char *uri = (const char *) xmlTextReaderConstNamespaceUri (reader);
      const char *value = (const char *) xmlTextReaderConstValue (reader);

      /* A declaration is there for whatever uses it; a language may be that of a text of ours. */
      if (xmlTextReaderIsNamespaceDecl (reader) ||
          (others->foreign_depth < 0 && g_str_equal (name, "lang")) ||
          (others->foreign_depth < 0 && uri == NULL && is_attribute_of_ours (element, name, value)))
        continue;
      g_ptr_array_add (others->pieces, g_strdup_printf ("%s {%s}%s=%s", element,
                                                        uri != NULL ? uri : "", name, value));
    }
}

static void
count_element (Others *others, xmlTextReader *reader)
{
  g_autofree char *name = g_strdup ((const char *) xmlTextReaderConstLocalName (reader));
  gboolean         is_empty = xmlTextReaderIsEmptyElement (reader) == 1;
  int              depth = xmlTextReaderDepth (reader);
  gboolean         is_outermost = others->foreign_depth < 0 && !is_element_of_ours (reader);

  if (is_outermost)
    others->foreign_depth = depth;
  if (others->foreign_depth >= 0)
    g_ptr_array_add (others->pieces,
                     g_strdup_printf ("<{%s}%s>", xmlTextReaderConstNamespaceUri (reader), name));
  count_attributes (others, reader, name);
  if (is_outermost && is_empty)
    others->foreign_depth = -1;
}

static void
count_node (Others *others, xmlTextReader *reader)
{
  const char *value = (const char *) xmlTextReaderConstValue (reader);
  const char *name = (const char *) xmlTextReaderConstName (reader);

  switch (xmlTextReaderNodeType (reader))
    {
    case XML_READER_TYPE_ELEMENT:
      count_element (others, reader);
      break;
    case XML_READER_TYPE_END_ELEMENT:
      if (xmlTextReaderDepth (reader) == others->foreign_depth)
        others->foreign_depth = -1;
      break;
    case XML_READER_TYPE_COMMENT:
      g_ptr_array_add (others->pieces, g_strdup_printf ("comment %s", value));
      break;
    case XML_READER_TYPE_PROCESSING_INSTRUCTION:
      g_ptr_array_add (others->pieces,
                       g_strdup_printf ("instruction %s %s", name, value != NULL ? value : ""));
      break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
      if (others->foreign_depth >= 0)
        g_ptr_array_add (others->pieces, g_strdup_printf ("text %s", value));
      break;
    default:
      break;
    }
}

static int
compare_pieces (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Everything in a file that is not ours, one piece in a line, sorted. */
static char *
list_others (const char *text, gsize length)
{
  xmlTextReader *reader = xmlReaderForMemory (text, (int) length, NULL, NULL, XML_PARSE_NONET);
  Others         others = { g_ptr_array_new_with_free_func (g_free), -1 };
  char          *list;

  while (xmlTextReaderRead (reader) == 1)
    count_node (&others, reader);
  xmlFreeTextReader (reader);

  g_ptr_array_sort (others.pieces, compare_pieces);
  g_ptr_array_add (others.pieces, NULL);
  list = g_strjoinv ("\n", (char **) others.pieces->pdata);
  g_ptr_array_unref (others.pieces);
  return list;
}

/* Reads and writes a file twice: the second time changes nothing, the first loses nothing. */
static void
assert_kept (const char *text, gsize length, const char *name)
{
  g_autoptr (CursusProject) project = read_text (text, length, name);
  g_autofree char *first = write_text (project);
  g_autofree char *second = rewrite (first, name);
  g_autofree char *before = list_others (text, length);
  g_autofree char *after = list_others (first, strlen (first));

  assert_same_lines (first, second, name);
  assert_same_lines (before, after, name);
}

static void
test_folder (gconstpointer data)
{
  g_autofree char *folder = source_path (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) files = g_dir_open (folder, 0, &error);
  const char *name;
  guint       n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize            length;

      if (!g_str_has_suffix (name, ".cursus"))
        continue;
      g_file_get_contents (path, &text, &length, &error);
      g_assert_no_error (error);
      assert_kept (text, length, name);
      n++;
    }
  g_assert_cmpuint (n, >, 0);
}

/* What once got lost, moved or did not come to rest. */
static const struct
{
  const char *name;
  const char *text; /* in a project in German */
  const char *kept; /* what the file must hold when it is written; NULL: no more than it must */
} files[] = {
  { "comment-in-an-edition-without-text",
    "<programme id='y'><edition status='draft'><!-- c --></edition></programme>",
    "<edition status=\"draft\"/>\n    <!-- c -->\n" },
  { "comment-in-a-topic-without-text",
    "<programme id='y'><text topic='a'><!-- c --></text></programme>",
    "<text topic=\"a\"/>\n    <!-- c -->\n" },
  { "instruction-in-a-comment-without-text",
    "<review><thread id='h' about='y'><comment id='c'><?go?></comment></thread></review>",
    "<comment id=\"c\"/>\n      <?go?>\n" },
  { "comment-behind-a-quoted-strand-with-tags",
    "<review><proposal id='q'><add id='x' into='strands'><new><strand id='s'><tag id='t'/></strand>"
    "<!-- c --><module id='m'/></new></add></proposal></review>",
    "</strand>\n          <!-- c -->\n          <module id=\"m\"/>\n" },
  { "comment-in-the-second-language-of-a-topic",
    "<programme id='y'><text topic='a'>A</text><text topic='a' xml:lang='en'>B<!-- c --></text>"
    "<note>n</note></programme>",
    "B</text>\n    <!-- c -->\n    <note>n</note>\n" },
  { "comment-behind-the-last-language-of-a-topic",
    "<programme id='y'><text topic='a'>A</text><text topic='b'>B</text>"
    "<text topic='a' xml:lang='en'>A</text><!-- c --></programme>",
    "A</text>\n    <!-- c -->\n    <text topic=\"b\">" },
  { "assumed-in-the-second-language-of-a-topic",
    "<programme id='y'><text topic='a'>A</text><text topic='a' xml:lang='en' "
    "assumed='topic'>B</text>"
    "</programme>",
    "<text topic=\"a\" assumed=\"topic\">A</text>\n" },
  { "attribute-of-both-languages-of-a-topic",
    "<programme id='y'><text topic='a' xml:space='preserve'>A</text>"
    "<text topic='a' xml:lang='en' xml:space='preserve'>B</text></programme>",
    NULL },
  { "attribute-of-another-value-in-each-language-of-a-topic",
    "<programme id='y' xmlns:x='urn:x'><text topic='a' x:a='1'>A</text>"
    "<text topic='a' xml:lang='en' x:a='2'>B</text></programme>",
    NULL },
  { "prefix-of-another-meaning-in-each-language-of-a-topic",
    "<programme id='y'><text topic='a' xmlns:x='urn:x' x:a='1'>A</text>"
    "<text topic='a' xml:lang='en' xmlns:x='urn:y' x:a='2'>B</text></programme>",
    NULL },
  { "prefix-of-another-meaning-inside",
    "<modules xmlns:x='urn:a'><x:e/><module id='m' xmlns:x='urn:b'><x:e/></module></modules>",
    "<module id=\"m\">\n      <x:e xmlns:x=\"urn:b\"/>\n" },
  { "attribute-of-a-topic-without-text",
    "<programme id='y'><text topic='a' xml:lang='en' xml:space='preserve'/></programme>", NULL },
  { "tags-in-a-quoted-baseline",
    "<review><proposal id='q'><add id='x' into='review'><new><baseline id='b'>"
    "<project version='1.0'><strands><strand id='s'><tag id='t'><tag "
    "id='u'/></tag></strand></strands>"
    "</project></baseline></new></add></proposal></review>",
    "<tag id=\"u\"/>" },
  { "the-same-strand-quoted-on-both-sides",
    "<review><proposal id='q'><set id='x' about='s' field='tags'>"
    "<old><strand id='s'><tag id='t'/></strand></old><new><strand id='s'><tag "
    "id='t'/></strand></new>"
    "</set></proposal></review>",
    NULL },
};

static char *
in_german (const char *content)
{
  return g_strdup_printf (
    "<project xmlns='" CURSUS_NAMESPACE "' version='1.0' lang='de'>%s</project>", content);
}

static void
test_file (gconstpointer data)
{
  guint            nth = GPOINTER_TO_UINT (data);
  g_autofree char *text = in_german (files[nth].text);
  g_autofree char *written = NULL;

  assert_kept (text, strlen (text), files[nth].name);
  written = rewrite (text, files[nth].name);
  if (files[nth].kept != NULL && strstr (written, files[nth].kept) == NULL)
    g_error ("%s: this is not kept:\n%s\nbut written as\n%s", files[nth].name, files[nth].kept,
             written);
}

/* What cannot be kept is refused: in one side of a change, a strand that stands in itself. */
static void
test_quoted_twice_in_one_side (void)
{
  static const char *const quotes[] = {
    "<strand id='s'><tag id='t'/></strand><strand id='s'><tag id='u'/></strand>",
    "<strand id='s'><tag id='s'><tag id='u'/></tag></strand>",
    "<strand id='s'><tag id='t'><tag id='t'/></tag></strand>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      g_autofree char *content =
        g_strdup_printf ("<review><proposal id='q'><add id='x' into='strands'><new>%s</new></add>"
                         "</proposal></review>",
                         quotes[i]);
      g_autofree char *text = in_german (content);
      g_autoptr (GError) error = NULL;
      g_autoptr (CursusProject) project = cursus_read_bytes (text, strlen (text), "quotes", &error);

      if (project != NULL)
        assert_kept (text, strlen (text), quotes[i]);
    }
}

int
main (int argc, char **argv)
{
  static const char *const folders[][2] = {
    { "/store/laws/good-files", "tests/data/corpus/good" },
    { "/store/laws/later-files", "tests/data/corpus/beyond/good" },
    { "/store/laws/templates", "data/templates" },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/laws/written-reads-back-equal", test_written_reads_back_equal);
  g_test_add_func ("/store/laws/canonical-bytes-stay", test_canonical_bytes_stay);
  g_test_add_func ("/store/laws/baselines-share-what-is-equal", test_baselines_share_what_is_equal);
  g_test_add_func ("/store/laws/schema-accepts-it", test_schema_accepts_it);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    g_test_add_data_func (folders[i][0], folders[i][1], test_folder);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strconcat ("/store/laws/", files[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_file);
    }
  g_test_add_func ("/store/laws/quoted-twice-in-one-side", test_quoted_twice_in_one_side);
  return g_test_run ();
}
