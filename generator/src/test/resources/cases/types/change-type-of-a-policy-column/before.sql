create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create policy own on users using (nick = current_user);
