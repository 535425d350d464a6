ALTER TABLE items
    ALTER COLUMN data DROP DEFAULT,
    ALTER COLUMN data TYPE jsonb USING data::jsonb,
    ALTER COLUMN data SET DEFAULT '{}'::jsonb;
