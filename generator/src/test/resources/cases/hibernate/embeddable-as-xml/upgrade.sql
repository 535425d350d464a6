ALTER TABLE product ADD COLUMN first jsonb;
ALTER TABLE product ADD COLUMN origin xml;
ALTER TABLE product ADD COLUMN others xml;
ALTER TABLE product ADD CONSTRAINT product_first_check CHECK ((first IS NULL) OR ((((first ->> 'country'::text))::character varying(255) IS NOT NULL) AND ((((first ->> 'zone'::text))::smallint IS NULL) OR ((((first ->> 'zone'::text))::smallint >= 0) AND (((first ->> 'zone'::text))::smallint <= 1)))));
