-- Rows for the database that the first revision of flashcards makes: at least 1,000 in each table.

insert into users (username, email, created_at, last_seen_at)
select 'user' || n, 'user' || n || '@example.org', timestamptz '2025-05-01 06:00+00' + n * interval '4 hours',
       case when n % 4 > 0 then timestamptz '2026-01-01 06:00+00' + n * interval '1 hour' end
from generate_series(1, 1000) n;

insert into user_preferences (user_id, theme, new_cards_per_day)
select id, (array['LIGHT', 'DARK', 'SYSTEM'])[1 + id::integer % 3], 10 + id % 30
from users;

insert into user_reminders (user_id, remind_at)
select user_id, time '07:00' + (user_id % 12) * interval '30 minutes'
from user_preferences;

insert into decks (id, version, owner_id, name, color, is_public)
select nextval('deck_seq'), 0, users.id, 'Deck of ' || users.username, '#' || substr(md5(users.username), 1, 6),
       users.id % 10 = 0
from users;

insert into decks (id, version, owner_id, parent_id, name, is_public)
select nextval('deck_seq'), 1, owner_id, id, 'Chapter 1', false
from decks
where is_public;

insert into cards (deck_id, front, back, ease_factor, due_on, deleted)
select decks.id, 'Question ' || n || ' of ' || decks.name, 'Answer ' || n, 1.3 + (n % 5) * 0.4,
       date '2026-01-01' + (n % 60)::integer, n % 20 = 0
from decks cross join generate_series(1, 3) n;

insert into study_sessions (user_id, deck_id, started_at, ended_at)
select owner_id, id, timestamptz '2026-01-02 19:00+00' + id * interval '10 minutes',
       case when id % 3 > 0 then timestamptz '2026-01-02 19:08+00' + id * interval '10 minutes' end
from decks;

insert into card_reviews (card_id, session_id, rating, seconds, reviewed_at)
select cards.id, study_sessions.id, (array['AGAIN', 'HARD', 'GOOD', 'EASY'])[1 + length(cards.front) % 4],
       length(cards.front) % 50, study_sessions.started_at + interval '1 minute'
from cards join study_sessions using (deck_id);

analyze;
