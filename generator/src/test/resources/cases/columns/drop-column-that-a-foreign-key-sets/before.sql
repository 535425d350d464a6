create table members (club int, number int, primary key (club, number));
create table loans (
    id int primary key,
    club int not null,
    member int,
    constraint loans_member_fk foreign key (club, member) references members on delete set null (member)
);
