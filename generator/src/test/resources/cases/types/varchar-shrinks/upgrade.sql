ALTER TABLE users
    ALTER COLUMN nick DROP DEFAULT,
    ALTER COLUMN nick TYPE varchar(20),
    ALTER COLUMN nick SET DEFAULT 'nobody'::character varying;
