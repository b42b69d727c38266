/* outline-file.h - what a document consists of: sections, their order, fields and columns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/text.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusOutlineSection:
 * @type: which kind of section
 * @title: (nullable): its heading, if it is another one than usual
 * @fields: (nullable) (array zero-terminated=1): which fields or columns, in their order; %NULL:
 *   the usual ones
 * @options: (element-type utf8 utf8): further attributes: "sort" → "plan", "level" → "2" …
 * @is_off: it is there, but left out
 */
typedef struct
{
  char       *type;
  CursusText *title;
  char      **fields;
  GHashTable *options;
  gboolean    is_off;
} CursusOutlineSection;

/**
 * CursusOutlineFile:
 * @document: the id of the kind of document
 * @title: (nullable): of the document, if it is another one than usual
 * @is_landscape: its pages lie on their side
 * @has_numbers: headings are numbered
 * @sections: (element-type CursusOutlineSection): in their order
 */
typedef struct
{
  char       *document;
  CursusText *title;
  gboolean    is_landscape;
  gboolean    has_numbers;
  GPtrArray  *sections;
} CursusOutlineFile;

/**
 * cursus_outline_file_read:
 * @path: in the encoding of file names
 *
 * Returns: (transfer full) (nullable): what stands in the file, or %NULL with a sentence that
 *   names file and line
 */
CursusOutlineFile *cursus_outline_file_read (const char *path, GError **error);

/**
 * cursus_outline_file_find:
 * @document: the id of a kind of document
 *
 * Returns: (transfer full) (nullable): the user's own outline of that document, else the one that
 *   comes with the program
 */
CursusOutlineFile *cursus_outline_file_find (const char *document, GError **error);
CursusOutlineFile *cursus_outline_file_copy (const CursusOutlineFile *file);
void               cursus_outline_file_free (CursusOutlineFile *file);

/**
 * cursus_outline_section_get:
 *
 * Returns: (nullable): an option of the section
 */
const char *cursus_outline_section_get (const CursusOutlineSection *section, const char *option);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusOutlineFile, cursus_outline_file_free)

G_END_DECLS
