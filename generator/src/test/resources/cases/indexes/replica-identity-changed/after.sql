create table users (id bigint primary key, tenant int not null, email varchar(50) not null);
create unique index by_email on users (tenant, email);
alter table users replica identity using index by_email;
alter table users cluster on by_email;
create table posts (id bigint primary key, slug varchar(50) not null);
create index by_slug on posts (slug);
