create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
alter table users enable row level security;
create policy own on users using (nick = current_user);
comment on policy own on users is 'Everybody''s own.';
create policy nobody_else on users as restrictive for update to current_user using (nick <> 'root') with check (length(nick) > 1);
