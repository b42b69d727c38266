/* test-reader.c - what a file may be, what its reader makes of it, and what it never does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/project-difference.h"
#include "project-text.h"
#include "scratch.h"

#include "model/review.h"
#include "store/error.h"
#include "store/reader.h"
#include "store/writer.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAME "m.cursus"

static CursusProject *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), NAME, &error);

  g_assert_no_error (error);
  g_assert_nonnull (project);
  return project;
}

static void
assert_refused (const char *text, CursusStoreError code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cursus_read_bytes (text, strlen (text), NAME, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, (int) code);
}

static void
assert_read (const char *text)
{
  g_autoptr (CursusProject) project = read_text (text);

  g_assert_nonnull (project);
}

/* The same project written in two ways. */
typedef struct
{
  const char *name;
  const char *text;
  const char *same;
} Twins;

static const Twins twins[] = {
  { "other order of elements",
    PROJECT "<modules><module id=\"m1\"><note>n</note><covers "
            "tag=\"t\"/><title>a</title></module></modules>"
            "<programme id=\"p\"/>" END,
    PROJECT "<programme id=\"p\"/>"
            "<modules><module id=\"m1\"><title>a</title><covers "
            "tag=\"t\"/><note>n</note></module></modules>" END },
  { "other order of attributes", MODULES ("<module credits='5' code='c' id='m1'/>"),
    MODULES ("<module id=\"m1\" code=\"c\" credits=\"5\"/>") },
  { "defaults", MODULES ("<module id=\"m1\" choice=\"compulsory\" terms=\"1\"/>"),
    MODULES ("<module id=\"m1\"/>") },
  { "white space around values",
    MODULES ("<module id=\" m1\" credits=\"\t5 \" pathways=\" a\n b \" grading=\"graded \"/>"),
    MODULES ("<module id=\"m1\" credits=\"5\" pathways=\"a b\" grading=\"graded\"/>") },
  { "zeros at the end", MODULES ("<module id=\"m1\" credits=\"5.50\" contact=\"0.0\"/>"),
    MODULES ("<module id=\"m1\" credits=\"5.5\" contact=\"0\"/>") },
  { "case of a colour", PROJECT "<kinds><kind id=\"k\" colour=\"#E66100\"/></kinds>" END,
    PROJECT "<kinds><kind id=\"k\" colour=\"#e66100\"/></kinds>" END },
  { "CDATA", MODULES ("<module id=\"m1\"><title><![CDATA[a < b]]> &amp; c</title></module>"),
    MODULES ("<module id=\"m1\"><title>a &lt; b &amp; c</title></module>") },
  { "references in a text",
    MODULES ("<module id=\"m1\"><title>&#228;&#x20AC;&amp;&lt;&gt;&quot;&apos;</title></module>"),
    MODULES ("<module id=\"m1\"><title>ä€&amp;&lt;>\"'</title></module>") },
  { "references in an attribute",
    MODULES ("<module id=\"m1\" code=\"&#65;&amp;&#38;&lt;&gt;&quot;&apos;&#x26;lt;\"/>"),
    MODULES ("<module id=\"m1\" code='A&amp;&amp;&lt;>\"&apos;&amp;lt;'/>") },
  { "references in an id", MODULES ("<module id=\"&#109;1\"/>"), MODULES ("<module id=\"m1\"/>") },
  { "the project's language",
    MODULES ("<module id=\"m1\"><title xml:lang=\"en\">a</title></module>"),
    MODULES ("<module id=\"m1\"><title>a</title></module>") },
  { "order of languages",
    MODULES ("<module id=\"m1\"><title xml:lang=\"fr\">c</title><title "
             "xml:lang=\"de\">b</title><title>a</title></module>"),
    MODULES ("<module id=\"m1\"><title>a</title><title xml:lang=\"de\">b</title><title "
             "xml:lang=\"fr\">c</title></module>") },
  { "empty texts",
    MODULES ("<module id=\"m1\"><title/><lead></lead><title xml:lang=\"de\"/></module>"),
    MODULES ("<module id=\"m1\"/>") },
  { "empty strings", MODULES ("<module id=\"m1\" code=\"\" offered=\"\"/>"),
    MODULES ("<module id=\"m1\"/>") },
  { "empty sections", PROJECT "<outcomes/><review></review>\n<modules>\n</modules>" END,
    PROJECT END },
  { "prefix for our namespace",
    "<c:project xmlns:c=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"
    "<c:modules><c:module id=\"m1\"><c:title>a</c:title></c:module></c:modules></c:project>",
    MODULES ("<module id=\"m1\"><title>a</title></module>") },
  { "carriage returns",
    "<project " XMLNS " version=\"1.0\" lang=\"en\">\r\n<modules>\r\n<module id=\"m1\">\r\n"
    "<summary>a\r\nb\rc</summary></module></modules></project>\r\n",
    MODULES ("<module id=\"m1\"><summary>a\nb\nc</summary></module>") },
  { "byte order mark", "\xEF\xBB\xBF" DECLARATION PROJECT END, PROJECT END },
  { "no declaration", PROJECT END, DECLARATION PROJECT END },
  { "white space before the first element", "\n \n" PROJECT END, PROJECT END },
  { "declaration in other words", "<?xml version='1.0' standalone=\"yes\" ?>" PROJECT END,
    PROJECT END },
  { "encoding in small letters", "<?xml version=\"1.0\" encoding=\"utf-8\"?>" PROJECT END,
    PROJECT END },
  { "topic in parts",
    PROJECT "<programme id=\"p\"><text topic=\"t\">a</text><text topic=\"u\">x</text>"
            "<text topic=\"t\" xml:lang=\"de\">b</text></programme>" END,
    PROJECT
    "<programme id=\"p\"><text topic=\"t\">a</text><text topic=\"t\" xml:lang=\"de\">b</text>"
    "<text topic=\"u\">x</text></programme>" END },
  { "white space around the records of a change",
    REVIEW ("<proposal id=\"q\"><add id=\"x\" into=\"modules\"><new>\n  <module "
            "id=\"m\"/>\n</new></add></proposal>"),
    REVIEW ("<proposal id=\"q\"><add id=\"x\" into=\"modules\"><new><module "
            "id=\"m\"/></new></add></proposal>") },
};

static void
test_twins (gconstpointer data)
{
  const Twins *pair = data;
  g_autoptr (CursusProject) project = read_text (pair->text);
  g_autoptr (CursusProject) same = read_text (pair->same);

  assert_projects_equal (project, same);
}

static void
test_free_text_is_kept (void)
{
  g_autoptr (CursusProject) project =
    read_text (MODULES ("<module id=\"m1\" code=\" a &#9;&#10;&#13; b \" source=\" \">"
                        "<title>  a\n\t&#13;\n b </title><lecturer>  </lecturer></module>"));
  const CursusModule *module = cursus_project_nth_module (project, 0);

  g_assert_cmpstr (module->code, ==, " a \t\n\r b ");
  g_assert_cmpstr (module->record.source, ==, " ");
  g_assert_cmpstr (cursus_text_get (module->title, "en"), ==, "  a\n\t\r\n b ");
  g_assert_cmpstr (module->lecturers->items[0], ==, "  ");
}

static void
test_not_stated_is_not_zero (void)
{
  g_autoptr (CursusProject) project =
    read_text (MODULES ("<module id=\"m1\" credits=\"0\"/><module id=\"m2\"/>"));

  g_assert_cmpint (cursus_project_nth_module (project, 0)->credits, ==, 0);
  g_assert_cmpint (cursus_project_nth_module (project, 1)->credits, ==, CURSUS_NOT_STATED);
}

static void
test_no_language (void)
{
  g_autoptr (CursusProject) project =
    read_text ("<project " XMLNS " version=\"1.0\"><modules><module id=\"m1\"><title>a</title>"
               "<title xml:lang=\"en\">b</title></module></modules></project>");
  const CursusModule *module = cursus_project_nth_module (project, 0);

  g_assert_cmpstr (cursus_project_get_language (project), ==, "");
  g_assert_cmpstr (cursus_text_get (module->title, ""), ==, "a");
  g_assert_cmpstr (cursus_text_get (module->title, "en"), ==, "b");
}

static void
test_references_to_nothing (void)
{
  g_autoptr (CursusProject) project = read_text (
    PROJECT "<modules><module id=\"m1\"><prerequisite module=\"m8 m9\"/></module></modules>"
            "<plans><plan id=\"p\"><term id=\"s1\"><place module=\"m9\"/><place "
            "group=\"g9\"/></term></plan></plans>" END);

  g_assert_cmpuint (cursus_project_n (project, CURSUS_MODULES), ==, 1);
  g_assert_null (cursus_project_lookup_term_of (project, "p", "m9"));
}

/* --- progress --- */

typedef struct
{
  guint   n_calls;
  guint64 n_read;
  guint64 n_total;
  guint64 stop_at; /* 0: never */
} Progress;

static gboolean
progressed_cb (guint64 n_read, guint64 n_total, gpointer data)
{
  Progress *progress = data;

  g_assert_cmpuint (n_read, >=, progress->n_read);
  g_assert_cmpuint (n_read, <=, n_total);
  progress->n_calls++;
  progress->n_read = n_read;
  progress->n_total = n_total;
  return progress->stop_at == 0 || n_read < progress->stop_at;
}

static char *
write_large (const char *folder, gsize *length)
{
  g_autoptr (GString) text = g_string_new (PROJECT "<modules>\n");

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "<module id=\"m%u\"/>\n", i);
  g_string_append (text, "</modules>" END);
  *length = text->len;
  return scratch_write (folder, "large.cursus", text->str, text->len);
}

static void
test_progress (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  gsize            length;
  g_autofree char *path = write_large (folder, &length);
  Progress         progress = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_file (path, progressed_cb, &progress, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (cursus_project_n (project, CURSUS_MODULES), ==, 20000);
  g_assert_cmpuint (progress.n_calls, >, 4);
  g_assert_cmpuint (progress.n_read, ==, length);
  g_assert_cmpuint (progress.n_total, ==, length);
}

static void
test_cancel (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  gsize            length;
  g_autofree char *path = write_large (folder, &length);
  const guint64    stops[] = { 1, length / 2, length };

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      Progress progress = { .stop_at = stops[i] };
      g_autoptr (GError) error = NULL;

      g_assert_null (cursus_read_file (path, progressed_cb, &progress, &error));
      g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_CANCELLED);
      g_assert_true (g_str_has_prefix (error->message, path));
      g_assert_cmpuint (progress.n_read, >=, stops[i]);
      g_assert_cmpuint (progress.n_read, <=, stops[i] + 100000);
    }
}

/* --- versions --- */

static void
test_versions_read (void)
{
  static const char *const versions[] = { "1.0", "1.1", "1.7", "1.10", "1.999999", " 1.0\n" };

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("<project " XMLNS " version=\"%s\"/>\n", versions[i]);
      g_autofree char *version = g_strstrip (g_strdup (versions[i]));
      g_autofree char *expected =
        g_strdup_printf (DECLARATION "<project " XMLNS " version=\"%s\"/>\n", version);
      g_autoptr (CursusProject) project = read_text (text);
      g_autoptr (GString) written = cursus_write (project);

      g_assert_cmpstr (written->str, ==, expected);
    }
}

static void
test_versions_refused (void)
{
  static const struct
  {
    const char      *version;
    CursusStoreError code;
  } versions[] = {
    { "2.0", CURSUS_STORE_ERROR_VERSION },   { "2.7", CURSUS_STORE_ERROR_VERSION },
    { "10.0", CURSUS_STORE_ERROR_VERSION },  { "0.9", CURSUS_STORE_ERROR_VERSION },
    { "", CURSUS_STORE_ERROR_INVALID },      { "1", CURSUS_STORE_ERROR_INVALID },
    { "1.", CURSUS_STORE_ERROR_INVALID },    { ".1", CURSUS_STORE_ERROR_INVALID },
    { "1.0.0", CURSUS_STORE_ERROR_INVALID }, { "1.01", CURSUS_STORE_ERROR_INVALID },
    { "01.0", CURSUS_STORE_ERROR_INVALID },  { "-1.0", CURSUS_STORE_ERROR_INVALID },
    { "+1.0", CURSUS_STORE_ERROR_INVALID },  { "1.0a", CURSUS_STORE_ERROR_INVALID },
    { "1,0", CURSUS_STORE_ERROR_INVALID },   { "v1.0", CURSUS_STORE_ERROR_INVALID },
    { "1. 0", CURSUS_STORE_ERROR_INVALID },  { "1.99999999999", CURSUS_STORE_ERROR_INVALID },
    { "１.０", CURSUS_STORE_ERROR_INVALID },
  };

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      /* What else a later version has, however strange to us, is not what is said to be wrong. */
      g_autofree char *text = g_strdup_printf (
        "<project " XMLNS " lang=\"??\" of=\"2040\" version=\"%s\">x<y/></project>",
        versions[i].version);

      assert_refused (text, versions[i].code);
    }
}

#define LATER_MODULE "<module id=\"m1\" ects=\"5\" grading=\"stars\"><badge>gold</badge></module>\n"

static void
test_what_a_later_version_has (void)
{
  g_autoptr (CursusProject) project =
    read_text ("<project " XMLNS " version=\"1.3\">\n<modules>\n" LATER_MODULE "</modules>\n"
               "<rooms><room id=\"r\"/></rooms></project>");
  const CursusModule *module = cursus_project_nth_module (project, 0);
  g_autoptr (GString) written = cursus_write (project);

  g_assert_cmpint (module->grading, ==, CURSUS_NOT_STATED);
  g_assert_nonnull (strstr (written->str, "version=\"1.3\""));
  g_assert_nonnull (strstr (written->str, "<module id=\"m1\" grading=\"stars\" ects=\"5\">\n"));
  g_assert_nonnull (strstr (written->str, "      <badge>gold</badge>\n"));
  g_assert_nonnull (strstr (written->str, "  <rooms><room id=\"r\"/></rooms>\n"));

  assert_refused (MODULES (LATER_MODULE), CURSUS_STORE_ERROR_INVALID);
}

/* --- safety --- */

/* A pipe that nobody writes to: whoever opens it to read waits for ever. */
static char *
make_pipe (const char *folder)
{
  char *path = g_build_filename (folder, "pipe", NULL);

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  return path;
}

static void
test_doctypes (void)
{
  static const char *const doctypes[] = {
    "<!DOCTYPE project>",
    "<!DOCTYPE project SYSTEM \"%s\">",
    "<!DOCTYPE project PUBLIC \"-//x//y\" \"%s\">",
    "<!DOCTYPE project [<!ENTITY e SYSTEM \"%s\">]>",
    "<!DOCTYPE project [<!ENTITY %% e SYSTEM \"%s\"> %%e;]>",
    "<!DOCTYPE project [<!ENTITY e \"x\">]>",
    "<!DOCTYPE project [<!ATTLIST module code CDATA \"%s\">]>",
    "<!DOCTYPE project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY e \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
  };
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *pipe = make_pipe (folder);
  g_autofree char *secret = scratch_write (folder, "secret", "the secret", 10);
  g_autofree char *uri = g_filename_to_uri (pipe, NULL, NULL);
  const char      *targets[] = { pipe, secret, uri };

  for (guint i = 0; i < G_N_ELEMENTS (doctypes); i++)
    for (guint t = 0; t < G_N_ELEMENTS (targets); t++)
      {
        g_auto (GStrv) parts = g_strsplit (doctypes[i], "%s", -1);
        g_autofree char *doctype = g_strjoinv (targets[t], parts);
        g_autofree char *text = g_strconcat (
          doctype, MODULES ("<module id=\"m1\" code=\"&e;\"><title>&e;</title></module>"), NULL);
        g_autoptr (GError) error = NULL;

        g_assert_null (cursus_read_bytes (text, strlen (text), NAME, &error));
        g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_UNSAFE);
        g_assert_null (strstr (error->message, "the secret"));
      }
}

/* What asks other programs to fetch something is kept, and nothing is fetched. */
static void
test_invitations (void)
{
  static const char *const invitations[] = {
    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\" parse=\"text\"/>",
    "<?xml-stylesheet href=\"%s\"?>",
    "<?xml-model href=\"%s\"?>",
    "<x:e xmlns:x=\"urn:x\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"urn:x %s\"/>",
  };
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *pipe = make_pipe (folder);

  for (guint i = 0; i < G_N_ELEMENTS (invitations); i++)
    {
      g_auto (GStrv) parts = g_strsplit (invitations[i], "%s", -1);
      g_autofree char *invitation = g_strjoinv (pipe, parts);
      g_autofree char *text = g_strconcat (PROJECT, "  ", invitation, "\n" END, NULL);
      g_autoptr (CursusProject) project = read_text (text);
      g_autoptr (GString) written = cursus_write (project);

      g_assert_cmpstr (written->str + strlen (DECLARATION), ==, text);
    }
}

/* --- files --- */

static void
assert_file_refused (const char *path, CursusStoreError code, const char *word)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (cursus_read_file (path, NULL, NULL, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, shown));
  g_assert_nonnull (strstr (error->message, word));
}

static void
test_files_that_are_none (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *pipe = make_pipe (folder);
  g_autofree char *missing = g_build_filename (folder, "missing.cursus", NULL);
  g_autofree char *below_file = g_build_filename ("/dev/null", "m.cursus", NULL);
  g_autofree char *circle = g_build_filename (folder, "circle.cursus", NULL);

  g_assert_cmpint (symlink ("circle.cursus", circle), ==, 0);
  assert_file_refused (folder, CURSUS_STORE_ERROR_OPEN, "folder");
  assert_file_refused (pipe, CURSUS_STORE_ERROR_OPEN, "pipe");
  assert_file_refused ("/dev/null", CURSUS_STORE_ERROR_OPEN, "device");
  assert_file_refused ("/dev/zero", CURSUS_STORE_ERROR_OPEN, "device");
  assert_file_refused (missing, CURSUS_STORE_ERROR_OPEN, g_strerror (ENOENT));
  assert_file_refused (below_file, CURSUS_STORE_ERROR_OPEN, g_strerror (ENOTDIR));
  assert_file_refused (circle, CURSUS_STORE_ERROR_OPEN, g_strerror (ELOOP));
  assert_file_refused ("", CURSUS_STORE_ERROR_OPEN, g_strerror (ENOENT));
}

static void
test_file_without_permission (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = scratch_write (folder, "m.cursus", PROJECT END, strlen (PROJECT END));

  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  if (g_access (path, R_OK) == 0)
    g_test_skip ("this user may read everything");
  else
    assert_file_refused (path, CURSUS_STORE_ERROR_OPEN, g_strerror (EACCES));
}

static void
test_file_names (void)
{
  static const char *const names[] = { "m.cursus",       "no suffix", "\xFC.cursus",
                                       "a\nb %s.cursus", "-.cursus",  "http:x" };
  g_autoptr (Scratch) folder = scratch_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = scratch_write (folder, names[i], PROJECT END, strlen (PROJECT END));
      g_autoptr (GError) error = NULL;
      g_autoptr (CursusProject) project = cursus_read_file (path, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (project);
    }
}

/* Several threads read at the same time, and the first use of the parser may be theirs. */
static gpointer
read_many_times (gpointer text)
{
  for (guint i = 0; i < 50; i++)
    assert_read (text);
  return NULL;
}

static void
test_threads (void)
{
  char text[] = MODULES ("<module id=\"m1\" code=\"&amp;\"><title>&lt;</title><!-- c --></module>");
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_many_times, text);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/reader/threads", test_threads);
  for (guint i = 0; i < G_N_ELEMENTS (twins); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/reader/same/%s", twins[i].name);

      g_test_add_data_func (path, &twins[i], test_twins);
    }
  g_test_add_func ("/store/reader/free-text-is-kept", test_free_text_is_kept);
  g_test_add_func ("/store/reader/not-stated-is-not-zero", test_not_stated_is_not_zero);
  g_test_add_func ("/store/reader/no-language", test_no_language);
  g_test_add_func ("/store/reader/references-to-nothing", test_references_to_nothing);
  g_test_add_func ("/store/reader/progress", test_progress);
  g_test_add_func ("/store/reader/cancel", test_cancel);
  g_test_add_func ("/store/reader/version/read", test_versions_read);
  g_test_add_func ("/store/reader/version/refused", test_versions_refused);
  g_test_add_func ("/store/reader/version/later", test_what_a_later_version_has);
  g_test_add_func ("/store/reader/safety/doctypes", test_doctypes);
  g_test_add_func ("/store/reader/safety/invitations", test_invitations);
  g_test_add_func ("/store/reader/file/none", test_files_that_are_none);
  g_test_add_func ("/store/reader/file/without-permission", test_file_without_permission);
  g_test_add_func ("/store/reader/file/names", test_file_names);
  return g_test_run ();
}
