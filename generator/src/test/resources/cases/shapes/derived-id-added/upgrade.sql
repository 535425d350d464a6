CREATE TABLE profiles (
    user_id bigint NOT NULL,
    biography varchar(500),
    PRIMARY KEY (user_id)
);
ALTER TABLE profiles ADD CONSTRAINT profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
