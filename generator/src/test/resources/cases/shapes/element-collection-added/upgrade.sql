CREATE TABLE user_phones (
    user_id bigint NOT NULL,
    phones varchar(255),
    UNIQUE (user_id, phones)
);
ALTER TABLE user_phones ADD CONSTRAINT user_phones_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
