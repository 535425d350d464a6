create table users (id bigint primary key, name text);
create table posts (id bigint primary key, author_id bigint not null);
create view authors as select u.id, u.name, count(p.id) as posts from users u left join posts p on p.author_id = u.id group by u.id;
