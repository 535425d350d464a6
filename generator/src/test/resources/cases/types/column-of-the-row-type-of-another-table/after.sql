create table customers (id bigint primary key);
create table route (id bigint primary key, length integer);
create table place (id bigint primary key, roads route[]);
create table area (id bigint primary key, main place, other place[]);
create table border (id bigint primary key, through area, along route);
