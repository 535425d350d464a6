create type phase as enum ('open', 'shut');
create type setting as (actual phase, note text);
create type housing as ("Set ""up" setting[], maker text);
create table valves (id bigint primary key, housing housing[]);
