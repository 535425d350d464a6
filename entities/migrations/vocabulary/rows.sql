-- Rows for the trainer's database: 1,000 users, 3,000 words, 2,000 practice sessions.

insert into auth.users (email, is_active, created_at)
select 'user' || n || '@example.org', n % 10 > 0, timestamptz '2025-02-01 07:30+00' + n * interval '5 hours'
from generate_series(1, 1000) n;

insert into user_vocabulary (word, translation, part_of_speech, examples, mastery_level, added_at)
select 'word-' || n,
       'palabra-' || n,
       (array['NOUN', 'VERB', 'ADJECTIVE', 'ADVERB', 'PHRASE', null])[1 + n % 6],
       case when n % 2 = 0 then array['A sentence with word-' || n || '.'] else '{}' end,
       n % 6,
       timestamptz '2025-03-01 12:00+00' + n * interval '1 hour'
from generate_series(1, 3000) n;

insert into practice_sessions (mode, started_at, ended_at, asked, correct)
select (array['FLASHCARDS', 'MULTIPLE_CHOICE', 'SPELLING'])[1 + n % 3],
       timestamptz '2025-03-02 18:00+00' + n * interval '2 hours',
       case when n % 7 > 0 then timestamptz '2025-03-02 18:20+00' + n * interval '2 hours' end,
       20,
       n % 21
from generate_series(1, 2000) n;

analyze;
