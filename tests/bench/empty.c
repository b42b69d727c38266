/* empty.c - a program that does nothing, linked to the libraries of cursus-cli: what starting costs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

int
main (void)
{
  return 0;
}
