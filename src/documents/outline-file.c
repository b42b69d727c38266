/* outline-file.c - what a document consists of: sections, their order, fields and columns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/outline-file.h"

#include "documents/document-error.h"
#include "store/data-files.h"

#include <glib/gi18n-lib.h>

CursusOutlineSection *
cursus_outline_section_new (const char *type)
{
  CursusOutlineSection *section = g_new0 (CursusOutlineSection, 1);

  section->type = g_strdup (type);
  section->options = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return section;
}

CursusOutlineSection *
cursus_outline_section_copy (const CursusOutlineSection *section)
{
  CursusOutlineSection *copy = cursus_outline_section_new (section->type);
  GHashTableIter        iter;
  gpointer              name, value;

  copy->title = section->title != NULL ? cursus_text_ref (section->title) : NULL;
  copy->fields = g_strdupv (section->fields);
  copy->is_off = section->is_off;
  copy->line = section->line;
  g_hash_table_iter_init (&iter, section->options);
  while (g_hash_table_iter_next (&iter, &name, &value))
    g_hash_table_insert (copy->options, g_strdup (name), g_strdup (value));
  return copy;
}

void
cursus_outline_section_free (CursusOutlineSection *section)
{
  g_free (section->type);
  g_clear_pointer (&section->title, cursus_text_unref);
  g_strfreev (section->fields);
  g_hash_table_unref (section->options);
  g_free (section);
}

const char *
cursus_outline_section_get (const CursusOutlineSection *section, const char *option)
{
  return g_hash_table_lookup (section->options, option);
}

gboolean
cursus_outline_section_is (const CursusOutlineSection *section, const char *option,
                           const char *value)
{
  return g_strcmp0 (cursus_outline_section_get (section, option), value) == 0;
}

CursusOutlineFile *
cursus_outline_file_new (const char *document)
{
  CursusOutlineFile *file = g_new0 (CursusOutlineFile, 1);

  file->document = g_strdup (document);
  file->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_outline_section_free);
  return file;
}

CursusOutlineFile *
cursus_outline_file_copy (const CursusOutlineFile *file)
{
  CursusOutlineFile *copy = cursus_outline_file_new (file->document);

  copy->title = file->title != NULL ? cursus_text_ref (file->title) : NULL;
  copy->is_landscape = file->is_landscape;
  copy->has_numbers = file->has_numbers;
  copy->has_cover = file->has_cover;
  copy->path = g_strdup (file->path);
  for (guint i = 0; i < file->sections->len; i++)
    g_ptr_array_add (copy->sections, cursus_outline_section_copy (file->sections->pdata[i]));
  return copy;
}

void
cursus_outline_file_free (CursusOutlineFile *file)
{
  g_free (file->document);
  g_clear_pointer (&file->title, cursus_text_unref);
  g_ptr_array_unref (file->sections);
  g_free (file->path);
  g_free (file);
}

CursusOutlineFile *
cursus_outline_file_find (const char *document, GError **error)
{
  g_autofree char *name = g_strconcat (document, ".xml", NULL);
  g_autofree char *path = cursus_data_files_find_named ("outlines", name);

  if (path != NULL)
    return cursus_outline_file_read (path, error);

  g_set_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_OUTLINE,
               /* Translators: the name of a file */
               _ ("The outline “%s” is missing. Please install Cursus again."), name);
  return NULL;
}
