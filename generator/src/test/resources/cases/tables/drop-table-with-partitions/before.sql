create table visits (id bigint not null, at date not null, primary key (id, at)) partition by range (at);
create table visits_2026 partition of visits for values from ('2026-01-01') to ('2027-01-01');
create table shops (id bigint primary key);
