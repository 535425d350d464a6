ALTER TABLE user_phones ADD COLUMN place integer;
UPDATE user_phones SET place = 0;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE user_phones ALTER COLUMN place SET NOT NULL;
ALTER TABLE user_phones ADD CONSTRAINT user_phones_pkey PRIMARY KEY (place, user_id);
ALTER TABLE user_phones ADD CONSTRAINT user_phones_place_check CHECK (place >= 0);
