ALTER TABLE user_phones DROP CONSTRAINT user_phones_pkey;
