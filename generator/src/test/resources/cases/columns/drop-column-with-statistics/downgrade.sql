ALTER TABLE users ADD COLUMN nick varchar(20);
CREATE STATISTICS nick_and_name (dependencies, mcv) ON name, nick FROM users;
ALTER STATISTICS nick_and_name SET STATISTICS 500;
COMMENT ON STATISTICS nick_and_name IS 'what is seldom seen together';
CREATE STATISTICS "Lower nick" ON active, lower(nick::text) FROM users;
