DROP INDEX by_tags;
