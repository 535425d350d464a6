DROP INDEX doc_tag_known;
DROP INDEX doc_plain;
DROP INDEX doc_name;
DROP INDEX doc_lower;
DROP INDEX doc_both;
DROP INDEX doc_body;
