/* move-report.h - what came of an edit, said as soon as it is known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

G_BEGIN_DECLS

/**
 * CursusMoveReport:
 * @before: what was known before the edit
 * @what: what was done, in few words
 * @ids: (nullable) (element-type utf8): what was moved: then it is said where to, as in
 *   cursus_move_words_dup()
 * @label: (nullable): for cursus_move_words_dup()
 * @remark: (nullable): what is said besides
 *
 * All lent.
 */
typedef struct
{
  const CursusFindings *before;
  const char           *what;
  const GPtrArray      *ids;
  const char           *label;
  const char           *remark;
} CursusMoveReport;

/**
 * cursus_move_report_say:
 *
 * Says what the last edit did, and how many problems it made and mended. Of a large programme that
 * follows later: then @what is said at once, and the rest when it is known, if problems were made
 * or mended and nothing else was done meanwhile.
 */
void cursus_move_report_say (CursusWorkspace *workspace, const CursusMoveReport *report);

G_END_DECLS
