create index note_by_body on note using hash (body);
create index note_by_tags on note using gin (tags) where id > 0;
create index note_by_number on note using brin (id) with (pages_per_range = 32);
