/* export-error.c - what can go wrong when a document is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/export-error.h"

G_DEFINE_QUARK (cursus_export_error, cursus_export_error)
