ALTER TABLE shelves DROP CONSTRAINT shelves_room_place_key;
ALTER TABLE shelves DROP CONSTRAINT shelves_number_key;
ALTER TABLE shelves DROP CONSTRAINT shelves_label_key;
ALTER TABLE shelves DROP CONSTRAINT shelves_code_key;
ALTER TABLE shelves DROP COLUMN label;
ALTER TABLE shelves DROP COLUMN number;
ALTER TABLE shelves DROP COLUMN place;
ALTER TABLE shelves DROP COLUMN code;
