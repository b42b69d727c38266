/* documents-command.h - cursus-cli documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"

extern const CursusCommand cursus_documents_command;
