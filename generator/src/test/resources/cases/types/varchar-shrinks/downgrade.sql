ALTER TABLE users
    ALTER COLUMN nick DROP DEFAULT,
    ALTER COLUMN nick TYPE varchar(50),
    ALTER COLUMN nick SET DEFAULT 'nobody'::character varying;
