insert into member (id) values (1), (2);
update member set sponsor_id = 1, deputy_id = 1, friend = 1 where id = 2;
