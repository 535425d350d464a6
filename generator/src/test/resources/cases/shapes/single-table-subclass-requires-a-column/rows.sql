insert into payments (id, amount, dtype, card) values (1, 9.99, 'CardPayment', '1234'), (2, 1, 'Payment', null);
