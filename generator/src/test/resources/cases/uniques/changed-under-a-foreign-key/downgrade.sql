ALTER TABLE orders DROP CONSTRAINT orders_user_name_fkey;
ALTER TABLE users DROP CONSTRAINT users_name_key;
ALTER TABLE users ADD CONSTRAINT users_name_key UNIQUE (name);
ALTER TABLE orders ADD CONSTRAINT orders_user_name_fkey FOREIGN KEY (user_name) REFERENCES users (name);
