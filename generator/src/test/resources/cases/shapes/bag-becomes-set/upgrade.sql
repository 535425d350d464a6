ALTER TABLE user_phones ADD CONSTRAINT user_phones_pkey PRIMARY KEY (user_id, phones);
