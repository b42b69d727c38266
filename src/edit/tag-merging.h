/* tag-merging.h - marks moved from one tag to another, and two tags made one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_move_marks:
 * @from: the id of a tag
 * @to: the id of another one, such as its successor
 *
 * Has every module that marks @from mark @to instead. A module that marks both keeps one mark: of
 * the higher level, assessed if one of them was, with the notes of both.
 *
 * Returns: (transfer full): the project with the marks there
 */
CursusProject *cursus_move_marks (const CursusProject *project, const char *from, const char *to);

/**
 * cursus_merge_tags:
 * @tag: the id of the tag that goes
 * @into: the id of the tag that stays
 *
 * Makes two tags one: the marks move as by cursus_move_marks(), the tags in @tag stand in @into
 * then, and what refers to @tag, such as a rule, refers to @into.
 *
 * Returns: (transfer full): the project without @tag
 */
CursusProject *cursus_merge_tags (const CursusProject *project, const char *tag, const char *into);

G_END_DECLS
