ALTER TABLE seats DROP CONSTRAINT seats_pkey;
ALTER TABLE seats DROP COLUMN hall;
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (line, number);
