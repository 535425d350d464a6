ALTER TABLE member DROP CONSTRAINT sponsor_is_a_member;
ALTER TABLE member DROP CONSTRAINT deputy_is_a_member;
ALTER TABLE member DROP CONSTRAINT member_friend_fkey;
ALTER TABLE member DROP CONSTRAINT no_narcissist;
