#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes words.txt and weights.txt anew: data/model/train.sh CORPUS [FOLDER]
# CORPUS holds NAME.ascii.txt and NAME.annotation.txt; FOLDER (build-model) takes what is built. See README.md.
set -eu
corpus=$(realpath "$1")
folder=${2:-build-model}
mkdir -p "$folder"
folder=$(realpath "$folder")
cd "$(dirname "$0")/../.."

compile() {
    # shellcheck disable=SC2046
    ${CC:-cc} -std=gnu11 -D_GNU_SOURCE -O3 -march=native -ffast-math -fno-finite-math-only -fopenmp \
        -o "$folder/train" data/model/*.c plugin/core/replies*.c plugin/cli/roomlog.c \
        -I include -I "$folder" $(pkg-config --cflags --libs glib-2.0) -lm
}

printf 'sharpness 0 1 1\n' >"$folder/no-weights.txt"
printf '00000000 9\n' >"$folder/no-words.txt"
python3 data/model/table.py weights "$folder/no-weights.txt" "$folder/replies-weights.h"
python3 data/model/table.py words "$folder/no-words.txt" "$folder/replies-table.h"
compile
"$folder/train" words "$corpus" data/model
python3 data/model/table.py words data/model/words.txt "$folder/replies-table.h"
compile
"$folder/train" weights "$corpus" "$folder"
mv "$folder/weights.txt" data/model/weights.txt
