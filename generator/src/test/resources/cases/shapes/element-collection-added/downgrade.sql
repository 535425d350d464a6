ALTER TABLE user_phones DROP CONSTRAINT user_phones_user_id_fkey;
DROP TABLE user_phones;
