-- SPDX-License-Identifier: GPL-2.0-or-later
-- What the class of a link rests on: bits of KarmaLinkReasons (include/karma/link.h).
ALTER TABLE act ADD COLUMN reasons INTEGER NOT NULL DEFAULT 0;
