create table members (club int, number int, primary key (club, number));
create table loans (id int primary key, club int not null);
