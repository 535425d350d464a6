create table users (id bigint primary key, mail varchar(100));
create policy own on users for select using (mail = current_user);
