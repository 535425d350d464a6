DROP POLICY nobody_else ON users;
DROP POLICY own ON users;
ALTER TABLE users ALTER COLUMN nick TYPE varchar(20);
CREATE POLICY own ON users USING ((nick)::text = CURRENT_USER);
COMMENT ON POLICY own ON users IS 'Everybody''s own.';
CREATE POLICY nobody_else ON users AS RESTRICTIVE FOR UPDATE TO postgres USING ((nick)::text <> 'root'::text) WITH CHECK (length((nick)::text) > 1);
