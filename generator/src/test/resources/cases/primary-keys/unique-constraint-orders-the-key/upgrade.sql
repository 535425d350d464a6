ALTER TABLE ticket DROP CONSTRAINT ticket_seat_hall_seat_place_fkey;
ALTER TABLE seat DROP CONSTRAINT seat_pkey;
ALTER TABLE seat ADD CONSTRAINT seat_pkey PRIMARY KEY (place, hall);
ALTER TABLE ticket ADD CONSTRAINT ticket_seat_hall_seat_place_fkey FOREIGN KEY (seat_place, seat_hall) REFERENCES seat (place, hall);
