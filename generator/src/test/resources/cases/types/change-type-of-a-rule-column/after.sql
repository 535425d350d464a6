create table users (id bigint primary key, name varchar(50), nick text, active boolean not null default true);
create table log (nick text);
create rule keep as on update to users do also insert into log values (new.nick);
