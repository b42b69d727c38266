/* palette-face.h - what a card of the palette says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusPaletteChip:
 * @letter: stands for a strand
 * @strand: (nullable): what the strand is called
 * @colour: 0xRRGGBB, or %CURSUS_NOT_STATED
 * @level: the highest of the module's marks in the strand, 1 to 3
 */
typedef struct
{
  char *letter;
  char *strand;
  int   colour;
  int   level;
} CursusPaletteChip;

/**
 * CursusPaletteFace:
 * @head: the code, where it is placed, what there is to choose; may be empty
 * @title: of the module or the group
 * @credits: with their unit, such as "5 CP"; may be empty
 * @name: the whole in words, for a screen reader
 * @chips: (element-type CursusPaletteChip): a chip for each strand that is covered, in their order
 */
typedef struct
{
  char   *head;
  char   *title;
  char   *credits;
  char   *name;
  GArray *chips;
} CursusPaletteFace;

/**
 * cursus_palette_face_new:
 * @project: the project
 * @record: a module or a group of it
 * @where: (nullable): what the term is called in which it is placed
 * @language: (nullable): in which texts are shown
 *
 * Returns: (transfer full): what its card says
 */
CursusPaletteFace *cursus_palette_face_new (const CursusProject *project,
                                            const CursusRecord *record, const char *where,
                                            const char *language);
void               cursus_palette_face_free (CursusPaletteFace *face);

/**
 * cursus_palette_face_create_tag_chip:
 * @tag: the id of a tag
 * @language: (nullable): in which titles are shown
 *
 * Returns: (transfer full) (element-type CursusPaletteChip): the letter of its strand, without a
 *   level
 */
GArray *cursus_palette_face_create_tag_chip (const CursusProject *project, const char *tag,
                                             const char *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPaletteFace, cursus_palette_face_free)

G_END_DECLS
