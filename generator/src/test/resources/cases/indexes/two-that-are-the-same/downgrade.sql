CREATE INDEX two ON users (email);
