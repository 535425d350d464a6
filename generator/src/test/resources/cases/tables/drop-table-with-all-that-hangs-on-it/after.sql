create function audit() returns trigger language plpgsql as 'begin return new; end';
create publication everybody;
