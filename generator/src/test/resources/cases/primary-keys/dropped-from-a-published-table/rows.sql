insert into bin_tags values (1, 'glass');
