insert into old.notes values (1, 'a');
