/* style-file.h - how documents look: fonts, colours, margins, logo, lines at head and foot
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/text.h"
#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * CursusStyleFile:
 * @paper: fonts, colour, size and margins of pages, logo
 * @head: (nullable): what stands at the head of each page, with names of CURSUS_STYLE_WORDS in
 *   braces; %NULL: the usual
 * @foot: (nullable): likewise at its foot
 */
typedef struct
{
  CursusPaperStyle *paper;
  CursusText       *head;
  CursusText       *foot;
} CursusStyleFile;

/**
 * CursusStyleWord:
 *
 * What may stand in braces in the lines at head and foot.
 */
typedef enum
{
  CURSUS_STYLE_PROGRAMME,
  CURSUS_STYLE_DOCUMENT,
  CURSUS_STYLE_INSTITUTION,
  CURSUS_STYLE_FACULTY,
  CURSUS_STYLE_EDITION,
  CURSUS_STYLE_DATE,
  CURSUS_STYLE_N_WORDS,
} CursusStyleWord;

/**
 * cursus_style_file_read:
 * @path: in the encoding of file names
 *
 * Returns: (transfer full) (nullable): what stands in the file, or %NULL with
 *   %CURSUS_DOCUMENT_ERROR_OUTLINE and a sentence that names file and line
 */
CursusStyleFile *cursus_style_file_read (const char *path, GError **error);

/**
 * cursus_style_file_find:
 *
 * Returns: (transfer full) (nullable): the user's own usual style, else the one that comes with
 *   the program; %NULL with an error if the user's own is faulty
 */
CursusStyleFile *cursus_style_file_find (GError **error);

void cursus_style_file_free (CursusStyleFile *self);

/**
 * cursus_style_line:
 * @line: as in a style file: "{institution} · {date}"
 * @words: (array length=CURSUS_STYLE_N_WORDS): what to put in; %NULL for nothing
 *
 * Returns: (transfer full): the line with the words in it; separators around nothing are left out
 */
char *cursus_style_line (const char *line, const char *const *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusStyleFile, cursus_style_file_free)

G_END_DECLS
