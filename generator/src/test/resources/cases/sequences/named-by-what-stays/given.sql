CREATE SEQUENCE ticket_no START 100;
CREATE SEQUENCE code_no;
CREATE FUNCTION next_code() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RETURN 'C' || nextval('code_no'); -- the next one
END
$$;
CREATE SEQUENCE visit_no;
CREATE DOMAIN visit_number AS bigint DEFAULT nextval('visit_no');
CREATE SEQUENCE shelf_no;
CREATE FUNCTION next_shelf(number bigint DEFAULT nextval('shelf_no')) RETURNS bigint LANGUAGE sql AS 'SELECT number';
CREATE TABLE legacies (id serial PRIMARY KEY, name varchar(255));
