/* test-save-target.c - what a file can be saved as, and what is left alone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "scratch.h"

#include "store/error.h"
#include "store/save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define OLD "<old/>\n"
#define NEW "<new/>\n"

static void
assert_holds (const char *path, const char *bytes)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, bytes);
}

static void
assert_saved (const char *path)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (cursus_save (path, NEW, strlen (NEW), &error));
  g_assert_no_error (error);
  assert_holds (path, NEW);
}

static void
assert_refused (const char *path, const char *word)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *prefix = g_strconcat (shown, ": ", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (cursus_save (path, NEW, strlen (NEW), &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (g_str_has_prefix (error->message, prefix));
  g_assert_nonnull (strstr (error->message, word));
}

static void
assert_list (const char *folder, const char *names)
{
  g_autofree char *list = scratch_list (folder);

  g_assert_cmpstr (list, ==, names);
}

static char *
write_old (const char *folder, const char *name)
{
  return scratch_write (folder, name, OLD, strlen (OLD));
}

static char *
make_folder (const char *folder, const char *name)
{
  char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  return path;
}

static char *
make_link (const char *folder, const char *name, const char *to)
{
  char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (symlink (to, path), ==, 0);
  return path;
}

static void
assert_link (const char *path, const char *to)
{
  g_autofree char *link = g_file_read_link (path, NULL);

  g_assert_cmpstr (link, ==, to);
}

static guint
mode_of (const char *path)
{
  struct stat status;

  g_assert_cmpint (stat (path, &status), ==, 0);
  return status.st_mode & 07777;
}

/* --- contents --- */

static void
test_contents (void)
{
  static const gsize sizes[] = { 0, 1, 4096, 5000000 };
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = g_build_filename (folder, "m.cursus", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *bytes = g_malloc0 (sizes[i]);
      g_autofree char *contents = NULL;
      gsize            length;

      g_assert_true (cursus_save (path, bytes, sizes[i], NULL));
      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      g_assert_cmpmem (bytes, sizes[i], contents, length);
      assert_list (folder, "m.cursus ");
    }
}

/* --- links --- */

static void
test_links (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *here = make_folder (folder, "here");
  g_autofree char *there = make_folder (folder, "there");
  g_autofree char *target = write_old (there, "target");
  g_autofree char *first = make_link (here, "first", "second");
  g_autofree char *second = make_link (here, "second", "../there/third");
  g_autofree char *third = make_link (there, "third", target);

  assert_saved (first);
  assert_holds (target, NEW);
  assert_link (first, "second");
  assert_link (second, "../there/third");
  assert_link (third, target);
  assert_list (here, "first second ");
  assert_list (there, "target third ");
}

static void
test_link_to_folder (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *there = make_folder (folder, "there");
  g_autofree char *target = write_old (there, "m.cursus");
  g_autofree char *link = make_link (folder, "here", "there");
  g_autofree char *path = g_build_filename (link, "m.cursus", NULL);

  assert_saved (path);
  assert_holds (target, NEW);
  assert_link (link, "there");
}

static void
test_link_to_nothing (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *there = make_folder (folder, "there");
  g_autofree char *first = make_link (folder, "first", "second");
  g_autofree char *second = make_link (folder, "second", "there/target");

  assert_saved (first);
  assert_link (first, "second");
  assert_link (second, "there/target");
  assert_list (there, "target ");
  assert_list (folder, "first second there ");
}

static void
test_links_that_lead_nowhere (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *self = make_link (folder, "self", "self");
  g_autofree char *one = make_link (folder, "one", "two");
  g_autofree char *two = make_link (folder, "two", "one");
  g_autofree char *nowhere = make_link (folder, "nowhere", "no/such/file");

  g_assert_nonnull (two);
  assert_refused (self, g_strerror (ELOOP));
  assert_refused (one, g_strerror (ELOOP));
  assert_refused (nowhere, g_strerror (ENOENT));
  assert_list (folder, "nowhere one self two ");
}

/* --- permissions --- */

static void
test_modes_are_kept (void)
{
  static const guint modes[] = { 0600, 0640, 0644, 0664, 0666, 0755, 0606 };
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_old (folder, "m.cursus");
  mode_t           before = umask (077);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (path, (int) modes[i]), ==, 0);
      assert_saved (path);
      g_assert_cmpuint (mode_of (path), ==, modes[i]);
    }
  umask (before);
}

static void
test_modes_of_new_files (void)
{
  static const mode_t masks[] = { 0, 002, 022, 027, 077 };
  g_autoptr (Scratch) folder = scratch_new ();
  mode_t before = umask (022);

  for (guint i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      g_autofree char *name = g_strdup_printf ("m%u.cursus", i);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      umask (masks[i]);
      assert_saved (path);
      g_assert_cmpuint (mode_of (path), ==, 0666 & ~masks[i]);
    }
  umask (before);
}

static void
test_group_is_kept (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_old (folder, "m.cursus");
  struct stat      status;

  if (chown (path, (uid_t) -1, 12345) < 0)
    {
      g_test_skip ("this user is in one group only");
      return;
    }
  assert_saved (path);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_gid, ==, 12345);
}

static void
test_write_protected_file (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_old (folder, "m.cursus");

  g_assert_cmpint (g_chmod (path, 0444), ==, 0);
  if (g_access (path, W_OK) == 0)
    {
      g_test_skip ("this user may write everywhere");
      return;
    }
  assert_refused (path, g_strerror (EACCES));
  assert_holds (path, OLD);
  assert_list (folder, "m.cursus ");
}

static void
test_write_protected_folder (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_old (folder, "m.cursus");
  g_autofree char *other = g_build_filename (folder, "other.cursus", NULL);

  g_assert_cmpint (g_chmod (folder, 0555), ==, 0);
  if (g_access (folder, W_OK) == 0)
    {
      g_test_skip ("this user may write everywhere");
      return;
    }
  assert_refused (path, g_strerror (EACCES));
  assert_refused (other, g_strerror (EACCES));
  assert_holds (path, OLD);
  assert_list (folder, "m.cursus ");
}

/* --- what is no file --- */

static void
test_folder (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *target = make_folder (folder, "m.cursus");
  g_autofree char *link = make_link (folder, "link", "m.cursus");

  assert_refused (target, g_strerror (EISDIR));
  assert_refused (link, g_strerror (EISDIR));
  assert_list (target, "");
  assert_list (folder, "link m.cursus ");
}

static void
test_pipe (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autofree char *link = make_link (folder, "link", "pipe");
  struct stat      status;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  assert_refused (pipe, "pipe");
  assert_refused (link, "pipe");
  g_assert_cmpint (stat (pipe, &status), ==, 0);
  g_assert_true (S_ISFIFO (status.st_mode));
}

static void
test_devices (void)
{
  static const char *const devices[] = { "/dev/null", "/dev/full" };

  for (guint i = 0; i < G_N_ELEMENTS (devices); i++)
    {
      struct stat before, after;

      if (stat (devices[i], &before) < 0 || S_ISREG (before.st_mode))
        continue;
      assert_refused (devices[i], "device");
      g_assert_cmpint (stat (devices[i], &after), ==, 0);
      g_assert_cmpuint (before.st_mode, ==, after.st_mode);
      g_assert_cmpuint (before.st_ino, ==, after.st_ino);
    }
}

/* --- names --- */

static void
test_names (void)
{
  static const char *const names[] = { "a b", "\xFC", "-", ".hidden", "%s%n", "a\nb", "m.cursus~" };
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *longest = g_strnfill (255, 'm');
  g_autofree char *too_long = g_strnfill (256, 'm');
  g_autofree char *longest_path = g_build_filename (folder, longest, NULL);
  g_autofree char *too_long_path = g_build_filename (folder, too_long, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autofree char *below = g_build_filename (path, "m.cursus", NULL);

      assert_saved (path);
      assert_saved (path);
      assert_refused (below, g_strerror (ENOTDIR));
    }
  assert_saved (longest_path);
  assert_saved (longest_path);
  assert_refused (too_long_path, g_strerror (ENAMETOOLONG));
}

static void
test_relative_names (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *before = g_get_current_dir ();

  g_assert_cmpint (g_chdir (folder), ==, 0);
  assert_saved ("m.cursus");
  assert_saved ("./m.cursus");
  assert_saved (".//n.cursus");
  assert_refused ("", g_strerror (ENOENT));
  assert_refused ("o.cursus/", "");
  assert_list (folder, "m.cursus n.cursus ");
  g_assert_cmpint (g_chdir (before), ==, 0);
}

static void
test_missing_folder (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = g_build_filename (folder, "no", "m.cursus", NULL);

  assert_refused (path, g_strerror (ENOENT));
  assert_list (folder, "");
}

/* --- a disk that is full --- */

#define DISK_SIZE 262144
#define SKIPPED 77

static gboolean
write_line (const char *path, const char *line)
{
  int      descriptor = g_open (path, O_WRONLY, 0);
  gboolean is_written = descriptor >= 0 && write (descriptor, line, strlen (line)) > 0;

  if (descriptor >= 0)
    g_close (descriptor, NULL);
  return is_written;
}

/* This process becomes root in a world of its own, where that is allowed. */
static gboolean
become_root (void)
{
  g_autofree char *user = g_strdup_printf ("0 %u 1\n", (guint) geteuid ());
  g_autofree char *group = g_strdup_printf ("0 %u 1\n", (guint) getegid ());

  return unshare (CLONE_NEWUSER) == 0 && write_line ("/proc/self/setgroups", "deny\n") &&
         write_line ("/proc/self/uid_map", user) && write_line ("/proc/self/gid_map", group);
}

static gboolean
mount_small_disk (const char *folder)
{
  g_autofree char *options = g_strdup_printf ("size=%d", DISK_SIZE);

  return (geteuid () == 0 || become_root ()) && unshare (CLONE_NEWNS) == 0 &&
         mount ("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 &&
         mount ("none", folder, "tmpfs", 0, options) == 0;
}

static void
fill_small_disk (const char *folder)
{
  g_autofree char *bytes = g_strnfill (DISK_SIZE, 'x');
  g_autofree char *path = write_old (folder, "m.cursus");
  g_autofree char *other = g_build_filename (folder, "other.cursus", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (cursus_save (path, bytes, DISK_SIZE, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE);
  g_assert_nonnull (strstr (error->message, g_strerror (ENOSPC)));
  g_assert_false (cursus_save (other, bytes, DISK_SIZE, NULL));
  assert_holds (path, OLD);
  assert_list (folder, "m.cursus ");

  /* There is room again. */
  g_assert_true (cursus_save (path, bytes, DISK_SIZE / 2, NULL));
  assert_list (folder, "m.cursus ");
}

static void
test_full_disk (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  pid_t child = fork ();
  int   status;

  if (child == 0)
    {
      if (!mount_small_disk (folder))
        _exit (SKIPPED);
      fill_small_disk (folder);
      _exit (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  if (WIFEXITED (status) && WEXITSTATUS (status) == SKIPPED)
    g_test_skip ("no disk can be mounted here");
  else
    g_assert_cmpint (status, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/save/contents", test_contents);
  g_test_add_func ("/store/save/link", test_links);
  g_test_add_func ("/store/save/link/to-folder", test_link_to_folder);
  g_test_add_func ("/store/save/link/to-nothing", test_link_to_nothing);
  g_test_add_func ("/store/save/link/nowhere", test_links_that_lead_nowhere);
  g_test_add_func ("/store/save/mode/kept", test_modes_are_kept);
  g_test_add_func ("/store/save/mode/new", test_modes_of_new_files);
  g_test_add_func ("/store/save/mode/group", test_group_is_kept);
  g_test_add_func ("/store/save/mode/write-protected-file", test_write_protected_file);
  g_test_add_func ("/store/save/mode/write-protected-folder", test_write_protected_folder);
  g_test_add_func ("/store/save/no-file/folder", test_folder);
  g_test_add_func ("/store/save/no-file/pipe", test_pipe);
  g_test_add_func ("/store/save/no-file/device", test_devices);
  g_test_add_func ("/store/save/name/odd", test_names);
  g_test_add_func ("/store/save/name/relative", test_relative_names);
  g_test_add_func ("/store/save/name/missing-folder", test_missing_folder);
  g_test_add_func ("/store/save/full-disk", test_full_disk);
  return g_test_run ();
}
