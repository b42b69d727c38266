/* journal.c - the file in which the steps of one open project survive a crash
 *
 * An SQLite database with a write-ahead log: a commit is one flush to the disk. The lock on it is
 * exclusive and held from the first access to the end of the process.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/journal.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#define APPLICATION 1131770483 /* "Curs" */
#define VERSION 1

struct _CursusJournal
{
  sqlite3 *database;
  char    *path;
};

static const char schema[] = "PRAGMA application_id = " G_STRINGIFY (
  APPLICATION) ";"
               "PRAGMA user_version = " G_STRINGIFY (
                 VERSION) ";"
                          "CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), path BLOB, "
                          "fingerprint TEXT,"
                          " base INTEGER NOT NULL,"
                          " position INTEGER NOT NULL, saved INTEGER NOT NULL, changed INTEGER NOT "
                          "NULL);"
                          "CREATE TABLE whole (name TEXT PRIMARY KEY, bytes BLOB);"
                          "CREATE TABLE step (number INTEGER PRIMARY KEY, label TEXT, is_whole "
                          "INTEGER NOT NULL,"
                          " forward BLOB NOT NULL, backward BLOB NOT NULL);";

void
cursus_journal_head_clear (CursusJournalHead *head)
{
  g_clear_pointer (&head->path, g_free);
  g_clear_pointer (&head->fingerprint, g_free);
}

void
cursus_journal_step_free (CursusJournalStep *step)
{
  g_free (step->label);
  g_clear_pointer (&step->forward, g_bytes_unref);
  g_clear_pointer (&step->backward, g_bytes_unref);
  g_free (step);
}

/* --- errors --- */

static CursusStoreError
code_of (int result)
{
  switch (result & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return CURSUS_STORE_ERROR_BUSY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:
    case SQLITE_MISMATCH:
    case SQLITE_FORMAT:
      return CURSUS_STORE_ERROR_INVALID;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return CURSUS_STORE_ERROR_OPEN;
    default:
      return CURSUS_STORE_ERROR_SAVE;
    }
}

static gboolean
fail (const CursusJournal *journal, GError **error)
{
  int              result = sqlite3_extended_errcode (journal->database);
  g_autofree char *name = g_filename_display_basename (journal->path);

  switch ((guint) code_of (result))
    {
    case CURSUS_STORE_ERROR_BUSY:
      g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_BUSY,
                   /* Translators: a file */
                   _ ("%s: Another window or another Cursus is using this journal."), name);
      break;
    case CURSUS_STORE_ERROR_INVALID:
      g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_INVALID,
                   /* Translators: a file, and what the database says, in English */
                   _ ("%s: The journal is damaged: %s"), name, sqlite3_errmsg (journal->database));
      break;
    default:
      g_set_error (error, CURSUS_STORE_ERROR, code_of (result),
                   /* Translators: a file, and what the database says, in English */
                   _ ("%s: The journal cannot be used: %s"), name,
                   sqlite3_errmsg (journal->database));
    }
  return FALSE;
}

/* --- statements --- */

static gboolean
execute (CursusJournal *journal, const char *sql, GError **error)
{
  return sqlite3_exec (journal->database, sql, NULL, NULL, NULL) == SQLITE_OK ||
         fail (journal, error);
}

static sqlite3_stmt *
prepare (CursusJournal *journal, const char *sql, GError **error)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (journal->database, sql, -1, &statement, NULL) != SQLITE_OK)
    fail (journal, error);
  return statement;
}

/* Does what gives no rows, and is rid of the statement. */
static gboolean
finish (CursusJournal *journal, sqlite3_stmt *statement, GError **error)
{
  int result = sqlite3_step (statement);

  if (result != SQLITE_DONE)
    fail (journal, error);
  sqlite3_finalize (statement);
  return result == SQLITE_DONE;
}

static void
bind_bytes (sqlite3_stmt *statement, int nth, GBytes *bytes)
{
  gsize         size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  sqlite3_bind_blob64 (statement, nth, size > 0 ? data : "", size, SQLITE_STATIC);
}

static GBytes *
get_bytes (sqlite3_stmt *statement, int nth)
{
  gconstpointer data = sqlite3_column_blob (statement, nth);

  return g_bytes_new (data, (gsize) sqlite3_column_bytes (statement, nth));
}

/* The number that @sql gives; -1 with an error. */
static gint64
get_number (CursusJournal *journal, const char *sql, GError **error)
{
  sqlite3_stmt *statement = prepare (journal, sql, error);
  gint64        number = -1;

  if (statement == NULL)
    return -1;
  if (sqlite3_step (statement) == SQLITE_ROW)
    number = sqlite3_column_int64 (statement, 0);
  else
    fail (journal, error);
  sqlite3_finalize (statement);
  return number;
}

/* --- opening --- */

static CursusJournal *
open_database (const char *path, int flags, GError **error)
{
  g_autoptr (CursusJournal) journal = g_new0 (CursusJournal, 1);

  journal->path = g_strdup (path);
  /* The lock comes first: in a database with an exclusive one, no memory is shared with others. */
  if (sqlite3_open_v2 (path, &journal->database, flags, NULL) != SQLITE_OK)
    {
      fail (journal, error);
      return NULL;
    }
  if (!execute (journal, "PRAGMA locking_mode = EXCLUSIVE", error) ||
      !execute (journal, "PRAGMA journal_mode = WAL", error) ||
      !execute (journal, "PRAGMA synchronous = FULL", error) ||
      !execute (journal, "BEGIN IMMEDIATE; COMMIT", error))
    return NULL;
  return g_steal_pointer (&journal);
}

static gboolean
make_schema (CursusJournal *journal, GError **error)
{
  return cursus_journal_begin (journal, error) && execute (journal, schema, error) &&
         cursus_journal_commit (journal, error);
}

CursusJournal *
cursus_journal_create (const char *folder, GError **error)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *name = g_strconcat (id, CURSUS_JOURNAL_SUFFIX, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  CursusJournal   *journal;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_OPEN,
                   /* Translators: a folder, and what the system says */
                   _ ("The folder “%s” cannot be made: %s"), folder, g_strerror (errno));
      return NULL;
    }

  journal = open_database (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);
  if (journal == NULL)
    {
      cursus_journal_remove_file (path);
      return NULL;
    }
  if (make_schema (journal, error))
    return journal;
  cursus_journal_remove (journal);
  return NULL;
}

static gboolean
check_version (CursusJournal *journal, GError **error)
{
  gint64           n_tables = get_number (journal, "SELECT count(*) FROM sqlite_master", error);
  gint64           application;
  gint64           version;
  g_autofree char *name = g_filename_display_basename (journal->path);

  if (n_tables < 0)
    return FALSE;
  application = get_number (journal, "PRAGMA application_id", NULL);
  version = get_number (journal, "PRAGMA user_version", NULL);

  if (application == APPLICATION && version > VERSION)
    g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_VERSION,
                 /* Translators: a file, and two numbers */
                 _ ("%s: A later version of Cursus made this journal (%d; this one knows %d)."),
                 name, (int) version, VERSION);
  else if (n_tables == 0 || (application == APPLICATION &&
                             get_number (journal, "SELECT count(*) FROM head", NULL) == 0))
    g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_PROJECT,
                 /* Translators: a file */
                 _ ("%s: The journal is empty."), name);
  else if (application != APPLICATION || version != VERSION)
    g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_INVALID,
                 /* Translators: a file */
                 _ ("%s: This is not a journal of Cursus."), name);
  else
    return TRUE;
  return FALSE;
}

CursusJournal *
cursus_journal_open (const char *path, GError **error)
{
  g_autoptr (CursusJournal) journal = open_database (path, SQLITE_OPEN_READWRITE, error);

  if (journal == NULL || !check_version (journal, error))
    return NULL;
  return g_steal_pointer (&journal);
}

void
cursus_journal_close (CursusJournal *journal)
{
  if (journal == NULL)
    return;
  sqlite3_close (journal->database);
  g_free (journal->path);
  g_free (journal);
}

void
cursus_journal_remove_file (const char *path)
{
  static const char *const suffixes[] = { "", "-wal", "-shm", "-journal" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[i], NULL);

      g_unlink (name);
    }
}

void
cursus_journal_remove (CursusJournal *journal)
{
  g_autofree char *path = g_strdup (journal->path);

  cursus_journal_close (journal);
  cursus_journal_remove_file (path);
}

const char *
cursus_journal_get_path (const CursusJournal *journal)
{
  return journal->path;
}

gboolean
cursus_journal_begin (CursusJournal *journal, GError **error)
{
  return execute (journal, "BEGIN IMMEDIATE", error);
}

gboolean
cursus_journal_commit (CursusJournal *journal, GError **error)
{
  return execute (journal, "COMMIT", error);
}

gboolean
cursus_journal_roll_back (CursusJournal *journal)
{
  /* A failure may have rolled it back already. */
  return sqlite3_get_autocommit (journal->database) || execute (journal, "ROLLBACK", NULL);
}

/* --- content --- */

gboolean
cursus_journal_write_head (CursusJournal *journal, const CursusJournalHead *head, GError **error)
{
  sqlite3_stmt *statement =
    prepare (journal, "INSERT OR REPLACE INTO head VALUES (1, ?, ?, ?, ?, ?, ?)", error);

  if (statement == NULL)
    return FALSE;
  if (head->path != NULL)
    sqlite3_bind_blob (statement, 1, head->path, (int) strlen (head->path), SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, head->fingerprint, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (statement, 3, head->base);
  sqlite3_bind_int64 (statement, 4, head->position);
  sqlite3_bind_int64 (statement, 5, head->saved);
  sqlite3_bind_int64 (statement, 6, head->changed);
  return finish (journal, statement, error);
}

gboolean
cursus_journal_read_head (CursusJournal *journal, CursusJournalHead *head, GError **error)
{
  sqlite3_stmt *statement =
    prepare (journal, "SELECT path, fingerprint, base, position, saved, changed FROM head", error);
  gboolean is_there;

  if (statement == NULL)
    return FALSE;
  is_there = sqlite3_step (statement) == SQLITE_ROW;
  if (is_there)
    {
      if (sqlite3_column_type (statement, 0) != SQLITE_NULL)
        head->path = g_strndup (sqlite3_column_blob (statement, 0),
                                (gsize) sqlite3_column_bytes (statement, 0));
      head->fingerprint = g_strdup ((const char *) sqlite3_column_text (statement, 1));
      head->base = sqlite3_column_int64 (statement, 2);
      head->position = sqlite3_column_int64 (statement, 3);
      head->saved = sqlite3_column_int64 (statement, 4);
      head->changed = sqlite3_column_int64 (statement, 5);
    }
  else
    fail (journal, error);
  sqlite3_finalize (statement);
  return is_there;
}

static gboolean
write_whole (CursusJournal *journal, const char *name, GBytes *bytes, GError **error)
{
  sqlite3_stmt *statement = prepare (journal, "INSERT OR REPLACE INTO whole VALUES (?, ?)", error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, name, -1, SQLITE_STATIC);
  if (bytes != NULL)
    bind_bytes (statement, 2, bytes);
  return finish (journal, statement, error);
}

static GBytes *
read_whole (CursusJournal *journal, const char *name, GError **error)
{
  sqlite3_stmt *statement =
    prepare (journal, "SELECT bytes FROM whole WHERE name = ? AND bytes IS NOT NULL", error);
  GBytes *bytes = NULL;
  int     result;

  if (statement == NULL)
    return NULL;
  sqlite3_bind_text (statement, 1, name, -1, SQLITE_STATIC);
  result = sqlite3_step (statement);
  if (result == SQLITE_ROW)
    bytes = get_bytes (statement, 0);
  else if (result != SQLITE_DONE)
    fail (journal, error);
  sqlite3_finalize (statement);
  return bytes;
}

gboolean
cursus_journal_write_base (CursusJournal *journal, GBytes *bytes, GError **error)
{
  return write_whole (journal, "base", bytes, error);
}

GBytes *
cursus_journal_read_base (CursusJournal *journal, GError **error)
{
  GBytes *bytes = read_whole (journal, "base", error);

  if (bytes == NULL && error != NULL && *error == NULL)
    g_set_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_INVALID,
                 /* Translators: a file */
                 _ ("%s: The journal does not hold the project that it began with."),
                 journal->path);
  return bytes;
}

gboolean
cursus_journal_write_saved (CursusJournal *journal, GBytes *bytes, GError **error)
{
  return write_whole (journal, "saved", bytes, error);
}

GBytes *
cursus_journal_read_saved (CursusJournal *journal, GError **error)
{
  return read_whole (journal, "saved", error);
}

gboolean
cursus_journal_write_step (CursusJournal *journal, const CursusJournalStep *step, GError **error)
{
  sqlite3_stmt *statement =
    prepare (journal, "INSERT OR REPLACE INTO step VALUES (?, ?, ?, ?, ?)", error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, step->number);
  sqlite3_bind_text (statement, 2, step->label, -1, SQLITE_STATIC);
  sqlite3_bind_int (statement, 3, step->is_whole);
  bind_bytes (statement, 4, step->forward);
  bind_bytes (statement, 5, step->backward);
  return finish (journal, statement, error);
}

gboolean
cursus_journal_drop_steps (CursusJournal *journal, gint64 first, gint64 last, GError **error)
{
  sqlite3_stmt *statement =
    prepare (journal, "DELETE FROM step WHERE number BETWEEN ? AND ?", error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, first);
  sqlite3_bind_int64 (statement, 2, last);
  return finish (journal, statement, error);
}

static CursusJournalStep *
read_step (sqlite3_stmt *statement)
{
  CursusJournalStep *step = g_new0 (CursusJournalStep, 1);

  step->number = sqlite3_column_int64 (statement, 0);
  step->label = g_strdup ((const char *) sqlite3_column_text (statement, 1));
  step->is_whole = sqlite3_column_int (statement, 2);
  step->forward = get_bytes (statement, 3);
  step->backward = get_bytes (statement, 4);
  return step;
}

GPtrArray *
cursus_journal_read_steps (CursusJournal *journal, GError **error)
{
  sqlite3_stmt *statement = prepare (
    journal, "SELECT number, label, is_whole, forward, backward FROM step ORDER BY number", error);
  g_autoptr (GPtrArray) steps =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_journal_step_free);
  int result;

  if (statement == NULL)
    return NULL;
  while ((result = sqlite3_step (statement)) == SQLITE_ROW)
    g_ptr_array_add (steps, read_step (statement));
  if (result != SQLITE_DONE)
    fail (journal, error);
  sqlite3_finalize (statement);
  return result == SQLITE_DONE ? g_steal_pointer (&steps) : NULL;
}

gint64
cursus_journal_count_steps (CursusJournal *journal, GError **error)
{
  return get_number (journal, "SELECT count(*) FROM step", error);
}
