create table tickets (id bigint primary key, state char not null, code bpchar);
