COMMENT ON TABLE users IS 'Old';
COMMENT ON COLUMN users.name IS 'Old';
