/* test-input.c - the bytes of a file, and how it is seen that they are no XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "scratch.h"

#include "store/error.h"
#include "store/input.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define NAME "m.cursus"

/* All that there is, read in pieces of @size. */
static GString *
read_all (CursusInput *input, int size)
{
  GString         *all = g_string_new (NULL);
  g_autofree char *buffer = g_malloc ((gsize) size);
  int              n;

  while ((n = cursus_input_read (input, buffer, size)) > 0)
    g_string_append_len (all, buffer, n);
  g_assert_cmpint (n, ==, 0);
  g_assert_cmpint (cursus_input_read (input, buffer, size), ==, 0);
  return all;
}

static char *
large_text (gsize length)
{
  char *text = g_malloc (length + 1);

  for (gsize i = 0; i < length; i++)
    text[i] = (char) ('a' + i % 26);
  text[0] = '<';
  text[length] = '\0';
  return text;
}

static void
test_pieces (void)
{
  static const gsize lengths[] = { 1, 65535, 65536, 65537, 200000 };
  static const int   sizes[] = { 1, 4000, 65536, 1000000 };
  g_autoptr (Scratch) folder = scratch_new ();

  for (guint l = 0; l < G_N_ELEMENTS (lengths); l++)
    for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
      {
        g_autofree char *text = large_text (lengths[l]);
        g_autofree char *path = scratch_write (folder, NAME, text, lengths[l]);
        g_autoptr (CursusInput) file = cursus_input_open (path, NULL, NULL, NULL);
        g_autoptr (CursusInput) bytes = cursus_input_new_for_bytes (text, lengths[l], NAME, NULL);
        g_autoptr (GString) from_file = read_all (file, sizes[s]);
        g_autoptr (GString) from_bytes = read_all (bytes, sizes[s]);

        g_assert_cmpmem (from_file->str, from_file->len, text, lengths[l]);
        g_assert_cmpmem (from_bytes->str, from_bytes->len, text, lengths[l]);
        g_assert_false (cursus_input_propagate_error (file, NULL));
        g_assert_cmpstr (cursus_input_get_name (bytes), ==, NAME);
        g_assert_cmpstr (cursus_input_get_name (file), ==, path);
      }
}

/* What a file begins with that is no XML, and a word of what is said about it. */
typedef struct
{
  const char *bytes;
  gsize       length;
  const char *word;
} Beginning;

#define BEGINNING(bytes, word)                                                                     \
  {                                                                                                \
    bytes, sizeof bytes - 1, word                                                                  \
  }

static const Beginning beginnings[] = {
  BEGINNING ("", "empty"),
  BEGINNING (" \n\t ", "empty"),
  BEGINNING ("\xEF\xBB\xBF", "empty"),
  BEGINNING ("\xEF\xBB\xBF \n", "empty"),
  BEGINNING ("\x1F\x8B\x08\0\0", "gzip"),
  BEGINNING ("PK\x03\x04\x14", "ZIP"),
  BEGINNING ("%PDF-1.7\n", "PDF"),
  BEGINNING ("\xFF\xFE<\0?\0", "UTF-16"),
  BEGINNING ("\xFE\xFF\0<\0?", "UTF-16"),
  BEGINNING ("\xFF\xFE\0\0<\0\0\0", "UTF-32"),
  BEGINNING ("<\0?\0x\0m\0l\0", NAME ":1:2: "),
  BEGINNING ("\0\0\0\0", NAME ":1:1: "),
  BEGINNING ("<a>\0</a>", NAME ":1:4: "),
  BEGINNING ("\x89PNG\r\n\x1A\n", NAME ":1:1: "),
  BEGINNING ("{}", NAME ":1:1: "),
  BEGINNING ("\n\n  title", NAME ":3:3: "),
  BEGINNING ("\xEF\xBB\xBF\n x", NAME ":2:2: "),
  BEGINNING ("ä", NAME ":1:1: "),
  BEGINNING ("<ä>\0", NAME ":1:4: "),
};

static void
assert_beginning (const Beginning *beginning, GError *error)
{
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML);
  g_assert_nonnull (strstr (error->message, beginning->word));
  g_assert_nonnull (strstr (error->message, NAME ":"));
}

static void
test_beginnings (void)
{
  g_autoptr (Scratch) folder = scratch_new ();

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      const Beginning *beginning = &beginnings[i];
      g_autofree char *path = scratch_write (folder, NAME, beginning->bytes, beginning->length);
      g_autoptr (GError) of_bytes = NULL;
      g_autoptr (GError) of_file = NULL;

      g_assert_null (
        cursus_input_new_for_bytes (beginning->bytes, beginning->length, NAME, &of_bytes));
      g_assert_null (cursus_input_open (path, NULL, NULL, &of_file));
      assert_beginning (beginning, of_bytes);
      assert_beginning (beginning, of_file);
    }
}

static void
test_white_space_before (void)
{
  static const char *const texts[] = { "<", " \n<", "\xEF\xBB\xBF<", "\xEF\xBB\xBF\r\n<" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CursusInput) input =
        cursus_input_new_for_bytes (texts[i], strlen (texts[i]), NAME, NULL);

      g_assert_nonnull (input);
    }
}

/* More white space than is looked at does not make a file empty. */
static void
test_much_white_space_before (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *text = g_strnfill (100000, '\n');
  g_autofree char *path = NULL;
  g_autoptr (CursusInput) input = NULL;

  text[99999] = '<';
  path = scratch_write (folder, NAME, text, 100000);
  input = cursus_input_open (path, NULL, NULL, NULL);
  g_assert_nonnull (input);
}

typedef struct
{
  guint64 last;
  guint64 stop_at;
} Progress;

static gboolean
progressed_cb (guint64 n_read, guint64 n_total, gpointer data)
{
  Progress *progress = data;

  g_assert_cmpuint (n_total, ==, 100000);
  g_assert_cmpuint (n_read, >, progress->last);
  progress->last = n_read;
  return n_read < progress->stop_at;
}

static void
test_progress (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *text = large_text (100000);
  g_autofree char *path = scratch_write (folder, NAME, text, 100000);
  Progress         progress = { 0, G_MAXUINT64 };
  g_autoptr (CursusInput) input = cursus_input_open (path, progressed_cb, &progress, NULL);
  g_autoptr (GString) all = read_all (input, 4000);

  g_assert_cmpuint (all->len, ==, 100000);
  g_assert_cmpuint (progress.last, ==, 100000);
}

static void
test_stopped (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *text = large_text (100000);
  g_autofree char *path = scratch_write (folder, NAME, text, 100000);
  Progress         progress = { 0, 8000 };
  g_autoptr (CursusInput) input = cursus_input_open (path, progressed_cb, &progress, NULL);
  g_autoptr (GError) error = NULL;
  char buffer[4000];

  g_assert_cmpint (cursus_input_read (input, buffer, 4000), ==, 4000);
  g_assert_cmpint (cursus_input_read (input, buffer, 4000), ==, -1);
  g_assert_cmpint (cursus_input_read (input, buffer, 4000), ==, -1);
  g_assert_cmpuint (progress.last, ==, 8000);
  g_assert_true (cursus_input_propagate_error (input, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_CANCELLED);
}

/* A file may become larger or smaller while it is read. */
static void
test_other_size (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *text = large_text (200000);
  g_autofree char *path = scratch_write (folder, NAME, text, 200000);
  g_autoptr (CursusInput) input = cursus_input_open (path, NULL, NULL, NULL);
  g_autoptr (GString) all = NULL;

  g_assert_cmpint (truncate (path, 70000), ==, 0);
  all = read_all (input, 4000);
  g_assert_cmpuint (all->len, ==, 70000);
  g_assert_false (cursus_input_propagate_error (input, NULL));
}

static void
test_grows_too_large (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = scratch_write (folder, NAME, "<", 1);
  g_autoptr (CursusInput) input = cursus_input_open (path, NULL, NULL, NULL);
  g_autofree char *buffer = g_malloc (65536);
  g_autoptr (GError) error = NULL;
  guint64 n_read = 0;
  int     n;

  g_assert_cmpint (truncate (path, (off_t) CURSUS_FILE_SIZE_MAX + 100000), ==, 0);
  while ((n = cursus_input_read (input, buffer, 65536)) > 0)
    n_read += (guint64) n;
  g_assert_cmpint (n, ==, -1);
  g_assert_cmpuint (n_read, <=, CURSUS_FILE_SIZE_MAX);
  g_assert_true (cursus_input_propagate_error (input, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_LIMIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/input/pieces", test_pieces);
  g_test_add_func ("/store/input/beginnings", test_beginnings);
  g_test_add_func ("/store/input/white-space-before", test_white_space_before);
  g_test_add_func ("/store/input/much-white-space-before", test_much_white_space_before);
  g_test_add_func ("/store/input/progress", test_progress);
  g_test_add_func ("/store/input/stopped", test_stopped);
  g_test_add_func ("/store/input/other-size", test_other_size);
  g_test_add_func ("/store/input/grows-too-large", test_grows_too_large);
  return g_test_run ();
}
