create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create policy own on users for select using (nick = current_user);
