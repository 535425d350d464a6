create type phase as enum ('half', 'open', 'shut');
comment on type phase is 'How far';
create type setting as (actual phase, note text collate "C", past phase[]);
comment on type setting is 'A setting';
comment on column setting.actual is 'Now';
grant usage on type setting to current_user;
revoke usage on type setting from public;
create type housing as (setting setting, maker text);
create type unused as (phase phase);
create table valves (
    id bigint primary key,
    setting setting not null default row('open', 'none', null)::setting,
    spares setting[],
    housing housing,
    state text generated always as ((setting).note) stored,
    price numeric default 1,
    check (((setting).actual) <> 'shut'::phase or price > 0),
    unique (housing)
);
comment on column valves.setting is 'Set';
create index on valves (((setting).note));
create index on valves (setting);
create view open_valves as select id, (setting).past, housing from valves where ((setting).actual) = 'open';
create view default_setting as select row('open', 'x', null)::setting as setting;
