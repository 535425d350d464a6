ALTER TABLE member ADD CONSTRAINT no_narcissist CHECK (friend <> id);
ALTER TABLE member ADD CONSTRAINT member_friend_fkey FOREIGN KEY (friend) REFERENCES member (id) ON DELETE CASCADE;
ALTER TABLE member ADD CONSTRAINT deputy_is_a_member FOREIGN KEY (deputy_id) REFERENCES member (id) ON UPDATE CASCADE;
ALTER TABLE member ADD CONSTRAINT sponsor_is_a_member FOREIGN KEY (sponsor_id) REFERENCES member (id) ON DELETE SET NULL;
