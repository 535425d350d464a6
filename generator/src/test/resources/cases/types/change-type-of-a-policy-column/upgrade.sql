DROP POLICY nobody_else ON users;
DROP POLICY own ON users;
ALTER TABLE users ALTER COLUMN nick TYPE text;
CREATE POLICY own ON users USING (nick = (CURRENT_USER)::text);
COMMENT ON POLICY own ON users IS 'Everybody''s own.';
CREATE POLICY nobody_else ON users AS RESTRICTIVE FOR UPDATE TO postgres USING (nick <> 'root'::text) WITH CHECK (length(nick) > 1);
