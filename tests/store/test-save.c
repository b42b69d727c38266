/* test-save.c - whatever fails while a file is saved, what was there before is there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "faults.h"
#include "scratch.h"

#include "store/error.h"
#include "store/save.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAME "m.cursus"
#define OLD "<old>\n"
#define NEW "<new and longer than the old>\n"

static const int error_numbers[] = { EACCES, ENOSPC, EIO, EROFS, EDQUOT, EINTR, EINVAL };

/* A folder with an old file, or none, into which a new one is saved. */
typedef struct
{
  Scratch    *folder;
  char       *path;
  gboolean    exists;
  struct stat before;
} Case;

static void
case_clear (Case *instance)
{
  scratch_remove (instance->folder);
  g_free (instance->path);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Case, case_clear)

static Case
case_new (gboolean exists)
{
  Case instance = { .exists = exists };

  instance.folder = scratch_new ();
  instance.path = g_build_filename (instance.folder, NAME, NULL);
  if (exists)
    {
      g_free (scratch_write (instance.folder, NAME, OLD, strlen (OLD)));
      g_assert_cmpint (g_chmod (instance.path, 0640), ==, 0);
      g_assert_cmpint (stat (instance.path, &instance.before), ==, 0);
    }
  return instance;
}

static char *
describe_faults (const Fault *faults, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    if (faults[i].nth > 0)
      g_string_append_printf (text, "%s %u%s: %s; ", call_names[faults[i].call], faults[i].nth,
                              faults[i].is_lasting ? " and later" : "",
                              g_strerror (faults[i].error_number));
  return g_string_free (text, FALSE);
}

static gboolean
has_fault (const Fault *faults, guint n, Call call)
{
  for (guint i = 0; i < n; i++)
    if (faults[i].nth > 0 && faults[i].call == call)
      return TRUE;
  return FALSE;
}

static gboolean
holds (const char *path, const char *bytes)
{
  g_autofree char *contents = NULL;

  return g_file_get_contents (path, &contents, NULL, NULL) && strcmp (contents, bytes) == 0;
}

/* What is wrong after @result; NULL if nothing is. */
static const char *
find_wrong (const Case *instance, gboolean result, gboolean may_leave_more)
{
  g_autofree char *list = scratch_list (instance->folder);
  gboolean         is_there = g_file_test (instance->path, G_FILE_TEST_EXISTS);
  struct stat      now;

  if (is_there && (stat (instance->path, &now) != 0 || !S_ISREG (now.st_mode)))
    return "it is no file";
  if (result && !holds (instance->path, NEW))
    return "it is said to be saved, and is not";
  if (!result && instance->exists && !holds (instance->path, OLD))
    return "the old file is not what it was";
  if (!result && !instance->exists && is_there && !may_leave_more)
    return "there is a file where there was none";
  if (instance->exists &&
      (now.st_mode != instance->before.st_mode || now.st_uid != instance->before.st_uid ||
       now.st_gid != instance->before.st_gid))
    return "its permissions changed";
  if (!may_leave_more && strcmp (list, is_there ? NAME " " : "") != 0)
    return "something else is left in the folder";
  return NULL;
}

/* Saves while @faults happen, and looks at what there is then. */
static void
check_faults (gboolean exists, const Fault *faults, guint n)
{
  g_auto (Case) instance = case_new (exists);
  g_autoptr (GError) error = NULL;
  g_autofree char *prefix = g_strconcat (instance.path, ": ", NULL);
  g_autofree char *what = describe_faults (faults, n);
  const char      *wrong;
  gboolean         result;

  faults_begin (faults, n);
  result = cursus_save (instance.path, NEW, strlen (NEW), &error);
  faults_end ();

  wrong = find_wrong (&instance, result, has_fault (faults, n, CALL_UNLINK));
  if (wrong != NULL)
    {
      g_test_message ("%s after %s(%s)", wrong, what, error != NULL ? error->message : "success");
      g_test_fail ();
    }

  g_assert_true (result == (error == NULL));
  if (result)
    return;
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE);
  g_assert_true (g_str_has_prefix (error->message, prefix));
  g_assert_true (faults_happened ());
  for (guint i = 0; n == 1 && i < n; i++)
    g_assert_nonnull (strstr (error->message, g_strerror (faults[i].error_number)));
}

/* How often each call is made when all goes well. */
static void
count_calls (gboolean exists, guint *counts)
{
  g_auto (Case) instance = case_new (exists);
  g_autoptr (GError) error = NULL;

  faults_begin (NULL, 0);
  g_assert_true (cursus_save (instance.path, NEW, strlen (NEW), &error));
  faults_end ();
  g_assert_no_error (error);
  g_assert_null (find_wrong (&instance, TRUE, FALSE));

  /* One more than there were: what is only called when another call fails. */
  for (guint call = 0; call < N_CALLS; call++)
    counts[call] = faults_count (call) + 1;
}

static void
test_each_call_fails (gconstpointer exists)
{
  guint counts[N_CALLS];

  count_calls (exists != NULL, counts);
  for (guint call = 0; call < N_CALLS; call++)
    for (guint nth = 1; nth <= counts[call]; nth++)
      for (guint e = 0; e < G_N_ELEMENTS (error_numbers); e++)
        {
          /* A write that was interrupted is tried again for as long as it takes. */
          gboolean is_again = call == CALL_WRITE && error_numbers[e] == EINTR;
          Fault    once = { call, nth, error_numbers[e], FALSE };
          Fault    from_now_on = { call, nth, error_numbers[e], TRUE };

          check_faults (exists != NULL, &once, 1);
          if (!is_again)
            check_faults (exists != NULL, &from_now_on, 1);
        }
}

static void
test_two_calls_fail (gconstpointer exists)
{
  guint counts[N_CALLS];

  count_calls (exists != NULL, counts);
  for (guint call = 0; call < N_CALLS; call++)
    for (guint nth = 1; nth <= counts[call]; nth++)
      for (guint other = call; other < N_CALLS; other++)
        for (guint other_nth = 1; other_nth <= counts[other]; other_nth++)
          {
            const Fault both[] = { { call, nth, EIO, FALSE }, { other, other_nth, EIO, FALSE } };

            check_faults (exists != NULL, both, G_N_ELEMENTS (both));
          }
}

/* The file system cannot exchange files, and says so in one of these ways. */
static void
test_without_exchange (void)
{
  static const int ways[] = { EINVAL, ENOSYS };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    for (guint call = 0; call < N_CALLS; call++)
      for (guint nth = 1; nth <= 2; nth++)
        {
          const Fault both[] = { { CALL_RENAMEAT2, 1, ways[i], TRUE }, { call, nth, EIO, FALSE } };

          if (call != CALL_RENAMEAT2)
            check_faults (TRUE, both, G_N_ELEMENTS (both));
        }
}

static void
test_short_writes (void)
{
  static const gsize maxima[] = { 1, 7, strlen (NEW) - 1 };

  for (guint i = 0; i < G_N_ELEMENTS (maxima); i++)
    for (guint nth = 0; nth <= 5; nth++)
      {
        const Fault none = { 0 };
        const Fault full = { CALL_WRITE, nth, ENOSPC, FALSE };
        const Fault interrupted = { CALL_WRITE, nth, EINTR, FALSE };

        faults_set_write_max (maxima[i]);
        check_faults (TRUE, &none, 1);
        check_faults (TRUE, &full, 1);
        check_faults (FALSE, &full, 1);
        check_faults (TRUE, &interrupted, 1);
      }
  faults_set_write_max (G_MAXSIZE);
}

static void
assert_in_order (const char *log, const char *const *calls)
{
  const char *at = log;

  for (guint i = 0; calls[i] != NULL; i++)
    {
      const char *found = strstr (at, calls[i]);

      if (found == NULL)
        g_test_message ("no %sin “%s” of “%s”", calls[i], at, log);
      g_assert_nonnull (found);
      at = found + strlen (calls[i]);
    }
}

/* The bytes are on the disk before the name is, and the name before anyone is told. */
static void
test_flushed (void)
{
  static const char *const replaced[] = { "open ",   "write ",     "fchmod ",      "fsync ",
                                          "close ",  "renameat2 ", "open-folder ", "fsync-folder ",
                                          "unlink ", NULL };
  static const char *const made[] = { "open ",   "write ",       "fsync ",        "close ",
                                      "rename ", "open-folder ", "fsync-folder ", NULL };
  g_auto (Case) old = case_new (TRUE);
  g_auto (Case) none = case_new (FALSE);

  faults_begin (NULL, 0);
  g_assert_true (cursus_save (old.path, NEW, strlen (NEW), NULL));
  faults_end ();
  assert_in_order (faults_get_log (), replaced);

  faults_begin (NULL, 0);
  g_assert_true (cursus_save (none.path, NEW, strlen (NEW), NULL));
  faults_end ();
  assert_in_order (faults_get_log (), made);
}

/* While it is written, nobody may read the new file who might not read the old one. */
static void
test_nobody_else_reads (void)
{
  g_auto (Case) instance = case_new (TRUE);

  faults_begin (NULL, 0);
  g_assert_true (cursus_save (instance.path, NEW, strlen (NEW), NULL));
  faults_end ();
  g_assert_cmpuint (faults_get_mode () & 077, ==, 0);
}

/* Who may write to the folder but not to the file does not replace it. */
static void
test_write_protected (void)
{
  static const Fault protected = { CALL_ACCESS, 1, EACCES, FALSE };
  g_auto (Case) instance = case_new (TRUE);
  g_autoptr (GError) error = NULL;

  faults_begin (&protected, 1);
  g_assert_false (cursus_save (instance.path, NEW, strlen (NEW), &error));
  faults_end ();
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE);
  g_assert_null (find_wrong (&instance, FALSE, FALSE));
  g_assert_cmpuint (faults_count (CALL_OPEN), ==, 0);
}

/* --- read while it is saved --- */

#define LARGE 200000

typedef struct
{
  const char *path;
  gint        is_done;
} Watch;

static gpointer
watch (gpointer data)
{
  Watch *watched = data;

  while (!g_atomic_int_get (&watched->is_done))
    {
      g_autofree char *bytes = NULL;
      gsize            length;
      g_autoptr (GError) error = NULL;

      g_file_get_contents (watched->path, &bytes, &length, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (length, ==, LARGE);
      g_assert_cmpint (bytes[0], ==, bytes[LARGE - 1]);
    }
  return NULL;
}

static void
test_never_half (void)
{
  g_auto (Case) instance = case_new (FALSE);
  g_autofree char *bytes = g_malloc (LARGE);
  Watch            watched = { instance.path, FALSE };
  GThread         *watcher = NULL;

  for (int i = 0; i < 50; i++)
    {
      g_autoptr (GError) error = NULL;

      memset (bytes, 'a' + i % 26, LARGE);
      g_assert_true (cursus_save (instance.path, bytes, LARGE, &error));
      g_assert_no_error (error);
      if (watcher == NULL)
        watcher = g_thread_new ("watch", watch, &watched);
    }
  g_atomic_int_set (&watched.is_done, TRUE);
  g_thread_join (watcher);
}

int
main (int argc, char **argv)
{
  static const int yes = TRUE;

  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/store/save/each-call-fails/old-file", &yes, test_each_call_fails);
  g_test_add_data_func ("/store/save/each-call-fails/new-file", NULL, test_each_call_fails);
  g_test_add_data_func ("/store/save/two-calls-fail/old-file", &yes, test_two_calls_fail);
  g_test_add_data_func ("/store/save/two-calls-fail/new-file", NULL, test_two_calls_fail);
  g_test_add_func ("/store/save/without-exchange", test_without_exchange);
  g_test_add_func ("/store/save/short-writes", test_short_writes);
  g_test_add_func ("/store/save/flushed", test_flushed);
  g_test_add_func ("/store/save/nobody-else-reads", test_nobody_else_reads);
  g_test_add_func ("/store/save/write-protected", test_write_protected);
  g_test_add_func ("/store/save/never-half", test_never_half);
  return g_test_run ();
}
