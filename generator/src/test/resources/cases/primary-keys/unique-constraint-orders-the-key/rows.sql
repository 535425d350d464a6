insert into seat (hall, place) values (1, 2), (2, 1);
insert into ticket (id, seat_hall, seat_place) values (1, 1, 2), (2, 2, 1);
