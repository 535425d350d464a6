ALTER TABLE user_settings DROP CONSTRAINT user_settings_user_id_fkey;
DROP TABLE user_settings;
