create type phase as enum ('open', 'half', 'shut');
create type setting as (actual phase, note text);
create type housing as (setting setting, maker text);
create table valves (
    id bigint primary key,
    setting setting not null default row('open', 'none')::setting,
    spares setting[],
    housing housing,
    check (((setting).actual) <> 'shut' or id > 0)
);
create view open_valves as select id, housing from valves where ((setting).actual) = 'open';
