/* outcome.h - a learning outcome, of the programme or of a module
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_DOMAIN_KNOWLEDGE,
  CURSUS_DOMAIN_SKILLS,
  CURSUS_DOMAIN_RESPONSIBILITY,
} CursusOutcomeDomain;

typedef enum
{
  CURSUS_BLOOM_REMEMBER,
  CURSUS_BLOOM_UNDERSTAND,
  CURSUS_BLOOM_APPLY,
  CURSUS_BLOOM_ANALYSE,
  CURSUS_BLOOM_EVALUATE,
  CURSUS_BLOOM_CREATE,
} CursusBloom;

/**
 * CursusOutcome:
 * @domain: a #CursusOutcomeDomain of the European Qualifications Framework
 * @bloom: a #CursusBloom, the revised taxonomy of Anderson and Krathwohl
 * @supports: ids of the outcomes that this one contributes to
 */
typedef struct
{
  CursusRecord   record;
  char          *code;
  int            domain;
  int            bloom;
  CursusStrings *supports;
  CursusText    *title;
} CursusOutcome;

CURSUS_DECLARE_RECORD (CursusOutcome, cursus_outcome)

G_END_DECLS
