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
 * @line: of the file, from 1; 0 if it is from no file
 *
 * Every section may have the options "level" (of its heading, from 1), "landscape" ("yes": it lies
 * on its side) and "page" ("new": it begins a page).
 */
typedef struct
{
  char       *type;
  CursusText *title;
  char      **fields;
  GHashTable *options;
  gboolean    is_off;
  guint       line;
} CursusOutlineSection;

/**
 * CursusOutlineFile:
 * @document: the id of the kind of document
 * @title: (nullable): of the document, if it is another one than usual
 * @is_landscape: its pages lie on their side
 * @has_numbers: headings are numbered
 * @has_cover: its title has a page of its own
 * @sections: (element-type CursusOutlineSection): in their order
 * @path: (nullable): where it was read
 */
typedef struct
{
  char       *document;
  CursusText *title;
  gboolean    is_landscape;
  gboolean    has_numbers;
  gboolean    has_cover;
  GPtrArray  *sections;
  char       *path;
} CursusOutlineFile;

/**
 * cursus_outline_section_new:
 *
 * Returns: (transfer full): a section with the usual title and fields
 */
CursusOutlineSection *cursus_outline_section_new (const char *type);
CursusOutlineSection *cursus_outline_section_copy (const CursusOutlineSection *section);
void                  cursus_outline_section_free (CursusOutlineSection *section);

/**
 * cursus_outline_file_new:
 * @document: the id of a kind of document
 *
 * Returns: (transfer full): an outline without sections
 */
CursusOutlineFile *cursus_outline_file_new (const char *document);

/**
 * cursus_outline_file_read:
 * @path: in the encoding of file names
 *
 * What the sections are is looked at when a document is made: see cursus_document_new().
 *
 * Returns: (transfer full) (nullable): what stands in the file, or %NULL with
 *   %CURSUS_DOCUMENT_ERROR_OUTLINE and a sentence that names file and line
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

/**
 * cursus_outline_section_is:
 *
 * Returns: whether the section has this option with this value
 */
gboolean cursus_outline_section_is (const CursusOutlineSection *section, const char *option,
                                    const char *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusOutlineFile, cursus_outline_file_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusOutlineSection, cursus_outline_section_free)

G_END_DECLS
