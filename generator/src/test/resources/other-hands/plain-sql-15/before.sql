create domain email as text check (value like '%@%');
create table tenants (id int primary key);
create table members (
    tenant_id int references tenants, id int, address email not null, "CamelCase" int, primary key (tenant_id, id));
create table tasks (
    tenant_id int, id int, assignee int, title varchar(80), size bigint generated always as (length(title)) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, assignee) references members (tenant_id, id) on delete set null (assignee));
create index tasks_title on tasks (title text_pattern_ops) where title is not null;
create table nothing ();
create role nobody_in_particular;
drop role nobody_in_particular;
