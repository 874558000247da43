-- SPDX-License-Identifier: GPL-2.0-or-later
-- So that a week is found as quickly after ten years as after one: whom the owner was in touch with in a
-- stretch of days, whom a wish is about, who is dormant.
CREATE INDEX contact_day ON contact (day);
CREATE INDEX name_wish ON name (wish) WHERE wish <> 0;
CREATE INDEX talk_dormant ON talk (name) WHERE dormant;
