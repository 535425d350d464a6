insert into debt values (-7), (3);
insert into refund values (500), (1200);
