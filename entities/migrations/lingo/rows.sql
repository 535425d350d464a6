-- Rows for lingo's database: 2,000 users, 1,000 courses, 5,000 lessons.

insert into users (email, display_name, password_hash, created_at)
select 'learner' || n || '@example.org',
       'Learner ' || n,
       case when n % 5 > 0 then '$2b$12$' || md5(n::text) end,
       timestamptz '2025-09-01 08:00+00' + n * interval '3 hours'
from generate_series(1, 2000) n;

insert into courses (id, title, description, language_code, level, is_published)
select nextval('course_seq'),
       'Course ' || n,
       case when n % 3 > 0 then 'What one needs at the ' || (array['baker''s', 'station', 'office'])[n % 3] end,
       (array['nob', 'spa', 'jpn', 'swa'])[1 + n % 4],
       (array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])[1 + n % 6],
       n % 2 = 0
from generate_series(1, 1000) n;

insert into lessons (id, course_id, position, title, xp_reward)
select nextval('lesson_seq'), courses.id, n, courses.title || ', lesson ' || n, 5 + 5 * (n % 4)
from courses cross join generate_series(1, 5) n;

analyze;
