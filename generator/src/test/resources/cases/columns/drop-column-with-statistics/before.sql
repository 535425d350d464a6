create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create statistics nick_and_name (mcv, dependencies) on nick, name from users;
create statistics "Lower nick" on lower(nick), active from users;
create statistics name_and_active on name, active from users;
comment on statistics nick_and_name is 'what is seldom seen together';
alter statistics nick_and_name set statistics 500;
