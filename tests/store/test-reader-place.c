/* test-reader-place.c - where in a file something is wrong, and what the message says about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project-text.h"

#include "store/error.h"
#include "store/reader.h"

#include <string.h>

#define NAME "m.cursus"

/* A file with one fault: in which line and column, and words that the message must have. Lines and
 * columns count from one, columns in characters. */
typedef struct
{
  const char      *name;
  const char      *text;
  CursusStoreError code;
  const char      *place;
  const char      *words[6];
} Fault;

static const Fault elements[] = {
  { "unknown element",
    MODULES ("<course/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:1",
    { "<course>", "<modules>", "<module>" } },
  { "unknown section",
    PROJECT "  <courses/>\n" END,
    CURSUS_STORE_ERROR_INVALID,
    "2:3",
    { "<courses>", "<project>", "<programme>", "<modules>", "<review>" } },
  { "unknown element behind others on its line",
    MODULES ("<module id=\"m1\"/><module id=\"m2\"><title>Ä</title><name>x</name></module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:50",
    { "<name>", "<module>", "<title>", "<covers>" } },
  { "element in a text",
    MODULES ("<module id=\"m1\">\n  <title>So <b>bold</b></title></module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "4:13",
    { "<b>", "<title>" } },
  { "element whose start tag has several lines",
    MODULES ("  <course\n    id=\"m1\"\n    code=\"x\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:3",
    { "<course>" } },
  { "section twice",
    PROJECT "<modules/>\n <modules/>\n" END,
    CURSUS_STORE_ERROR_INVALID,
    "3:2",
    { "<modules>", "<project>" } },
  { "programme twice",
    PROJECT "<programme id=\"p\"/>\n<programme id=\"q\"/>\n" END,
    CURSUS_STORE_ERROR_INVALID,
    "3:1",
    { "<programme>", "<project>" } },
  { "text twice in one language",
    MODULES ("<module id=\"m1\">\n<title>A</title>\n  <title xml:lang=\"en\">B</title></module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "5:3",
    { "<title>", "“en”" } },
  { "topic twice in one language",
    MODULES (
      "<module id=\"m1\">\n<text topic=\"t\">A</text>\n<text topic=\"t\">B</text></module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "5:1",
    { "<text>", "“t”", "“en”" } },
  { "key twice",
    MODULES (
      "<module id=\"m1\">\n<covers tag=\"t1\"/>\n <covers tag=\"t2\"/>\n  <covers tag=\"t1\"/>\n"
      "</module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "6:3",
    { "<covers>", "“t1”", "<module>" } },
  { "id twice",
    MODULES ("<module id=\"m1\"/>\n\n  <module id=\"m1\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "5:3",
    { "“m1”", "line 3" } },
  { "two editions",
    PROJECT "<programme id=\"p\">\n<edition>1</edition>\n<edition>2</edition></programme>\n" END,
    CURSUS_STORE_ERROR_INVALID,
    "4:1",
    { "<edition>", "<programme>" } },
  { "place of nothing",
    PROJECT "<plans><plan id=\"p\"><term id=\"s1\">\n\t<place/></term></plan></plans>\n" END,
    CURSUS_STORE_ERROR_INVALID,
    "3:2",
    { "<place>", "module", "group" } },
  { "place of two things",
    PROJECT "<plans><plan id=\"p\"><term id=\"s1\">\n<place module=\"m\" "
            "group=\"g\"/></term></plan></plans>" END,
    CURSUS_STORE_ERROR_INVALID,
    "3:1",
    { "<place>", "module", "group" } },
  { "text beside elements",
    MODULES ("  credits\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:3",
    { "credits", "<modules>" } },
  { "text behind an element",
    MODULES ("<module id=\"m1\"/>  and\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:20",
    { "and", "<modules>" } },
  { "text and elements in a change",
    REVIEW ("<proposal id=\"q\">\n<add id=\"x\" into=\"modules\">\n<new>text<module "
            "id=\"m\"/></new></add></proposal>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "5:10",
    { "<new>" } },
  { "baseline with two projects",
    REVIEW (
      "<baseline id=\"b\">\n<project version=\"1.0\"/>\n<project version=\"1.0\"/></baseline>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "5:1",
    { "<project>", "<baseline>" } },
  { "other outermost element",
    "<?xml version=\"1.0\"?>\n  <html/>\n",
    CURSUS_STORE_ERROR_NOT_PROJECT,
    "2:3",
    { "<html>", "<project>", "https://cursus-app.github.io/ns/project/1" } },
  { "other namespace",
    "\n<project xmlns=\"urn:other\" version=\"1.0\"/>\n",
    CURSUS_STORE_ERROR_NOT_PROJECT,
    "2:1",
    { "<project>", "“urn:other”", "https://cursus-app.github.io/ns/project/1" } },
  { "no version",
    " <project " XMLNS "/>\n",
    CURSUS_STORE_ERROR_INVALID,
    "1:2",
    { "<project>", "version" } },
};

static const Fault attributes[] = {
  { "unknown attribute",
    MODULES ("<module id=\"m1\" ects=\"5\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:23",
    { "<module>", "“ects”", "credits", "self-study" } },
  { "value",
    MODULES ("  <module id=\"m1\" credits=\"5,5\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:28",
    { "“credits”", "<module>", "7.5", "“5,5”" } },
  { "value behind characters of several bytes",
    MODULES ("<module id=\"m1\" code=\"Ä€😀\" level=\"9\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:35",
    { "“level”", "<module>", "1", "8", "“9”" } },
  { "value behind tabs",
    MODULES ("\t\t<module id=\"m1\"\tlevel=\"0\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:26",
    { "“level”", "“0”" } },
  { "value on a line of its own",
    MODULES ("<module\n  id=\"m1\"\n  code=\"Ä\"\n  level=\"x\"\n  credits=\"5\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "6:10",
    { "“level”", "“x”" } },
  { "value behind carriage returns",
    "<project " XMLNS " version=\"1.0\">\r\n<modules>\r\n<module id=\"m1\"\r\n  level=\"x\"/>\r\n",
    CURSUS_STORE_ERROR_INVALID,
    "4:10",
    { "“level”", "“x”" } },
  { "value in single quotes",
    MODULES ("<module id='m1' level = 'x'/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:26",
    { "“level”", "“x”" } },
  { "value with a reference to a character",
    MODULES ("<module\n  id=\"m1\"\n  level=\"&#120;\"\n/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:1",
    { "“level”", "“x”" } },
  { "value of several lines",
    MODULES ("<module id=\"m1\" level=\"x\n\ny\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:1",
    { "“level”", "“x  y”" } },
  { "id",
    MODULES ("<module id=\"1\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:13",
    { "“id”", "<module>", "“1”", "64" } },
  { "no id",
    MODULES ("<module/>\n <module code=\"x\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:1",
    { "<module>", "“id”", "id=\"…\"" } },
  { "choice",
    MODULES ("<module id=\"m1\" grading=\"marks\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:26",
    { "“grading”", "“marks”", "graded", "pass-fail" } },
  { "flag",
    MODULES ("<module id=\"m1\"><covers tag=\"t\" assessed=\"true\"/></module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:43",
    { "“assessed”", "<covers>", "“true”", "“yes”" } },
  { "date",
    REVIEW ("<baseline id=\"b1\" date=\"2026-02-30\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:25",
    { "“date”", "“2026-02-30”", "2026-11-02" } },
  { "time",
    REVIEW ("<proposal id=\"q1\" date=\"2026-11-03\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:25",
    { "“date”", "“2026-11-03”", "2026-11-03T09:12:00Z" } },
  { "colour",
    PROJECT "<kinds><kind id=\"k\" colour=\"red\"/></kinds>" END,
    CURSUS_STORE_ERROR_INVALID,
    "2:29",
    { "“colour”", "“red”", "#e66100" } },
  { "letters",
    PROJECT "<strands><strand id=\"d\" letter=\"ABCD\"/></strands>" END,
    CURSUS_STORE_ERROR_INVALID,
    "2:33",
    { "“letter”", "“ABCD”" } },
  { "assumed",
    MODULES ("<module id=\"m1\" assumed=\"credits price\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:26",
    { "“assumed”", "“credits price”", "self-study" } },
  { "long value",
    MODULES ("<module id=\"m1\" "
             "level=\"1234567890123456789012345678901234567890123456789012345678901234567890"
             "1234567890ABC\"/>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "3:24",
    { "7890…”" } },
  { "language of a text",
    MODULES ("<module id=\"m1\">\n<title xml:lang=\"de_AT\">x</title></module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "4:18",
    { "“xml:lang”", "<title>", "“de_AT”", "pt-BR" } },
  { "attribute of a text",
    MODULES ("<module id=\"m1\">\n<title class=\"x\">x</title></module>\n"),
    CURSUS_STORE_ERROR_INVALID,
    "4:15",
    { "<title>", "“class”", "xml:lang" } },
  { "attribute of a section",
    PROJECT "<modules class=\"x\"/>" END,
    CURSUS_STORE_ERROR_INVALID,
    "2:17",
    { "<modules>", "“class”" } },
  { "attribute of a project",
    "<project " XMLNS "\n  version=\"1.0\" class=\"x\"/>",
    CURSUS_STORE_ERROR_INVALID,
    "2:24",
    { "<project>", "“class”", "version", "lang" } },
  { "language of a project",
    "<project " XMLNS "\n  version=\"1.0\" lang=\"English, of course\"/>",
    CURSUS_STORE_ERROR_INVALID,
    "2:23",
    { "<project>", "“lang”", "“English, of course”", "pt-BR" } },
  { "later version",
    "<project " XMLNS "\n  version=\"2.0\"><anything/></project>",
    CURSUS_STORE_ERROR_VERSION,
    "2:12",
    { "2.0", "1.0" } },
  { "version that is none",
    "<project " XMLNS "\n  version=\"one\"/>",
    CURSUS_STORE_ERROR_INVALID,
    "2:12",
    { "“one”", "1.0" } },
};

static const Fault syntax[] = {
  { "other tag closed",
    MODULES ("<module id=\"m1\">\n  </modul>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "4:11",
    { "<module>", "line 3", "</modul>", "</module>" } },
  { "other tag closed, behind characters of several bytes",
    MODULES ("<module id=\"m1\">\n<title>Ä€😀</titel>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "4:19",
    { "<title>", "line 4", "</titel>", "</title>" } },
  { "cut off in an element",
    PROJECT "<modules>\n<module id=\"m1\">\n",
    CURSUS_STORE_ERROR_NOT_XML,
    "4:1",
    { "<module>", "line 3" } },
  { "cut off in a text",
    PROJECT "<modules>\n<module id=\"m1\">\n<title>Ärz",
    CURSUS_STORE_ERROR_NOT_XML,
    "4:11",
    { "<title>", "line 4" } },
  { "cut off in a value",
    PROJECT "<modules>\n<module id=\"m",
    CURSUS_STORE_ERROR_NOT_XML,
    "3:14",
    { "name=\"value\"" } },
  { "something behind the end",
    PROJECT END "<project/>",
    CURSUS_STORE_ERROR_NOT_XML,
    "3:1",
    { "</project>" } },
  { "entity",
    MODULES ("<module id=\"m1\">\n<title>a &nbsp; b</title></module>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "4:16",
    { "&nbsp;", "&#160;" } },
  { "attribute without quotes",
    MODULES ("<module id=m1/>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "3:12",
    { "name=\"value\"" } },
  { "attribute twice",
    MODULES ("<module id=\"m1\" id=\"m2\"/>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "3:24",
    { "“id”" } },
  { "attribute twice, behind characters of several bytes",
    MODULES ("<module id=\"m1\" code=\"Ä€😀\" id=\"m2\"/>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "3:35",
    { "“id”" } },
  { "entity behind a value of several lines",
    MODULES ("<module id=\"m1\" code=\"a\nÄ\tb&amp;\"><title>&nbsp;</title></module>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "4:24",
    { "&nbsp;", "&#160;" } },
  { "less than in an attribute",
    MODULES ("<module id=\"m1\" code=\"<1\"/>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "3:23",
    { "“<”", "&lt;" } },
  { "prefix without a namespace",
    MODULES ("<x:module/>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "3:10",
    { "“x”", "xmlns:x" } },
  { "control character",
    MODULES ("<module id=\"m1\">\n<title>Ä\001</title></module>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "4:9",
    { "XML" } },
  { "bytes that are not UTF-8",
    MODULES ("<module id=\"m1\">\n<title>Ä\xC4</title></module>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "4:9",
    { "UTF-8" } },
  { "end of a CDATA section in a text",
    MODULES ("<module id=\"m1\">\n<title>a]]>b</title></module>\n"),
    CURSUS_STORE_ERROR_NOT_XML,
    "4:9",
    { "]]>", "]]&gt;" } },
  { "comment with two hyphens",
    PROJECT "<!-- a -- b -->\n" END,
    CURSUS_STORE_ERROR_NOT_XML,
    "2:8",
    { "XML" } },
  { "other encoding",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" PROJECT END,
    CURSUS_STORE_ERROR_NOT_XML,
    "1:1",
    { "ISO-8859-1", "UTF-8" } },
  { "DOCTYPE",
    "<?xml version=\"1.0\"?>\n  <!DOCTYPE project>\n" PROJECT END,
    CURSUS_STORE_ERROR_UNSAFE,
    "2:3",
    { "DOCTYPE" } },
  { "NUL", PROJECT "<!-- Ä\0 -->" END, CURSUS_STORE_ERROR_NOT_XML, "2:7", { "XML" } },
  { "no XML", "\n  Ä, no XML\n", CURSUS_STORE_ERROR_NOT_XML, "2:3", { "XML", "“<”" } },
  { "no XML behind a byte order mark",
    "\xEF\xBB\xBF{}",
    CURSUS_STORE_ERROR_NOT_XML,
    "1:1",
    { "XML", "“<”" } },
};

static void
assert_words (const char *message, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (message, words[i]) == NULL)
      {
        g_test_message ("“%s” is not in: %s", words[i], message);
        g_test_fail ();
      }
}

static void
assert_place (const char *message, const char *place)
{
  g_autofree char *beginning = g_strdup_printf (NAME ":%s: ", place);

  if (!g_str_has_prefix (message, beginning))
    {
      g_test_message ("expected %s in: %s", place, message);
      g_test_fail ();
    }
}

/* The length of a text that may have a NUL in its middle. */
static gsize
length_of (const Fault *fault)
{
  gsize length = strlen (fault->text);

  return strcmp (fault->name, "NUL") == 0 ? length + 1 + strlen (fault->text + length + 1) : length;
}

static void
test_fault (gconstpointer data)
{
  const Fault *fault = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project =
    cursus_read_bytes (fault->text, length_of (fault), NAME, &error);

  g_assert_null (project);
  g_assert_error (error, CURSUS_STORE_ERROR, (int) fault->code);
  assert_place (error->message, fault->place);
  assert_words (error->message, fault->words);
}

/* What follows the id in each module of a very long line. */
static const char *const fillers[] = {
  "\" code=\"plain\"/>",
  "\"><title>A plain title</title></module>",
  "\" code=\"Ä€😀\"/>",
  "\"><title>Ein Ärgernis für 5 €</title></module>",
  "\"><title>A &amp; B &#228;</title></module>",
  "\" code=\"A &amp; B &#228;\"/>",
  "\"\t><!-- für € --><?p ä?></module>",
  "\"><x:e xmlns:x=\"urn:ä\">für<y/></x:e></module>",
};

static const char fault_in_line[] = "<module id=\"last\" level=\"9\"/>";

static void
test_long_line (gconstpointer filler)
{
  g_autoptr (GString) text = g_string_new (PROJECT "<modules>");
  gsize            line_start = strlen (PROJECT);
  g_autofree char *place = NULL;
  g_autoptr (GError) error = NULL;
  const char *value;

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (text, "<module id=\"m%u%s", i, (const char *) filler);
  g_string_append (text, fault_in_line);
  g_string_append (text, "</modules>" END);

  value = strstr (text->str, "9\"/>");
  place = g_strdup_printf ("2:%ld", g_utf8_pointer_to_offset (text->str + line_start, value) + 1);
  g_assert_null (cursus_read_bytes (text->str, text->len, NAME, &error));
  assert_place (error->message, place);
}

static void
test_many_lines (void)
{
  g_autoptr (GString) text = g_string_new (PROJECT "<modules>\n");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 70000; i++)
    g_string_append (text, "\r\n");
  g_string_append (text, "  ");
  g_string_append (text, fault_in_line);
  g_assert_null (cursus_read_bytes (text->str, text->len, NAME, &error));
  assert_place (error->message, "70003:28");
}

/* The name of a file may be any bytes, and is shown as far as it can be. */
static void
test_name (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cursus_read_bytes ("<a/>", 4,
                                    "\xFC"
                                    "bung 50 %s.cursus",
                                    &error));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (g_str_has_prefix (error->message, "\xEF\xBF\xBD"
                                                   "bung 50 %s.cursus:1:1: "));
}

/* A message is one line, whatever it quotes. */
static void
test_one_line (void)
{
  static const char *const texts[] = {
    MODULES ("<module id=\"m1\" level=\"a&#10;b&#13;c\"/>"),
    MODULES ("a\nb\n\nc"),
    PROJECT "<modules><module id=\"m1\"><title><![CDATA[a\nb",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cursus_read_bytes (texts[i], strlen (texts[i]), NAME, &error));
      g_assert_null (strpbrk (error->message, "\r\n"));
    }
}

static void
add_faults (const char *group, const Fault *faults, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/reader/place/%s/%s", group, faults[i].name);

      g_test_add_data_func (path, &faults[i], test_fault);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_faults ("element", elements, G_N_ELEMENTS (elements));
  add_faults ("attribute", attributes, G_N_ELEMENTS (attributes));
  add_faults ("syntax", syntax, G_N_ELEMENTS (syntax));
  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/reader/place/long-line/%u", i + 1);

      g_test_add_data_func (path, fillers[i], test_long_line);
    }
  g_test_add_func ("/store/reader/place/many-lines", test_many_lines);
  g_test_add_func ("/store/reader/place/name", test_name);
  g_test_add_func ("/store/reader/place/one-line", test_one_line);
  return g_test_run ();
}
