insert into members values (1, 7);
insert into loans values (1, 1, 7);
