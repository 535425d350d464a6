COMMENT ON CONSTRAINT users_email_key ON users IS NULL;
