-- Rows for LearnR's first release: at least 1,000 in each table.

insert into users (email, password_hash, role, created_at)
select 'learner' || n || '@example.org', '$2b$12$' || md5(n::text), case when n % 100 = 0 then 'EDITOR' else 'LEARNER' end,
       timestamptz '2025-06-01 09:00+00' + n * interval '2 hours'
from generate_series(1, 1500) n;

insert into courses (code, name, is_active)
select 'C-' || n, 'Certification ' || n, n % 9 > 0
from generate_series(1, 1000) n;

insert into knowledge_areas (course_id, code, name, weight)
select id, 'KA-' || n, 'Area ' || n || ' of ' || name, 0.25
from courses cross join generate_series(1, 4) n;

insert into questions (course_id, knowledge_area_id, text, options, correct, difficulty, embedding, is_active)
select course_id, id, 'What comes first in ' || name || '?', '{"A": "this", "B": "that", "C": "both", "D": "neither"}',
       substr('ABCD', substr(code, 4)::integer, 1), (array['EASY', 'MEDIUM', 'HARD'])[1 + length(name) % 3],
       array[0.5, length(name) / 10.0, -0.25], length(name) % 7 > 0
from knowledge_areas;

insert into reading_content (course_id, knowledge_area_id, title, body)
select course_id, id, 'On ' || name, repeat('What comes first comes first. ', 10)
from knowledge_areas;

insert into user_responses (user_id, question_id, given, is_correct, seconds_taken, answered_at)
select users.id, picked.id, picked.correct, true, 20 + row_number() over () % 60, users.created_at + interval '1 day'
from users cross join (select id, correct from questions order by text limit 2) picked;

insert into user_competency (user_id, knowledge_area_id, score)
select users.id, picked.id, 37.5
from users cross join (select id from knowledge_areas order by name limit 1) picked;

insert into concept_mastery (user_id, knowledge_area_id, concept, due_on)
select user_id, knowledge_area_id, 'order of things', date '2026-01-10'
from user_competency;

insert into user_onboarding (user_id, answers, exam_on)
select id, jsonb_build_object('goal', 'pass', 'hours', length(email)), date '2026-06-01' + length(email)
from users;

insert into subscriptions (user_id, plan, valid_until)
select id, case when length(email) % 2 = 0 then 'FREE' else 'MONTHLY' end,
       case when length(email) % 2 = 1 then date '2026-12-31' end
from users;

analyze;
