/* style-file.c - how documents look: fonts, colours, margins, logo, lines at head and foot
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/style-file.h"

#include "documents/own-file.h"
#include "store/data-files.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define STYLE_NAMESPACE "https://cursus-app.github.io/ns/style/1"
#define USUAL "standard.xml"
/* Points in a millimetre. */
#define MM (72 / 25.4)
#define SEPARATOR " · "

static const char *const word_names[CURSUS_STYLE_N_WORDS] = {
  [CURSUS_STYLE_PROGRAMME] = "{programme}",     [CURSUS_STYLE_DOCUMENT] = "{document}",
  [CURSUS_STYLE_INSTITUTION] = "{institution}", [CURSUS_STYLE_FACULTY] = "{faculty}",
  [CURSUS_STYLE_EDITION] = "{edition}",         [CURSUS_STYLE_DATE] = "{date}",
};

/* --- values --- */

static gboolean
read_number (const CursusOwnFile *self, const xmlNode *node, const xmlAttr *attribute,
             const double limits[2], double *number)
{
  g_autofree char *value = cursus_own_file_dup_content ((const xmlNode *) attribute);
  char            *end = NULL;
  double           read = g_ascii_strtod (value, &end);

  if (end != value && *end == '\0' && read >= limits[0] && read <= limits[1])
    {
      *number = read;
      return TRUE;
    }
  return cursus_own_file_fail (
    self, node->line,
    /* Translators: the name of an attribute, two numbers, and what it has instead */
    _ ("“%s” must be a number from %g to %g, not “%s”."), (const char *) attribute->name, limits[0],
    limits[1], value);
}

static gboolean
is_colour (const char *value)
{
  return strlen (value) == 7 && value[0] == '#' &&
         strspn (value + 1, "0123456789abcdefABCDEF") == 6;
}

static void
take (char **member, char *value)
{
  g_free (*member);
  *member = value;
}

/* --- elements --- */

static gboolean
read_font (const CursusOwnFile *self, const xmlNode *node, const xmlAttr *attribute,
           CursusStyleFile *file)
{
  static const double limits[] = { 6, 24 };
  const char         *name = (const char *) attribute->name;

  if (strcmp (name, "text") == 0)
    take (&file->paper->font, cursus_own_file_dup_content ((const xmlNode *) attribute));
  else if (strcmp (name, "headings") == 0)
    take (&file->paper->heading_font, cursus_own_file_dup_content ((const xmlNode *) attribute));
  else if (strcmp (name, "size") == 0)
    return read_number (self, node, attribute, limits, &file->paper->size);
  else
    return cursus_own_file_refuse_attribute (self, node, attribute);
  return TRUE;
}

static gboolean
read_colour (const CursusOwnFile *self, const xmlNode *node, const xmlAttr *attribute,
             CursusStyleFile *file)
{
  g_autofree char *value = NULL;

  if (strcmp ((const char *) attribute->name, "accent") != 0)
    return cursus_own_file_refuse_attribute (self, node, attribute);
  value = cursus_own_file_dup_content ((const xmlNode *) attribute);
  if (!is_colour (value))
    return cursus_own_file_fail (self, node->line,
                                 /* Translators: what stands where a colour should */
                                 _ ("A colour is written as #1a5fb4, not “%s”."), value);
  take (&file->paper->accent, g_steal_pointer (&value));
  return TRUE;
}

static gboolean
read_page (const CursusOwnFile *self, const xmlNode *node, const xmlAttr *attribute,
           CursusStyleFile *file)
{
  static const char *const sides[] = { "top", "right", "bottom", "left" };
  static const double      limits[] = { 0, 60 };
  const char              *name = (const char *) attribute->name;
  g_autofree char         *value = cursus_own_file_dup_content ((const xmlNode *) attribute);
  double                   millimetres = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (strcmp (name, sides[i]) == 0)
      {
        if (!read_number (self, node, attribute, limits, &millimetres))
          return FALSE;
        file->paper->margins[i] = millimetres * MM;
        return TRUE;
      }
  if (strcmp (name, "size") != 0)
    return cursus_own_file_refuse_attribute (self, node, attribute);
  if (cursus_paper_style_set_size (file->paper, value))
    return TRUE;
  return cursus_own_file_fail (self, node->line,
                               /* Translators: what stands where the size of a page should */
                               _ ("A page is a3, a4, a5 or letter, not “%s”."), value);
}

/* A picture lies beside the style file, or has an absolute path. */
static gboolean
read_logo (const CursusOwnFile *self, const xmlNode *node, const xmlAttr *attribute,
           CursusStyleFile *file)
{
  g_autofree char *value = NULL;
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;

  if (strcmp ((const char *) attribute->name, "file") != 0)
    return cursus_own_file_refuse_attribute (self, node, attribute);
  value = cursus_own_file_dup_content ((const xmlNode *) attribute);
  path = g_canonicalize_filename (self->name, NULL);
  folder = g_path_get_dirname (path);
  take (&file->paper->logo, g_canonicalize_filename (value, folder));
  if (g_file_test (file->paper->logo, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  return cursus_own_file_fail (self, node->line,
                               /* Translators: the name of a file */
                               _ ("There is no picture “%s”."), value);
}

typedef gboolean (*ReadAttribute) (const CursusOwnFile *self, const xmlNode *node,
                                   const xmlAttr *attribute, CursusStyleFile *file);

static gboolean
read_attributes (const CursusOwnFile *self, const xmlNode *node, ReadAttribute read,
                 CursusStyleFile *file)
{
  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (attribute->ns == NULL && !read (self, node, attribute, file))
      return FALSE;
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (!cursus_own_file_refuse_child (self, child))
      return FALSE;
  return TRUE;
}

/* Something in braces that there is not, or %NULL. */
static char *
dup_unknown_word (const char *line)
{
  for (const char *open = strchr (line, '{'); open != NULL; open = strchr (open + 1, '{'))
    {
      const char      *close = strchr (open, '}');
      gsize            length = close != NULL ? (gsize) (close - open) + 1 : strlen (open);
      g_autofree char *word = g_strndup (open, length);
      gboolean         is_known = FALSE;

      for (guint i = 0; i < CURSUS_STYLE_N_WORDS; i++)
        is_known |= strcmp (word_names[i], word) == 0;
      if (!is_known)
        return g_steal_pointer (&word);
    }
  return NULL;
}

static gboolean
read_line (const CursusOwnFile *self, const xmlNode *node, CursusText **line)
{
  g_autofree char *content = cursus_own_file_dup_content (node);
  g_autofree char *unknown = dup_unknown_word (content);
  g_autofree char *known = NULL;

  if (unknown == NULL)
    return cursus_own_file_read_text (self, node, line);
  known = g_strjoin (" ", word_names[0], word_names[1], word_names[2], word_names[3], word_names[4],
                     word_names[5], NULL);
  return cursus_own_file_fail (self, node->line,
                               /* Translators: something in braces, and what there is instead */
                               _ ("There is no %s, only: %s."), unknown, known);
}

static gboolean
read_child (const CursusOwnFile *self, const xmlNode *child, CursusStyleFile *file)
{
  static const struct
  {
    const char   *name;
    ReadAttribute read;
  } elements[] = {
    { "fonts", read_font },
    { "colours", read_colour },
    { "page", read_page },
    { "logo", read_logo },
  };

  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if (cursus_own_file_is (self, child, elements[i].name))
      return read_attributes (self, child, elements[i].read, file);
  if (cursus_own_file_is (self, child, "head"))
    return read_line (self, child, &file->head);
  if (cursus_own_file_is (self, child, "foot"))
    return read_line (self, child, &file->foot);
  return cursus_own_file_refuse_child (self, child);
}

/* --- the file --- */

static CursusStyleFile *
style_file_new (void)
{
  CursusStyleFile *file = g_new0 (CursusStyleFile, 1);

  file->paper = cursus_paper_style_new ();
  return file;
}

static CursusStyleFile *
read_document (const CursusOwnFile *self, xmlDoc *document)
{
  const xmlNode *root = xmlDocGetRootElement (document);
  g_autoptr (CursusStyleFile) file = style_file_new ();

  if (root == NULL || !cursus_own_file_is (self, root, "style"))
    {
      cursus_own_file_fail (self, 1, "%s", _ ("This is not the style of documents."));
      return NULL;
    }
  for (const xmlAttr *attribute = root->properties; attribute != NULL; attribute = attribute->next)
    if (!cursus_own_file_refuse_attribute (self, root, attribute))
      return NULL;
  for (const xmlNode *child = root->children; child != NULL; child = child->next)
    if (!read_child (self, child, file))
      return NULL;
  return g_steal_pointer (&file);
}

CursusStyleFile *
cursus_style_file_read (const char *path, GError **error)
{
  g_autofree char    *name = g_filename_display_name (path);
  const CursusOwnFile self = { name, STYLE_NAMESPACE, error };
  xmlDoc             *document = cursus_own_file_parse (&self, path);
  CursusStyleFile    *file;

  if (document == NULL)
    return NULL;
  file = read_document (&self, document);
  xmlFreeDoc (document);
  return file;
}

CursusStyleFile *
cursus_style_file_find (GError **error)
{
  g_autofree char *path = cursus_data_files_find_named ("styles", USUAL);

  return path != NULL ? cursus_style_file_read (path, error) : style_file_new ();
}

void
cursus_style_file_free (CursusStyleFile *self)
{
  cursus_paper_style_free (self->paper);
  g_clear_pointer (&self->head, cursus_text_unref);
  g_clear_pointer (&self->foot, cursus_text_unref);
  g_free (self);
}

/* --- lines at head and foot --- */

/* What is put in is not looked at again: a title may have braces of its own. */
static char *
dup_part (const char *part, const char *const *words)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  while (*part != '\0')
    {
      guint i = 0;

      while (i < CURSUS_STYLE_N_WORDS && !g_str_has_prefix (part, word_names[i]))
        i++;
      if (i == CURSUS_STYLE_N_WORDS)
        {
          g_string_append_c (shown, *part++);
          continue;
        }
      g_string_append (shown, words[i] != NULL ? words[i] : "");
      part += strlen (word_names[i]);
    }
  return g_string_free (g_steal_pointer (&shown), FALSE);
}

char *
cursus_style_line (const char *line, const char *const *words)
{
  g_auto (GStrv) parts = g_strsplit (line, SEPARATOR, -1);
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *part = dup_part (parts[i], words);

      g_strstrip (part);
      if (*part != '\0')
        g_string_append_printf (shown, "%s%s", shown->len > 0 ? SEPARATOR : "", part);
    }
  return g_string_free (g_steal_pointer (&shown), FALSE);
}
