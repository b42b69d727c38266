/* templates-command.h - cursus-cli templates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"

extern const CursusCommand cursus_templates_command;
