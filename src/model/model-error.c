/* model-error.c - why a change cannot be made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/model-error.h"

G_DEFINE_QUARK (cursus_model_error, cursus_model_error)
