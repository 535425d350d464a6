create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create statistics nick_and_name on nick, name from users;
