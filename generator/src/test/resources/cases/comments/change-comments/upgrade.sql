COMMENT ON COLUMN users.name IS 'As it''s shown to others';
COMMENT ON TABLE users IS 'Everybody with an account';
