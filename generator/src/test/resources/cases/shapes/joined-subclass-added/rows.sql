insert into payments (id, amount) values (1, 9.99);
insert into card_payments (id, card) values (1, '1234');
