create type mood as enum ('CALM', 'BORED', 'ANGRY');
create type flavour as enum ('sweet', 'sour');
