-- SPDX-License-Identifier: GPL-2.0-or-later
-- An act the owner said is not right: it stays, and counts nowhere.
ALTER TABLE act ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
