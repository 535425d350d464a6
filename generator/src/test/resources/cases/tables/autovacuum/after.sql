create table users (
    id bigint primary key,
    name text not null
) with (autovacuum_vacuum_scale_factor = 0.05);
