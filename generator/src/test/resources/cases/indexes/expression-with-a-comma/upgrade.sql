CREATE INDEX doc_body ON doc ((to_tsvector('english'::regconfig, (body)::text)));
CREATE INDEX doc_both ON doc (sub_title, (COALESCE(sub_title, title, 'a, B ('::character varying)) DESC, title DESC);
CREATE INDEX doc_lower ON doc ((lower((title)::text)) DESC NULLS LAST, sub_title varchar_pattern_ops);
CREATE UNIQUE INDEX doc_name ON doc ((COALESCE(sub_title, title)), id DESC);
CREATE INDEX doc_plain ON doc ((replace(replace((body)::text, ','::text, ';'::text), ' '::text, ' '::text)), sub_title);
CREATE INDEX doc_tag_known ON doc_tag ((COALESCE(tag, 'none'::character varying)));
