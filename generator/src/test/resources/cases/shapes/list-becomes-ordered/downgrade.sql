ALTER TABLE user_phones DROP CONSTRAINT user_phones_place_check;
ALTER TABLE user_phones DROP CONSTRAINT user_phones_pkey;
ALTER TABLE user_phones DROP COLUMN place;
