/* change.h - a change as a value: set, move, add, remove; proposals made of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_PROPOSAL_OPEN,
  CURSUS_PROPOSAL_ACCEPTED,
  CURSUS_PROPOSAL_REJECTED,
} CursusProposalState;

/**
 * CursusSide:
 * @term: (nullable): where a module is placed: the id of the term
 * @after: (nullable): the key of the sibling that it comes after; "" at the start, %NULL at the end
 * @into: (nullable): the id of what it stands in
 * @text: (nullable): a value as it stands in a file
 * @lecturers: names, where the field is a list of lecturers
 * @partners: names, where the field is a list of partners
 * @records: records, where the field is a list of them, or what is added or removed; tags stand
 *   here before the tags in them
 *
 * What was, or what is to be.
 */
typedef struct
{
  CursusRecord   record;
  char          *term;
  char          *after;
  char          *into;
  char          *text;
  CursusStrings *lecturers;
  CursusStrings *partners;
  CursusRecords *records;
} CursusSide;

CURSUS_DECLARE_RECORD (CursusSide, cursus_old)
CURSUS_DECLARE_TABLE (CursusSide, cursus_new)

/**
 * CursusChange:
 * @about: (nullable): the id of the record that changes; "project" for the project itself
 * @field: (nullable): the name of the field that is set
 * @language: (nullable): of the text that is set; %NULL: the project's
 * @plan: (nullable): the id of the plan in which a module or group moves
 * @into: (nullable): the section, or the id of the record, to which is added
 * @after: (nullable): the id of the sibling that the addition follows; "" at the start, %NULL at
 *   the end
 * @state: a #CursusProposalState
 * @old: (nullable): at most one #CursusSide
 * @new: (nullable): at most one #CursusSide
 * @reason: (nullable): why it was rejected
 *
 * One change; its table tells which of the four.
 */
typedef struct
{
  CursusRecord   record;
  char          *about;
  char          *field;
  char          *language;
  char          *plan;
  char          *into;
  char          *after;
  int            state;
  CursusRecords *old;
  CursusRecords *new;
  char *reason;
} CursusChange;

CURSUS_DECLARE_RECORD (CursusChange, cursus_set)
CURSUS_DECLARE_TABLE (CursusChange, cursus_move)
CURSUS_DECLARE_TABLE (CursusChange, cursus_add)
CURSUS_DECLARE_TABLE (CursusChange, cursus_remove)

/* The name by which changes know the project itself. */
#define CURSUS_ABOUT_PROJECT "project"

/**
 * cursus_change_get_old:
 *
 * Returns: (nullable): what was
 */
const CursusSide *cursus_change_get_old (const CursusChange *change);

/**
 * cursus_change_get_new:
 *
 * Returns: (nullable): what is to be
 */
const CursusSide *cursus_change_get_new (const CursusChange *change);

/**
 * cursus_set_new_for:
 * @about: the id of a record
 * @field: the name of a field
 * @language: (nullable): of a text; %NULL: the project's
 * @old: (nullable): what it was, from cursus_old_new()
 * @new: (nullable): what it is to be, from cursus_new_new()
 *
 * Returns: (transfer full): a change that gives a field another value
 */
CursusChange *cursus_set_new_for (const char *about, const char *field, const char *language,
                                  CursusSide *old, CursusSide *new);

/**
 * cursus_move_new_for:
 * @about: the id of a record, or of a module or group that is placed
 * @plan: (nullable): the id of the plan in which it is placed
 * @old: (nullable): where it was
 * @new: (nullable): where it is to be
 *
 * Returns: (transfer full): a change that moves a record
 */
CursusChange *cursus_move_new_for (const char *about, const char *plan, CursusSide *old,
                                   CursusSide *new);

/**
 * cursus_add_new_for:
 * @into: a section, or the id of a record
 * @after: (nullable): the id of the sibling that it follows; "" at the start, %NULL at the end
 * @records: (array length=n): what is added; a strand or tag before the tags in it
 *
 * Returns: (transfer full): a change that adds records
 */
CursusChange *cursus_add_new_for (const char *into, const char *after, CursusRecord *const *records,
                                  guint n);

/**
 * cursus_remove_new_for:
 * @about: the id of a record
 * @records: (array length=n): what goes away: the record, and the tags in it
 *
 * Returns: (transfer full): a change that removes a record
 */
CursusChange *cursus_remove_new_for (const char *about, CursusRecord *const *records, guint n);

/**
 * CursusProposal:
 * @date: (nullable): when, in universal time
 * @state: a #CursusProposalState
 * @reason: (nullable): why it is proposed
 * @changes: #CursusChange, in the order in which they are to be made
 */
typedef struct
{
  CursusRecord   record;
  char          *author;
  char          *date;
  int            state;
  char          *reason;
  CursusRecords *changes;
} CursusProposal;

CURSUS_DECLARE_RECORD (CursusProposal, cursus_proposal)

G_END_DECLS
