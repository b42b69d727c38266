/* ledger.h - lines of text with numbers at the right, all numbers below each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/screen.h"

G_BEGIN_DECLS

/**
 * CursusLedgerLine:
 * @indent: how far to the right it stands, in steps of two columns
 * @has_mark: the sign of assumed values stands in the step before it
 * @code: (nullable): stands in a column of its own; %NULL: the text begins there
 * @text: what it says
 * @whole: (nullable): the number up to its decimal sign; %NULL: there is no number
 * @rest: (nullable): what follows it
 *
 * A line, of which the ledger keeps copies.
 */
typedef struct
{
  CursusStyle style;
  guint       indent;
  gboolean    has_mark;
  const char *code;
  const char *text;
  const char *whole;
  const char *rest;
} CursusLedgerLine;

/**
 * CursusLedger:
 *
 * Some lines, laid out when all of them are known.
 */
typedef struct _CursusLedger CursusLedger;

CursusLedger *cursus_ledger_new (void);
void          cursus_ledger_free (CursusLedger *self);
void          cursus_ledger_add (CursusLedger *self, const CursusLedgerLine *line);

/**
 * cursus_ledger_add_space:
 *
 * Adds an empty line.
 */
void cursus_ledger_add_space (CursusLedger *self);

/**
 * cursus_ledger_add_rule:
 *
 * Adds a line drawn from the left to the right.
 */
void cursus_ledger_add_rule (CursusLedger *self);

/**
 * cursus_ledger_append_to:
 * @out: where the lines are appended; texts are broken as the screen needs it
 */
void cursus_ledger_append_to (const CursusLedger *self, const CursusScreen *screen, GString *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusLedger, cursus_ledger_free)

G_END_DECLS
