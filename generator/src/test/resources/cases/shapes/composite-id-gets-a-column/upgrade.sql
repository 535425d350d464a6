ALTER TABLE seats DROP CONSTRAINT seats_pkey;
ALTER TABLE seats ADD COLUMN hall varchar(20);
UPDATE seats SET hall = 'main';
ALTER TABLE seats ALTER COLUMN hall SET NOT NULL;
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (line, number, hall);
