DROP INDEX one;
DROP INDEX two;
CREATE INDEX one ON users (name);
CREATE INDEX two ON users (email);
