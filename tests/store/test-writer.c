/* test-writer.c - the one form in which a project is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project-text.h"

#include "store/reader.h"
#include "store/writer.h"

#include <string.h>

static CursusProject *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), "m.cursus", &error);

  g_assert_no_error (error);
  return project;
}

static char *
write_text (const CursusProject *project)
{
  return g_string_free (cursus_write (project), FALSE);
}

/* Fails unless @text is written as @expected, and that as itself. */
static void
assert_written (const char *text, const char *expected)
{
  g_autoptr (CursusProject) project = read_text (text);
  g_autofree char *written = write_text (project);
  g_autofree char *written_twice = write_text (project);
  g_autoptr (CursusProject) again = read_text (expected);
  g_autofree char *rewritten = write_text (again);

  g_assert_cmpstr (written, ==, expected);
  g_assert_cmpstr (written_twice, ==, expected);
  g_assert_cmpstr (rewritten, ==, expected);
}

/* A file in its canonical form, after its declaration. */
typedef struct
{
  const char *name;
  const char *text;
} Canonical;

static const Canonical canonicals[] = {
  { "empty", "<project " XMLNS " version=\"1.0\"/>\n" },
  { "language", "<project " XMLNS " version=\"1.0\" lang=\"de-AT\"/>\n" },
  { "sections in their order", PROJECT "  <programme id=\"p\"/>\n"
                                       "  <outcomes>\n"
                                       "    <outcome id=\"o\"/>\n"
                                       "  </outcomes>\n"
                                       "  <kinds>\n"
                                       "    <kind id=\"k\"/>\n"
                                       "  </kinds>\n"
                                       "  <strands>\n"
                                       "    <strand id=\"d\"/>\n"
                                       "  </strands>\n"
                                       "  <pathways>\n"
                                       "    <pathway id=\"w\"/>\n"
                                       "  </pathways>\n"
                                       "  <modules>\n"
                                       "    <module id=\"m\"/>\n"
                                       "  </modules>\n"
                                       "  <groups>\n"
                                       "    <group id=\"g\"/>\n"
                                       "  </groups>\n"
                                       "  <plans>\n"
                                       "    <plan id=\"l\"/>\n"
                                       "  </plans>\n"
                                       "  <rules>\n"
                                       "    <rule id=\"r\" type=\"by-hand\"/>\n"
                                       "  </rules>\n"
                                       "  <review>\n"
                                       "    <baseline id=\"b\"/>\n"
                                       "    <thread id=\"t\" about=\"m\"/>\n"
                                       "    <proposal id=\"q\"/>\n"
                                       "    <sign-off/>\n"
                                       "  </review>\n" END },
  { "module",
    PROJECT "  <modules>\n"
            "    <module id=\"m1\" code=\"c\" kind=\"thesis\" choice=\"elective\" credits=\"7.5\" "
            "contact=\"0\" "
            "self-study=\"0.25\" terms=\"2\" offered=\"every\" language=\"de pt-BR\" level=\"7\" "
            "grading=\"pass-fail\" pathways=\"a b\" due=\"0\" assumed=\"credits title covers\" "
            "source=\"s\">\n"
            "      <title>a</title>\n"
            "      <title xml:lang=\"de\">b</title>\n"
            "      <title xml:lang=\"de-AT\">c</title>\n"
            "      <lead>a</lead>\n"
            "      <lecturer>a</lecturer>\n"
            "      <lecturer></lecturer>\n"
            "      <summary>a</summary>\n"
            "      <content>a</content>\n"
            "      <methods>a</methods>\n"
            "      <teaching form=\"lecture\" hours=\"20\" weekly=\"1.5\">\n"
            "        <note>a</note>\n"
            "      </teaching>\n"
            "      <outcome id=\"o1\" code=\"c\" domain=\"skills\" bloom=\"apply\" supports=\"p1 "
            "p2\" assumed=\"*\">\n"
            "        <title>a</title>\n"
            "      </outcome>\n"
            "      <assessment id=\"a1\" type=\"written-exam\" weight=\"100\" minutes=\"90\" "
            "tests=\"o1\"/>\n"
            "      <literature>a</literature>\n"
            "      <text topic=\"t\">a</text>\n"
            "      <text topic=\"t\" xml:lang=\"de\">b</text>\n"
            "      <prerequisite module=\"m2 m3\"/>\n"
            "      <corequisite module=\"m2\"/>\n"
            "      <strict-corequisite module=\"m2\"/>\n"
            "      <recommended module=\"m2\"/>\n"
            "      <excludes module=\"m2\"/>\n"
            "      <covers tag=\"t1\" level=\"2\" assessed=\"yes\"/>\n"
            "      <note>a</note>\n"
            "    </module>\n"
            "  </modules>\n" END },
  { "rule, with its assumed behind its parameters",
    PROJECT "  <rules>\n"
            "    <rule id=\"r1\" type=\"credits-per-term\" min=\"27\" max=\"33\" severity=\"hint\" "
            "plans=\"p1\" "
            "source=\"s\" scope=\"term\" of=\"term\" text=\"t\" assumed=\"*\">\n"
            "      <title>a</title>\n"
            "      <waiver about=\"m1\" by=\"b\" date=\"2026-11-02\"/>\n"
            "    </rule>\n"
            "  </rules>\n" END },
  { "no language before others", "<project " XMLNS " version=\"1.0\">\n"
                                 "  <modules>\n"
                                 "    <module id=\"m1\">\n"
                                 "      <title>a</title>\n"
                                 "      <title xml:lang=\"de\">b</title>\n"
                                 "    </module>\n"
                                 "  </modules>\n" END },
  { "the project's language is not said again, also where it comes late",
    "<project " XMLNS " version=\"1.0\" lang=\"fr\">\n"
    "  <modules>\n"
    "    <module id=\"m1\">\n"
    "      <title>c</title>\n"
    "      <title xml:lang=\"de\">a</title>\n"
    "      <title xml:lang=\"en\">b</title>\n"
    "      <text topic=\"t\" source=\"s\" xml:lang=\"de\">a</text>\n"
    "      <text topic=\"t\" xml:lang=\"en\">b</text>\n"
    "    </module>\n"
    "  </modules>\n" END },
  { "escapes",
    PROJECT "  <modules>\n"
            "    <module id=\"m1\" code=\"&lt;&amp;>'&quot;&#9;&#10;&#13;\" source=\" \">\n"
            "      <title>&lt;&amp;&gt;'\"\t&#13;\n"
            " ]]&gt; </title>\n"
            "    </module>\n"
            "  </modules>\n" END },
  { "lines of a text are not indented", PROJECT "  <modules>\n"
                                                "    <module id=\"m1\">\n"
                                                "      <content>- a\n"
                                                "  - b\n"
                                                "\n"
                                                "</content>\n"
                                                "    </module>\n"
                                                "  </modules>\n" END },
  { "tags in tags, before the note",
    PROJECT "  <strands>\n"
            "    <strand id=\"d\" letter=\"E\" colour=\"#00ff0a\">\n"
            "      <title>a</title>\n"
            "      <tag id=\"t1\" reference=\"r\" as-of=\"2026-11-02\" applies-from=\"2027-01-01\" "
            "superseded-by=\"t2\" retired=\"yes\">\n"
            "        <title>a</title>\n"
            "        <tag id=\"t3\"/>\n"
            "        <note>a</note>\n"
            "      </tag>\n"
            "      <tag id=\"t2\"/>\n"
            "      <note>a</note>\n"
            "    </strand>\n"
            "  </strands>\n" END },
  { "baseline", "<project " XMLNS " version=\"1.0\" lang=\"en\">\n"
                "  <review>\n"
                "    <baseline id=\"b1\" edition=\"1\" date=\"2026-11-02\">\n"
                "      <title>a</title>\n"
                "      <project version=\"1.0\" lang=\"de\">\n"
                "        <strands>\n"
                "          <strand id=\"d\">\n"
                "            <title>b</title>\n"
                "            <title xml:lang=\"en\">a</title>\n"
                "            <tag id=\"t1\"/>\n"
                "          </strand>\n"
                "        </strands>\n"
                "      </project>\n"
                "      <note>a</note>\n"
                "    </baseline>\n"
                "    <baseline id=\"b2\">\n"
                "      <project version=\"1.0\"/>\n"
                "    </baseline>\n"
                "  </review>\n" END },
  { "proposal", PROJECT
    "  <review>\n"
    "    <proposal id=\"q1\" author=\"a\" date=\"2026-11-03T09:12:00Z\" state=\"open\">\n"
    "      <reason>a</reason>\n"
    "      <set id=\"x1\" about=\"m1\" field=\"title\" xml:lang=\"de\" state=\"rejected\">\n"
    "        <old>a</old>\n"
    "        <new> b\n"
    "</new>\n"
    "        <reason>b</reason>\n"
    "      </set>\n"
    "      <move id=\"x2\" about=\"m1\" plan=\"p1\">\n"
    "        <old term=\"s1\" after=\"\"/>\n"
    "        <new term=\"s2\" after=\"m2\"/>\n"
    "      </move>\n"
    "      <remove id=\"x3\" about=\"m1\">\n"
    "        <old>\n"
    "          <module id=\"m1\">\n"
    "            <title>a</title>\n"
    "          </module>\n"
    "        </old>\n"
    "      </remove>\n"
    "      <set id=\"x4\" about=\"m1\" field=\"lecturer\">\n"
    "        <new>\n"
    "          <lecturer>a</lecturer>\n"
    "          <lecturer>b</lecturer>\n"
    "        </new>\n"
    "      </set>\n"
    "    </proposal>\n"
    "  </review>\n" END },
  { "tags in a proposal", PROJECT "  <strands>\n"
                                  "    <strand id=\"d\">\n"
                                  "      <tag id=\"t1\"/>\n"
                                  "    </strand>\n"
                                  "  </strands>\n"
                                  "  <review>\n"
                                  "    <proposal id=\"q1\">\n"
                                  "      <add id=\"x1\" into=\"t1\">\n"
                                  "        <new>\n"
                                  "          <tag id=\"t2\">\n"
                                  "            <title>a</title>\n"
                                  "            <tag id=\"t3\"/>\n"
                                  "            <note>a</note>\n"
                                  "          </tag>\n"
                                  "          <tag id=\"t4\"/>\n"
                                  "        </new>\n"
                                  "      </add>\n"
                                  "      <add id=\"x2\" into=\"strands\" after=\"\">\n"
                                  "        <new>\n"
                                  "          <strand id=\"e\">\n"
                                  "            <tag id=\"t1\">\n"
                                  "              <tag id=\"t3\"/>\n"
                                  "            </tag>\n"
                                  "          </strand>\n"
                                  "        </new>\n"
                                  "      </add>\n"
                                  "    </proposal>\n"
                                  "  </review>\n" END },
  { "baseline in a proposal", PROJECT "  <review>\n"
                                      "    <proposal id=\"q1\">\n"
                                      "      <add id=\"x1\" into=\"review\">\n"
                                      "        <new>\n"
                                      "          <baseline id=\"b1\">\n"
                                      "            <project version=\"1.0\">\n"
                                      "              <strands>\n"
                                      "                <strand id=\"d\">\n"
                                      "                  <tag id=\"t1\">\n"
                                      "                    <tag id=\"t2\"/>\n"
                                      "                  </tag>\n"
                                      "                </strand>\n"
                                      "              </strands>\n"
                                      "            </project>\n"
                                      "          </baseline>\n"
                                      "        </new>\n"
                                      "      </add>\n"
                                      "    </proposal>\n"
                                      "  </review>\n" END },
  { "foreign content in its place",
    "<!-- before -->\n"
    "<?before?>\n"
    "<project " XMLNS
    " version=\"1.0\" lang=\"en\" xmlns:x=\"urn:x\" x:a=\"&lt;1>\" xml:space=\"default\">\n"
    "  <!-- first -->\n"
    "  <programme id=\"p\">\n"
    "    <!-- in the programme -->\n"
    "  </programme>\n"
    "  <!-- behind the programme -->\n"
    "  <modules xmlns:x=\"urn:x\" x:a=\"2\" x:b=\"3\">\n"
    "    <?in modules?>\n"
    "    <module id=\"m1\" xmlns:x=\"urn:x\" x:a=\"4\">\n"
    "      <!-- before the title -->\n"
    "      <title xmlns:y=\"urn:y\" y:a=\"5\">a</title>\n"
    "      <!-- behind the title -->\n"
    "      <title xml:lang=\"de\">b</title>\n"
    "      <!-- behind the German title -->\n"
    "      <lecturer>a</lecturer>\n"
    "      <!-- behind the lecturer -->\n"
    "      <lecturer xmlns:y=\"urn:y\" y:a=\"6\">b</lecturer>\n"
    "      <teaching form=\"lecture\"/>\n"
    "      <e xmlns=\"\">not <b>ours</b></e>\n"
    "      <covers tag=\"t1\"/>\n"
    "      <x:e xmlns:x=\"urn:x\" a=\"x:qname\"/>\n"
    "    </module>\n"
    "    <!-- behind m1 -->\n"
    "  </modules>\n"
    "  <rules>\n"
    "    <!-- nothing else is here -->\n"
    "  </rules>\n"
    "  <!-- last -->\n"
    "</project>\n"
    "<!-- after -->\n" },
  { "two prefixes of one name", PROJECT
    "  <programme id=\"p\">\n"
    "    <text topic=\"t\" xmlns:x=\"urn:x\" x:a=\"1\" xmlns:x_1=\"urn:y\" x_1:a=\"2\">a</text>\n"
    "  </programme>\n" END },
};

static void
test_canonical (gconstpointer data)
{
  g_autofree char *text = g_strconcat (DECLARATION, data, NULL);

  assert_written (text, text);
}

static void
test_templates (void)
{
  static const char *const names[] = { "empty.cursus", "master-ai-healthcare.cursus" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path =
        g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "data", "templates", names[i], NULL);
      g_autofree char *text = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      assert_written (text, text);
    }
}

/* What is written in another way than it was read. */
typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} Rewritten;

static const Rewritten rewrittens[] = {
  { "defaults and what is empty",
    PROJECT "<outcomes/><modules><module id='m1' choice='compulsory' terms='1' code=''><title/>"
            "<covers tag='t' level='1'/></module></modules><plans></plans>" END,
    DECLARATION PROJECT "  <modules>\n"
                        "    <module id=\"m1\">\n"
                        "      <covers tag=\"t\"/>\n"
                        "    </module>\n"
                        "  </modules>\n" END },
  { "numbers and colours",
    PROJECT
    "<kinds><kind id='k' colour='#AABBCC'/></kinds>"
    "<modules><module id='m1' credits='5.00' contact='0.50' self-study='0.0'/></modules>" END,
    DECLARATION PROJECT "  <kinds>\n"
                        "    <kind id=\"k\" colour=\"#aabbcc\"/>\n"
                        "  </kinds>\n"
                        "  <modules>\n"
                        "    <module id=\"m1\" credits=\"5\" contact=\"0.5\" self-study=\"0\"/>\n"
                        "  </modules>\n" END },
  { "comments in a text go behind it",
    MODULES (
      "<module id='m1'><title>a<!-- 1 -->b<?p?>c</title><title xml:lang='de'>d</title></module>"),
    DECLARATION PROJECT "  <modules>\n"
                        "    <module id=\"m1\">\n"
                        "      <title>abc</title>\n"
                        "      <!-- 1 -->\n"
                        "      <?p?>\n"
                        "      <title xml:lang=\"de\">d</title>\n"
                        "    </module>\n"
                        "  </modules>\n" END },
  { "comments in what holds a text go behind it",
    PROJECT "<programme id='p'><edition><!-- 1 --></edition><text topic='t'>a<!-- 2 "
            "--></text></programme>" END,
    DECLARATION PROJECT "  <programme id=\"p\">\n"
                        "    <edition/>\n"
                        "    <!-- 1 -->\n"
                        "    <text topic=\"t\">a</text>\n"
                        "    <!-- 2 -->\n"
                        "  </programme>\n" END },
  { "foreign elements keep the namespaces that they need, and no others",
    "<c:project xmlns:c=\"https://cursus-app.github.io/ns/project/1\" xmlns:x=\"urn:x\" "
    "xmlns:y=\"urn:y\" "
    "xmlns:z=\"urn:z\" version=\"1.0\"><x:e a=\"y:b\" "
    "c:d=\"1\"><c:module>x<e/></c:module></x:e></c:project>",
    DECLARATION "<project " XMLNS " version=\"1.0\">\n"
                "  <x:e xmlns:c=\"https://cursus-app.github.io/ns/project/1\" xmlns:x=\"urn:x\" "
                "xmlns:y=\"urn:y\" "
                "a=\"y:b\" c:d=\"1\"><module>x<e xmlns=\"\"/></module></x:e>\n" END },
  { "foreign attributes of a topic's texts stay where they are",
    PROJECT "<programme id='p' xmlns:x='urn:x'><text topic='t' x:a='1'>a</text>"
            "<text topic='t' xml:lang='de' x:b='2'>b</text></programme>" END,
    DECLARATION PROJECT
    "  <programme id=\"p\">\n"
    "    <text topic=\"t\" xmlns:x=\"urn:x\" x:a=\"1\">a</text>\n"
    "    <text topic=\"t\" xml:lang=\"de\" xmlns:x=\"urn:x\" x:b=\"2\">b</text>\n"
    "  </programme>\n" END },
};

static void
test_rewritten (gconstpointer data)
{
  const Rewritten *rewritten = data;

  assert_written (rewritten->text, rewritten->expected);
}

/* Whatever stands in a file, what is written for it can be read. */
static void
test_written_can_be_read (void)
{
  static const char *const texts[] = {
    /* the same attribute of others on two elements that become one */
    PROJECT "<programme id='p' xmlns:x='urn:x'><text topic='t' x:a='1'>a</text>"
            "<text topic='t' xml:lang='de' x:a='2'>b</text></programme>" END,
    PROJECT "<programme id='p' xmlns:x='urn:x'><title x:a='1'></title><title "
            "x:a='2'>b</title></programme>" END,
    PROJECT "<programme id='p'><text topic='t' xmlns:x='urn:x' x:a='1'>a</text>"
            "<text topic='t' xml:lang='de' xmlns:y='urn:x' y:a='2'>b</text></programme>" END,
    PROJECT "<programme id='p'><text topic='t' xml:a='1'>a</text>"
            "<text topic='t' xml:lang='de' xml:a='2'>b</text></programme>" END,
    /* one prefix with several meanings */
    PROJECT
    "<programme id='p'><text topic='t' xmlns:x='urn:x' xmlns:x_1='urn:v' x:a='1' x_1:a='4'>a</text>"
    "<text topic='t' xml:lang='de' xmlns:x='urn:y' x:a='2'>b</text>"
    "<text topic='t' xml:lang='fr' xmlns:x='urn:z' x:a='3'>b</text></programme>" END,
    /* a quoted tag in one of its own name */
    REVIEW ("<proposal id='q'><add id='x' into='d'><new><tag id='t'><tag "
            "id='u'/></tag></new></add></proposal>"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CursusProject) project = read_text (texts[i]);
      g_autofree char *written = write_text (project);

      assert_written (written, written);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (canonicals); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/writer/canonical/%s", canonicals[i].name);

      g_test_add_data_func (path, canonicals[i].text, test_canonical);
    }
  for (guint i = 0; i < G_N_ELEMENTS (rewrittens); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/writer/rewritten/%s", rewrittens[i].name);

      g_test_add_data_func (path, &rewrittens[i], test_rewritten);
    }
  g_test_add_func ("/store/writer/templates", test_templates);
  g_test_add_func ("/store/writer/can-be-read", test_written_can_be_read);
  return g_test_run ();
}
