/* outline-reader.c - an outline file read, and refused where it is not one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/outline-file.h"
#include "documents/own-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define OUTLINE_NAMESPACE "https://cursus-app.github.io/ns/outline/1"

static char **
split_fields (const char *value)
{
  g_auto (GStrv) parts = g_strsplit_set (value, " \t\n\r", -1);
  g_autoptr (GStrvBuilder) fields = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (fields, parts[i]);
  return g_strv_builder_end (fields);
}

static gboolean
read_section_attribute (const CursusOwnFile *self, xmlNode *node, xmlAttr *attribute,
                        CursusOutlineSection *section)
{
  const char      *name = (const char *) attribute->name;
  g_autofree char *value = cursus_own_file_dup_content ((xmlNode *) attribute);

  if (attribute->ns != NULL || strcmp (name, "type") == 0)
    return TRUE;
  if (strcmp (name, "off") == 0)
    return cursus_own_file_read_flag (self, node, attribute, &section->is_off);
  if (strcmp (name, "fields") == 0)
    section->fields = split_fields (value);
  else
    g_hash_table_insert (section->options, g_strdup (name), g_steal_pointer (&value));
  return TRUE;
}

static gboolean
read_section (const CursusOwnFile *self, xmlNode *node, CursusOutlineFile *file)
{
  xmlChar              *type = xmlGetNoNsProp (node, BAD_CAST "type");
  CursusOutlineSection *section = cursus_outline_section_new ((const char *) type);

  g_ptr_array_add (file->sections, section);
  section->line = node->line;
  xmlFree (type);
  if (section->type == NULL)
    return cursus_own_file_fail (self, node->line, "%s", _ ("A section must say its type."));

  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (!read_section_attribute (self, node, attribute, section))
      return FALSE;
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (cursus_own_file_is (self, child, "title") ?
          !cursus_own_file_read_text (self, child, &section->title) :
          !cursus_own_file_refuse_child (self, child))
      return FALSE;
  return TRUE;
}

static gboolean
read_attribute (const CursusOwnFile *self, xmlNode *root, xmlAttr *attribute,
                CursusOutlineFile *file)
{
  const char *name = (const char *) attribute->name;

  if (attribute->ns != NULL || strcmp (name, "document") == 0)
    return TRUE;
  if (strcmp (name, "landscape") == 0)
    return cursus_own_file_read_flag (self, root, attribute, &file->is_landscape);
  if (strcmp (name, "numbered") == 0)
    return cursus_own_file_read_flag (self, root, attribute, &file->has_numbers);
  if (strcmp (name, "cover") == 0)
    return cursus_own_file_read_flag (self, root, attribute, &file->has_cover);
  return cursus_own_file_refuse_attribute (self, root, attribute);
}

static gboolean
read_child (const CursusOwnFile *self, xmlNode *child, CursusOutlineFile *file)
{
  if (cursus_own_file_is (self, child, "title"))
    return cursus_own_file_read_text (self, child, &file->title);
  if (cursus_own_file_is (self, child, "section"))
    return read_section (self, child, file);
  return cursus_own_file_refuse_child (self, child);
}

static CursusOutlineFile *
read_document (const CursusOwnFile *self, xmlDoc *document)
{
  xmlNode *root = xmlDocGetRootElement (document);
  xmlChar *kind = root != NULL ? xmlGetNoNsProp (root, BAD_CAST "document") : NULL;
  g_autoptr (CursusOutlineFile) file =
    kind != NULL ? cursus_outline_file_new ((const char *) kind) : NULL;

  xmlFree (kind);
  if (file == NULL || !cursus_own_file_is (self, root, "outline"))
    {
      cursus_own_file_fail (self, 1, "%s", _ ("This is not the outline of a document."));
      return NULL;
    }
  for (xmlAttr *attribute = root->properties; attribute != NULL; attribute = attribute->next)
    if (!read_attribute (self, root, attribute, file))
      return NULL;
  for (xmlNode *child = root->children; child != NULL; child = child->next)
    if (!read_child (self, child, file))
      return NULL;
  return g_steal_pointer (&file);
}

CursusOutlineFile *
cursus_outline_file_read (const char *path, GError **error)
{
  g_autofree char    *name = g_filename_display_name (path);
  const CursusOwnFile self = { name, OUTLINE_NAMESPACE, error };
  xmlDoc             *document = cursus_own_file_parse (&self, path);
  CursusOutlineFile  *file;

  if (document == NULL)
    return NULL;
  file = read_document (&self, document);
  if (file != NULL)
    file->path = g_strdup (path);
  xmlFreeDoc (document);
  return file;
}
