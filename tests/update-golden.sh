#!/bin/sh
# update-golden.sh - takes what the program prints now as what it is to print
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu

if [ $# -ne 1 ]; then
  echo 'usage: tests/update-golden.sh BUILD' >&2
  echo 'BUILD is the folder of a build. Look at the differences before you commit them.' >&2
  exit 2
fi

source=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)

"$source/tests/cli/run-golden.py" --update "$source" "$build/src/cursus-cli" "$build/po"
"$source/tests/export/check-exports.py" --update "$source" "$build/src/cursus-cli" "$build/tests/export/fonts.conf"
"$source/tests/documents/check-documents.py" --update "$source" "$build/tests/documents/document-text"
git -C "$source" status --short tests/golden || true
