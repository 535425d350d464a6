ALTER TABLE users ADD COLUMN city text;
ALTER TABLE users ADD COLUMN street text;
ALTER TABLE addresses DROP CONSTRAINT addresses_user_id_fkey;
DROP TABLE addresses;
