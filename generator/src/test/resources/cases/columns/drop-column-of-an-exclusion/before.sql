create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
alter table users add constraint one_nick exclude using btree (nick with =) ;
