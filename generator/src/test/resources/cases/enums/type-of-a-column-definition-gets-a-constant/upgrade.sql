ALTER TYPE flavour ADD VALUE 'salty' BEFORE 'sour';
-- the next transaction
ALTER TYPE mood ADD VALUE 'JOLLY' BEFORE 'BORED';
-- the next transaction
ALTER TABLE guest DROP CONSTRAINT guest_flavour_check;
ALTER TABLE guest DROP CONSTRAINT guest_mood_check;
ALTER TABLE guest ADD CONSTRAINT guest_flavour_check CHECK (flavour in ('salty','sweet','sour'));
ALTER TABLE guest ADD CONSTRAINT guest_mood_check CHECK (mood in ('CALM','JOLLY','ANGRY'));
