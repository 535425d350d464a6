insert into card_payments (id, amount, card) values (1, 9.99, '1234');
