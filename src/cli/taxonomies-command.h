/* taxonomies-command.h - cursus-cli taxonomies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"

G_BEGIN_DECLS

extern const CursusCommand cursus_taxonomies_command;

G_END_DECLS
