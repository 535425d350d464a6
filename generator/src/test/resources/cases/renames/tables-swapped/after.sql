create table letters (id bigint primary key, words text not null);
create table drafts (id bigint primary key, sent date, draft_id bigint references letters);
