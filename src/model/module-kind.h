/* module-kind.h - kinds of modules, and pathways through a programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * CursusModuleKind:
 * @colour: 0xRRGGBB
 *
 * A kind of module besides those that every project has, or another look of one of them.
 */
typedef struct
{
  CursusRecord record;
  int          colour;
  CursusText  *title;
} CursusModuleKind;

CURSUS_DECLARE_RECORD (CursusModuleKind, cursus_module_kind)

/* (array zero-terminated=1): the ids of the kinds that every project has. */
extern const char *const cursus_module_kind_defaults[];

/**
 * CursusPathway:
 *
 * One of several ways through a programme: a student is on one of them.
 */
typedef struct
{
  CursusRecord record;
  CursusText  *title;
} CursusPathway;

CURSUS_DECLARE_RECORD (CursusPathway, cursus_pathway)

G_END_DECLS
