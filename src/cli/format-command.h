/* format-command.h - cursus-cli format
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"

extern const CursusCommand cursus_format_command;
