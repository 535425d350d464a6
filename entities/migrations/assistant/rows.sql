-- Rows for the assistant's database: at least 1,000 in each table. User 1 is the administrator.

insert into users (email, username, password_hash, status, is_superuser)
select case when n = 1 then 'admin' else 'user' || n end || '@example.org',
       case when n = 1 then 'admin' else 'user' || n end,
       '$2b$12$' || md5(n::text),
       (array['active', 'active', 'invited', 'suspended']::userstatus[])[1 + (n - 1) % 4],
       n = 1
from generate_series(1, 1000) n;

insert into roles (name, instructions, temperature, settings)
select 'Assistant ' || n, 'You are assistant ' || n || '.', (n % 21) / 10.0, jsonb_build_object('voice', 'v' || n % 3)
from generate_series(1, 1000) n;

insert into role_tools (role_id, tool)
select id, tool
from roles cross join (values ('search'), ('calculator')) tools (tool);

insert into projects (name, description)
select 'Project ' || n, case when n % 3 > 0 then 'What came of idea ' || n end
from generate_series(1, 5000) n;

insert into sources (id, project_id, title)
select nextval('source_seq'), id, 'Source of ' || name
from projects;

insert into documents (source_id, media_type, pages)
select id, 'application/pdf', 1 + project_id % 40
from sources
where project_id % 2 = 0;

insert into links (source_id, url)
select id, 'https://example.org/' || project_id
from sources
where project_id % 2 = 1;

analyze;
