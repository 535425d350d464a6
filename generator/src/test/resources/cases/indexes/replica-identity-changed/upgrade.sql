DROP INDEX by_slug;
DROP INDEX by_email;
CREATE INDEX by_slug ON posts (slug);
CREATE UNIQUE INDEX by_email ON users (tenant, email);
ALTER TABLE users CLUSTER ON by_email;
ALTER TABLE users REPLICA IDENTITY USING INDEX by_email;
