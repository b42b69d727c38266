/* outline-writer.c - an outline that somebody changed, kept as a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/outline-writer.h"

#include "store/save.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

static void
append_attribute (GString *text, const char *name, const char *value)
{
  g_autofree char *escaped = g_markup_escape_text (value, -1);

  g_string_append_printf (text, " %s=\"%s\"", name, escaped);
}

static void
append_flag (GString *text, const char *name, gboolean flag)
{
  if (flag)
    append_attribute (text, name, "yes");
}

static void
append_titles (GString *text, const CursusText *title, const char *indent)
{
  for (guint i = 0; i < cursus_text_n (title); i++)
    {
      const char      *language;
      const char      *words = cursus_text_nth (title, i, &language);
      g_autofree char *escaped = g_markup_escape_text (words, -1);

      g_string_append_printf (text, "%s<title", indent);
      append_attribute (text, "xml:lang", language);
      g_string_append_printf (text, ">%s</title>\n", escaped);
    }
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (a, b);
}

static void
append_options (GString *text, GHashTable *options)
{
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (options), compare_names);

  for (GList *l = names; l != NULL; l = l->next)
    append_attribute (text, l->data, g_hash_table_lookup (options, l->data));
}

static void
append_section (GString *text, const CursusOutlineSection *section)
{
  g_string_append (text, "  <section");
  append_attribute (text, "type", section->type);
  append_flag (text, "off", section->is_off);
  if (section->fields != NULL)
    {
      g_autofree char *fields = g_strjoinv (" ", section->fields);

      append_attribute (text, "fields", fields);
    }
  append_options (text, section->options);
  if (section->title == NULL)
    {
      g_string_append (text, "/>\n");
      return;
    }
  g_string_append (text, ">\n");
  append_titles (text, section->title, "    ");
  g_string_append (text, "  </section>\n");
}

char *
cursus_outline_file_dup_text (const CursusOutlineFile *file)
{
  GString *text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<outline");

  append_attribute (text, "xmlns", "https://cursus-app.github.io/ns/outline/1");
  append_attribute (text, "document", file->document);
  append_flag (text, "landscape", file->is_landscape);
  append_flag (text, "numbered", file->has_numbers);
  append_flag (text, "cover", file->has_cover);
  g_string_append (text, ">\n");
  append_titles (text, file->title, "  ");
  for (guint i = 0; i < file->sections->len; i++)
    append_section (text, g_ptr_array_index (file->sections, i));
  g_string_append (text, "</outline>\n");
  return g_string_free (text, FALSE);
}

char *
cursus_outline_file_dup_own_path (const char *document)
{
  g_autofree char *name = g_strconcat (document, ".xml", NULL);

  return g_build_filename (g_get_user_data_dir (), "cursus", "outlines", name, NULL);
}

gboolean
cursus_outline_file_keep (const CursusOutlineFile *file, GError **error)
{
  g_autofree char *path = cursus_outline_file_dup_own_path (file->document);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = cursus_outline_file_dup_text (file);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int              code = errno;
      g_autofree char *name = g_filename_display_name (folder);

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code),
                   /* Translators: the name of a folder, and why it is not there */
                   _ ("The folder “%s” cannot be made: %s."), name, g_strerror (code));
      return FALSE;
    }
  return cursus_save (path, text, strlen (text), error);
}

gboolean
cursus_outline_file_forget (const char *document, GError **error)
{
  g_autofree char *path = cursus_outline_file_dup_own_path (document);
  int              code;

  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;
  code = errno;
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code),
               /* Translators: the name of a file, and why it is still there */
               _ ("The file “%s” cannot be removed: %s."), path, g_strerror (code));
  return FALSE;
}
