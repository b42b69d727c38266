/* programme.h - the study programme as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"
#include "model/topic.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_CYCLE_SHORT,
  CURSUS_CYCLE_FIRST,
  CURSUS_CYCLE_SECOND,
  CURSUS_CYCLE_THIRD,
} CursusCycle;

typedef enum
{
  CURSUS_CREDIT_SYSTEM_ECTS,
  CURSUS_CREDIT_SYSTEM_US,
  CURSUS_CREDIT_SYSTEM_UK,
  CURSUS_CREDIT_SYSTEM_HOURS,
  CURSUS_CREDIT_SYSTEM_UNITS,
  CURSUS_CREDIT_SYSTEM_NONE,
} CursusCreditSystem;

typedef enum
{
  CURSUS_MODE_FULL_TIME,
  CURSUS_MODE_PART_TIME,
  CURSUS_MODE_MIXED,
} CursusMode;

typedef enum
{
  CURSUS_DELIVERY_ON_CAMPUS,
  CURSUS_DELIVERY_ONLINE,
  CURSUS_DELIVERY_BLENDED,
} CursusDelivery;

typedef enum
{
  CURSUS_EDITION_DRAFT,
  CURSUS_EDITION_IN_REVIEW,
  CURSUS_EDITION_APPROVED,
  CURSUS_EDITION_RETIRED,
} CursusEditionStatus;

/**
 * CursusEdition:
 * @status: a #CursusEditionStatus
 * @edition: what it is called, such as 0.4
 */
typedef struct
{
  CursusRecord record;
  int          status;
  char        *edition;
} CursusEdition;

CURSUS_DECLARE_RECORD (CursusEdition, cursus_edition)

/**
 * CursusExitAward:
 *
 * What a student gets who leaves earlier.
 */
typedef struct
{
  CursusRecord  record;
  CursusDecimal credits;
  CursusText   *title;
} CursusExitAward;

CURSUS_DECLARE_RECORD (CursusExitAward, cursus_exit_award)

/**
 * CursusProgramme:
 * @eqf: level of the European Qualifications Framework, 1 to 8
 * @isced: level of ISCED 2011, 0 to 8
 * @cycle: a #CursusCycle of the QF-EHEA
 * @fields: codes of ISCED-F 2013
 * @hours_per_credit: as stated; see cursus_programme_get_hours_per_credit()
 * @months: the normal minimum duration
 * @taught_in: languages of teaching
 * @credit_name: the short form shown, such as CP
 * @edition: (nullable): at most one #CursusEdition
 * @audience: the target groups, #CursusItem
 * @partners: who else awards or teaches
 * @exit_awards: #CursusExitAward
 * @texts: further texts, #CursusTopic
 */
typedef struct
{
  CursusRecord   record;
  int            eqf;
  int            isced;
  int            cycle;
  CursusStrings *fields;
  CursusDecimal  hours_per_credit;
  CursusDecimal  months;
  int            mode;
  int            delivery;
  CursusStrings *taught_in;
  int            credit_system;
  char          *credit_name;
  CursusText    *title;
  CursusText    *award;
  CursusText    *institution;
  CursusText    *faculty;
  CursusRecords *edition;
  CursusText    *aims;
  CursusRecords *audience;
  CursusText    *admission;
  CursusText    *careers;
  CursusText    *next_steps;
  CursusStrings *partners;
  CursusRecords *exit_awards;
  CursusRecords *texts;
} CursusProgramme;

CURSUS_DECLARE_RECORD (CursusProgramme, cursus_programme)

/**
 * cursus_programme_get_hours_per_credit:
 *
 * Returns: how many hours of work a credit stands for: as stated, else what is usual in the credit
 *   system (ECTS 25, UK 10, hours 1), else %CURSUS_NOT_STATED
 */
CursusDecimal cursus_programme_get_hours_per_credit (const CursusProgramme *programme);

/**
 * cursus_programme_get_edition:
 *
 * Returns: (nullable): its edition
 */
const CursusEdition *cursus_programme_get_edition (const CursusProgramme *programme);

G_END_DECLS
