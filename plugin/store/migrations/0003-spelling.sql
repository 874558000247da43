-- SPDX-License-Identifier: GPL-2.0-or-later
-- How somebody spells the name: "Esme" where the protocol compares "esme". Never anything but other letters' case;
-- NULL: as compared.
ALTER TABLE name ADD COLUMN spelling TEXT;
