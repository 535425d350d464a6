create type phase as enum ('open', 'shut');
create type setting as (actual phase, note text);
create domain checked_setting as setting check ((value).note is not null);
create table valves (id bigint primary key, setting setting, checked checked_setting);
