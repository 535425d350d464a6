COMMENT ON CONSTRAINT users_age_check ON users IS NULL;
