/* test-reader-limit.c - how large a file and what is in it may be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project-text.h"
#include "scratch.h"

#include "store/error.h"
#include "store/reader.h"

#include <string.h>
#include <unistd.h>

#define NAME "m.cursus"

static void
assert_read (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes (text, strlen (text), NAME, &error);

  g_assert_no_error (error);
  g_assert_nonnull (project);
}

static void
assert_refused (const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cursus_read_bytes (text, strlen (text), NAME, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_LIMIT);
}

static void
append_times (GString *text, const char *piece, gsize n)
{
  for (gsize i = 0; i < n; i++)
    g_string_append (text, piece);
}

/* @depth elements in each other, the innermost ones tags with ids. */
static char *
nested_tags (guint depth)
{
  GString *text = g_string_new (PROJECT "<strands><strand id=\"d\">");

  for (guint i = 3; i < depth; i++)
    g_string_append_printf (text, "<tag id=\"t%u\">", i);
  append_times (text, "</tag>", depth - 3);
  g_string_append (text, "</strand></strands>" END);
  return g_string_free (text, FALSE);
}

static char *
nested_foreign (guint depth)
{
  GString *text = g_string_new (PROJECT "<x:e xmlns:x=\"urn:x\">");

  append_times (text, "<e>", depth - 2);
  append_times (text, "</e>", depth - 2);
  g_string_append (text, "</x:e>" END);
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autofree char *tags = nested_tags (CURSUS_DEPTH_MAX);
  g_autofree char *too_many_tags = nested_tags (CURSUS_DEPTH_MAX + 1);
  g_autofree char *foreign = nested_foreign (CURSUS_DEPTH_MAX);
  g_autofree char *too_much_foreign = nested_foreign (CURSUS_DEPTH_MAX + 1);
  g_autofree char *far_too_many = nested_tags (10000);

  assert_read (tags);
  assert_refused (too_many_tags);
  assert_read (foreign);
  assert_refused (too_much_foreign);
  assert_refused (far_too_many);
}

static void
test_modules (void)
{
  g_autoptr (GString) text = g_string_new (PROJECT "<modules>");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < CURSUS_MODULES_MAX; i++)
    g_string_append_printf (text, "<module id=\"m%u\"/>\n", i);
  g_string_append (text, "</modules>" END);
  assert_read (text->str);

  g_string_truncate (text, text->len - strlen ("</modules>" END));
  g_string_append (text, "  <module id=\"last\"/></modules>" END);
  g_assert_null (cursus_read_bytes (text->str, text->len, NAME, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, NAME ":100002:3: "));
  g_assert_nonnull (strstr (error->message, "100000"));
}

/* Where something that is too long may stand: what comes before, what it is made of, how much of
 * that is one byte too much, and what comes after. */
typedef struct
{
  const char *name;
  const char *before;
  const char *piece;
  const char *after;
  gsize       rest; /* of what is counted, besides the pieces */
  gsize       size; /* of a piece as it is counted */
} Long;

#define IN_TITLE PROJECT "<modules><module id=\"m1\"><title>"
#define TITLE_END "</title></module></modules>" END

static const Long longs[] = {
  { "text", IN_TITLE, "a", TITLE_END, 0, 1 },
  { "text of lines", IN_TITLE, "abc\n", TITLE_END, 0, 4 },
  { "text of long characters", IN_TITLE, "\xF0\x9F\x98\x80", TITLE_END, 0, 4 },
  { "text of references", IN_TITLE, "&amp;", TITLE_END, 0, 1 },
  { "text with comments", IN_TITLE, "<!---->abcd", TITLE_END, 0, 4 },
  { "text of CDATA", IN_TITLE "<![CDATA[", "a", "]]>" TITLE_END, 0, 1 },
  { "name", PROJECT "<modules><module id=\"m1\"><lecturer>", "ab",
    "</lecturer></module></modules>" END, 0, 2 },
  { "topic", PROJECT "<programme id=\"p\"><text topic=\"t\">", "a", "</text></programme>" END, 0,
    1 },
  { "comment of a review", PROJECT "<review><thread id=\"t\" about=\"m\"><comment id=\"c\">", "a",
    "</comment></thread></review>" END, 0, 1 },
  { "value in a change", PROJECT "<review><proposal id=\"q\"><set id=\"s\" about=\"m\"><new>", "a",
    "</new></set></proposal></review>" END, 0, 1 },
  { "attribute", PROJECT "<modules><module id=\"m1\" code=\"", "a", "\"/></modules>" END, 0, 1 },
  { "attribute of references", PROJECT "<modules><module id=\"m1\" code=\"", "&#8364;",
    "\"/></modules>" END, 1, 3 },
  { "attribute that is a list", PROJECT "<modules><module id=\"m1\" pathways=\"x", " a",
    "\"/></modules>" END, 1, 2 },
  { "comment", PROJECT "<!--", "a", "-->" END, 7, 1 },
  { "comment before everything", "<!--", "a", "-->" PROJECT END, 7, 1 },
  { "instruction", PROJECT "<?p ", "a", "?>" END, 6, 1 },
  { "foreign element", PROJECT "<e xmlns=\"\">", "a", "</e>" END, 16, 1 },
  { "foreign elements", PROJECT "<e xmlns=\"\">", "<bcd/>", "</e>" END, 16, 6 },
  { "foreign attribute in a foreign element", PROJECT "<e xmlns=\"\" a=\"", "a", "\"/>" END, 18,
    1 },
  { "foreign attribute", PROJECT "<modules><module id=\"m1\" xml:x=\"", "a", "\"/></modules>" END,
    0, 1 },
  { "foreign attribute of a project", "<project " XMLNS " version=\"1.0\" xml:x=\"", "a", "\"/>", 0,
    1 },
  { "foreign attribute of a section", PROJECT "<modules xml:x=\"", "a", "\"/>" END, 0, 1 },
  { "foreign attribute of a text", PROJECT "<modules><module id=\"m1\"><title xml:x=\"", "a",
    "\">t</title></module></modules>" END, 0, 1 },
};

static char *
make_long (const Long *what, gsize n)
{
  GString *text = g_string_sized_new (strlen (what->piece) * n + 1000);

  g_string_append (text, what->before);
  append_times (text, what->piece, n);
  g_string_append (text, what->after);
  return g_string_free (text, FALSE);
}

static void
test_long (gconstpointer data)
{
  const Long      *what = data;
  gsize            n = (CURSUS_TEXT_SIZE_MAX - what->rest) / what->size;
  g_autofree char *longest = make_long (what, n);
  g_autofree char *too_long = make_long (what, n + 1);

  assert_read (longest);
  assert_refused (too_long);
}

/* The parser has a limit of its own, and another name for it. */
static void
test_far_too_long (gconstpointer data)
{
  const Long      *what = data;
  g_autofree char *far_too_long = make_long (what, 12 * CURSUS_TEXT_SIZE_MAX / what->size);

  assert_refused (far_too_long);
}

static void
test_file_size (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = scratch_write (folder, "large.cursus", PROJECT END, strlen (PROJECT END));
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (truncate (path, (off_t) CURSUS_FILE_SIZE_MAX + 1), ==, 0);
  g_assert_null (cursus_read_file (path, NULL, NULL, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, path));
  g_assert_nonnull (strstr (error->message, "256 MiB"));

  /* Of this size it may be, so that it fails for what is in it. */
  g_clear_error (&error);
  g_assert_cmpint (truncate (path, (off_t) CURSUS_FILE_SIZE_MAX), ==, 0);
  g_assert_null (cursus_read_file (path, NULL, NULL, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML);
}

static void
add_limits (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (longs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/reader/limit/%s", longs[i].name);
      g_autofree char *far =
        g_strdup_printf ("/store/reader/limit-of-the-parser/%s", longs[i].name);

      g_test_add_data_func (path, &longs[i], test_long);
      g_test_add_data_func (far, &longs[i], test_far_too_long);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/reader/limit/depth", test_depth);
  g_test_add_func ("/store/reader/limit/modules", test_modules);
  g_test_add_func ("/store/reader/limit/file", test_file_size);
  add_limits ();
  return g_test_run ();
}
