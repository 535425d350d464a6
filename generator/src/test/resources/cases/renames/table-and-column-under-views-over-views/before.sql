create table users (id bigint primary key, mail varchar(100), age integer);
create table orders (id bigint primary key, user_id bigint references users, total integer);
create view spenders as select users.mail, sum(orders.total) as total from users join orders on orders.user_id = users.id group by users.id;
create materialized view top_spenders as select mail, total from spenders where total > 100;
create unique index top_spenders_mail on top_spenders (mail);
create view report as select mail, u.age from top_spenders t join users u using (mail);
