/* export-command.h - cursus-cli export
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"

extern const CursusCommand cursus_export_command;
