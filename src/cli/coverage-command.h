/* coverage-command.h - cursus-cli coverage
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"

extern const CursusCommand cursus_coverage_command;
