DROP TRIGGER renamed ON nicks;
DROP VIEW nicks;
ALTER TABLE users ALTER COLUMN nick TYPE varchar(20);
CREATE VIEW nicks AS
SELECT id,
    nick
   FROM users;
CREATE TRIGGER renamed INSTEAD OF UPDATE ON nicks FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER renamed ON nicks IS 'Tells.';
