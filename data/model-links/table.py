#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""weights.txt -> a static const table: table.py INPUT OUTPUT. A line is: three weights (helps, asks, rest), then the cue."""
import sys

with open(sys.argv[1], encoding='utf-8') as lines, open(sys.argv[2], 'w', encoding='utf-8') as out:
    out.write('// SPDX-License-Identifier: GPL-2.0-or-later\n// Made by data/model-links/table.py. Do not edit.\n')
    out.write('static const CueWeights link_weights[KARMA_LINK_CUES] = {\n')
    for line in lines:
        if line.strip() and not line.startswith('#'):
            helps, asks, rest, cue = line.strip().split(None, 3)
            name = cue.upper().replace(' ', '_')
            out.write(f'    [KARMA_CUE_{name}] = {{ {{ {helps}, {asks}, {rest} }} }},\n')
    out.write('};\n')
