insert into shop values (1);
insert into shop_tags (shop_id, tag_id, tags) values (1, 70, 'new');
insert into place (hall, number) values (1, 12), (2, 40);
