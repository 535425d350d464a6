create table members (id bigint primary key, email varchar(100), age integer);
create table orders (id bigint primary key, user_id bigint references members, total bigint);
create view spenders as select members.email as mail, sum(orders.total) as total from members join orders on orders.user_id = members.id group by members.id;
create materialized view top_spenders as select mail, total from spenders where total > 100;
create unique index top_spenders_mail on top_spenders (mail);
create view report as select mail, u.age from top_spenders t join members u (id, mail, age) using (mail);
