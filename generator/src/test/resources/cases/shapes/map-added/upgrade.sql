CREATE TABLE user_settings (
    user_id bigint NOT NULL,
    setting varchar(40) NOT NULL,
    chosen varchar(200),
    PRIMARY KEY (user_id, setting)
);
ALTER TABLE user_settings ADD CONSTRAINT user_settings_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
