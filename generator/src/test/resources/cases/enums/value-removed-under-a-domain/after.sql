create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create type mood as enum ('sad', 'happy');
alter table users add mood mood;
