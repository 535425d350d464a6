insert into guest (id, mood, flavour) values (1, 'CALM', 'sour'), (2, 'ANGRY', 'sweet');
