/* test-journal.c - journals hold what was committed, and say what is wrong with them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/journal.h"

#include "store/scratch.h"

#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static GBytes *
bytes_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static void
assert_bytes (GBytes *bytes, const char *text)
{
  g_autoptr (GBytes) expected = bytes_of (text);

  g_assert_nonnull (bytes);
  g_assert_true (g_bytes_equal (bytes, expected));
}

static CursusJournal *
create (const char *folder)
{
  g_autoptr (GError) error = NULL;
  CursusJournal *journal = cursus_journal_create (folder, &error);

  g_assert_no_error (error);
  return journal;
}

static gboolean
write_step (CursusJournal *journal, gint64 number, const char *forward, GError **error)
{
  CursusJournalStep step = { .number = number, .label = (char *) "Step" };
  gboolean          is_written;

  step.forward = bytes_of (forward);
  step.backward = bytes_of ("");
  is_written = cursus_journal_write_step (journal, &step, error);
  g_bytes_unref (step.forward);
  g_bytes_unref (step.backward);
  return is_written;
}

/* A journal of so many steps, closed; its path. */
static char *
write_journal (const char *folder, guint n_steps)
{
  CursusJournal          *journal = create (folder);
  const CursusJournalHead head = { .path = (char *) "/tmp/\xff.cursus",
                                   .fingerprint = (char *) "abc",
                                   .base = 1,
                                   .position = 2,
                                   .saved = 0,
                                   .changed = 1700000000 };
  g_autoptr (GBytes) base = bytes_of ("base");
  char *path = g_strdup (cursus_journal_get_path (journal));

  g_assert_true (cursus_journal_begin (journal, NULL));
  g_assert_true (cursus_journal_write_head (journal, &head, NULL));
  g_assert_true (cursus_journal_write_base (journal, base, NULL));
  for (guint i = 1; i <= n_steps; i++)
    g_assert_true (write_step (journal, i, i == 2 ? "two" : "other", NULL));
  g_assert_true (cursus_journal_commit (journal, NULL));
  cursus_journal_close (journal);
  return path;
}

static void
assert_fails (const char *path, CursusStoreError code)
{
  g_autoptr (GError) error = NULL;
  CursusJournal *journal = cursus_journal_open (path, &error);

  g_assert_null (journal);
  g_assert_error (error, CURSUS_STORE_ERROR, (int) code);
  g_assert_cmpuint (strlen (error->message), >, 10);
}

static void
test_round_trip (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_journal (folder, 3);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusJournal) journal = cursus_journal_open (path, &error);
  g_auto (CursusJournalHead) head = { 0 };
  g_autoptr (GBytes) base = NULL;
  g_autoptr (GPtrArray) steps = NULL;
  const CursusJournalStep *second;

  g_assert_no_error (error);
  g_assert_true (cursus_journal_read_head (journal, &head, &error));
  g_assert_cmpstr (head.path, ==, "/tmp/\xff.cursus");
  g_assert_cmpstr (head.fingerprint, ==, "abc");
  g_assert_cmpint (head.base, ==, 1);
  g_assert_cmpint (head.position, ==, 2);
  g_assert_cmpint (head.saved, ==, 0);
  g_assert_cmpint (head.changed, ==, 1700000000);
  base = cursus_journal_read_base (journal, &error);
  assert_bytes (base, "base");
  g_assert_null (cursus_journal_read_saved (journal, &error));
  g_assert_no_error (error);

  g_assert_cmpint (cursus_journal_count_steps (journal, &error), ==, 3);
  steps = cursus_journal_read_steps (journal, &error);
  g_assert_cmpuint (steps->len, ==, 3);
  second = steps->pdata[1];
  g_assert_cmpint (second->number, ==, 2);
  g_assert_cmpstr (second->label, ==, "Step");
  assert_bytes (second->forward, "two");
  assert_bytes (second->backward, "");
}

static void
test_drop_and_replace (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_journal (folder, 4);
  g_autoptr (CursusJournal) journal = cursus_journal_open (path, NULL);
  g_autoptr (GPtrArray) steps = NULL;

  g_assert_true (write_step (journal, 3, "three", NULL));
  g_assert_true (cursus_journal_drop_steps (journal, 4, G_MAXINT64, NULL));
  g_assert_true (cursus_journal_drop_steps (journal, 0, 1, NULL));
  steps = cursus_journal_read_steps (journal, NULL);
  g_assert_cmpuint (steps->len, ==, 2);
  assert_bytes (((CursusJournalStep *) steps->pdata[1])->forward, "three");
}

/* What was begun but not committed was never there. */
static void
test_roll_back (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_journal (folder, 2);
  g_autoptr (CursusJournal) journal = cursus_journal_open (path, NULL);

  g_assert_true (cursus_journal_begin (journal, NULL));
  g_assert_true (write_step (journal, 3, "three", NULL));
  g_assert_true (cursus_journal_roll_back (journal));
  g_assert_cmpint (cursus_journal_count_steps (journal, NULL), ==, 2);
  g_assert_true (cursus_journal_begin (journal, NULL));
  g_assert_true (cursus_journal_commit (journal, NULL));
}

static void
test_remove (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *rest = NULL;

  cursus_journal_remove (create (folder));
  rest = scratch_list (folder);
  g_assert_cmpstr (rest, ==, "");
}

/* Whoever has it open is the only one, in this process and in others, until the process ends. */
static void
test_lock (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_journal (folder, 2);
  g_autoptr (CursusJournal) again = NULL;
  int   ready[2];
  char  letter;
  pid_t child;

  g_assert_cmpint (pipe (ready), ==, 0);
  child = fork ();
  if (child == 0)
    {
      CursusJournal *journal = cursus_journal_open (path, NULL);

      if (journal == NULL || write (ready[1], "x", 1) != 1)
        _exit (1);
      pause ();
      _exit (0);
    }
  g_assert_cmpint (read (ready[0], &letter, 1), ==, 1);
  assert_fails (path, CURSUS_STORE_ERROR_BUSY);

  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  close (ready[0]);
  close (ready[1]);
  again = cursus_journal_open (path, NULL);
  g_assert_nonnull (again);
  assert_fails (path, CURSUS_STORE_ERROR_BUSY);
}

static void
execute (const char *path, const char *sql)
{
  sqlite3 *database;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (database);
}

static void
test_other_versions (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *later = write_journal (folder, 2);
  g_autofree char *foreign = g_build_filename (folder, "foreign.journal", NULL);

  execute (later, "PRAGMA user_version = 2");
  assert_fails (later, CURSUS_STORE_ERROR_VERSION);
  execute (foreign, "CREATE TABLE recipe (name TEXT)");
  assert_fails (foreign, CURSUS_STORE_ERROR_INVALID);
}

static void
test_empty (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *nothing = scratch_write (folder, "nothing.journal", "", 0);
  CursusJournal   *journal = create (folder);
  g_autofree char *begun = g_strdup (cursus_journal_get_path (journal));

  cursus_journal_close (journal);
  assert_fails (nothing, CURSUS_STORE_ERROR_NOT_PROJECT);
  assert_fails (begun, CURSUS_STORE_ERROR_NOT_PROJECT);
}

static void
test_garbage (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *garbage = g_strnfill (5000, 'x');
  g_autofree char *path = scratch_write (folder, "garbage.journal", garbage, 5000);
  g_autofree char *missing = g_build_filename (folder, "missing.journal", NULL);

  assert_fails (path, CURSUS_STORE_ERROR_INVALID);
  assert_fails (missing, CURSUS_STORE_ERROR_OPEN);
}

/* Cut anywhere: it opens and reads, or fails with a message; it never does anything else. */
static void
test_truncated (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_journal (folder, 40);
  g_autofree char *bytes = NULL;
  gsize            length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  for (gsize cut = 0; cut < length; cut += 509)
    {
      g_autofree char *broken = scratch_write (folder, "broken.journal", bytes, cut);
      g_autoptr (GError) error = NULL;
      g_autoptr (CursusJournal) journal = cursus_journal_open (broken, &error);
      g_autoptr (GPtrArray) steps = NULL;

      if (journal != NULL)
        steps = cursus_journal_read_steps (journal, &error);
      if (steps == NULL)
        g_assert_true (error != NULL && error->domain == CURSUS_STORE_ERROR);
      cursus_journal_remove_file (broken);
    }
}

/* The folder cannot be made, for a file has its name; or it is none that may be written. */
static void
test_folder (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char         *file = scratch_write (folder, "file", "x", 1);
  g_autofree char         *inside = g_build_filename (file, "journals", NULL);
  static const char *const never[] = { NULL, "/proc/self" };

  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cursus_journal_create (never[i] != NULL ? never[i] : inside, &error));
      g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_OPEN);
    }
}

static void
limit_files (rlim_t size, struct rlimit *before)
{
  struct rlimit limit;

  getrlimit (RLIMIT_FSIZE, before);
  limit = *before;
  limit.rlim_cur = size;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* No room for more: what was committed stays, and it goes on when there is room again. */
static void
test_full_disk (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_journal (folder, 2);
  g_autofree char *much = g_strnfill (1 << 20, 'x');
  g_autoptr (CursusJournal) journal = cursus_journal_open (path, NULL);
  g_autoptr (GError) error = NULL;
  struct rlimit before;
  gboolean      is_written;

  signal (SIGXFSZ, SIG_IGN);
  limit_files (200 * 1024, &before);
  g_assert_true (cursus_journal_begin (journal, NULL));
  is_written = write_step (journal, 3, much, &error) && cursus_journal_commit (journal, &error);
  setrlimit (RLIMIT_FSIZE, &before);

  g_assert_false (is_written);
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE);
  g_assert_true (cursus_journal_roll_back (journal));
  g_assert_cmpint (cursus_journal_count_steps (journal, NULL), ==, 2);
  g_assert_true (write_step (journal, 3, much, NULL));
  g_assert_cmpint (cursus_journal_count_steps (journal, NULL), ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/journal/round-trip", test_round_trip);
  g_test_add_func ("/store/journal/drop-and-replace", test_drop_and_replace);
  g_test_add_func ("/store/journal/roll-back", test_roll_back);
  g_test_add_func ("/store/journal/remove", test_remove);
  g_test_add_func ("/store/journal/lock", test_lock);
  g_test_add_func ("/store/journal/other-versions", test_other_versions);
  g_test_add_func ("/store/journal/empty", test_empty);
  g_test_add_func ("/store/journal/garbage", test_garbage);
  g_test_add_func ("/store/journal/truncated", test_truncated);
  g_test_add_func ("/store/journal/folder", test_folder);
  g_test_add_func ("/store/journal/full-disk", test_full_disk);
  return g_test_run ();
}
