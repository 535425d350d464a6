create table members (id bigint primary key, mail varchar(100));
create table orders (id bigint primary key, member bigint, mail varchar(20));
create policy own on orders using (mail in (select m.mail from members m));
