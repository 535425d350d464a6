ALTER TABLE user_details DROP CONSTRAINT user_details_id_fkey;
DROP TABLE user_details;
