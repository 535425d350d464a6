COMMENT ON TABLE users IS 'Who may sign in';
COMMENT ON COLUMN users.name IS NULL;
