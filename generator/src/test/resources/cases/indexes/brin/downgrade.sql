DROP INDEX by_date;
