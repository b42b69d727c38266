/* module-kind.c - kinds of modules, and pathways through a programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/module-kind.h"

#include "model/rows.h"

const char *const cursus_module_kind_defaults[] = {
  "taught",    "research", "general",  "field",     "project", "thesis",
  "placement", "seminar",  "activity", "milestone", NULL,
};

static const CursusField module_kind_rows[] = {
  ROW_ID,     ROW (CursusModuleKind, colour, "colour", COLOUR), ROW_ASSUMED,
  ROW_SOURCE, ROW (CursusModuleKind, title, "title", TEXT),     ROW_NOTE,
};

TABLE (CursusModuleKind, cursus_module_kind, "kind", MODULE_KINDS, 'k', module_kind_rows);

static const CursusField pathway_rows[] = {
  ROW_ID, ROW_ASSUMED, ROW_SOURCE, ROW (CursusPathway, title, "title", TEXT), ROW_NOTE,
};

TABLE (CursusPathway, cursus_pathway, "pathway", PATHWAYS, 'w', pathway_rows);
