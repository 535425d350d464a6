insert into tickets (id) values (nextval('ticket_numbers'));
