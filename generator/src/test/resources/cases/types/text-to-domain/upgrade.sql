ALTER TABLE users ALTER COLUMN email TYPE email_address USING email::email_address;
ALTER TABLE users ALTER COLUMN others TYPE email_address[] USING others::email_address[];
