create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create publication feed for table users (id, nick);
