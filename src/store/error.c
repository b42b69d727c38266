/* error.c - what can go wrong with a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/error.h"

G_DEFINE_QUARK (cursus_store_error, cursus_store_error)
