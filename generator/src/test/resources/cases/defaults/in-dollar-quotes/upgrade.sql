ALTER TABLE note ADD COLUMN annotated varchar(255) DEFAULT $$by annotation$$;
ALTER TABLE note ADD COLUMN continued text DEFAULT 'one'  
 'more';
ALTER TABLE note ADD COLUMN dollars text DEFAULT $$it's $1 (not null$$;
ALTER TABLE note ADD COLUMN escaped text DEFAULT E'it\'s \\ a tab\t';
ALTER TABLE note ADD COLUMN escapedbyanother text DEFAULT U&'d!0061ta' uescape '!';
ALTER TABLE note ADD COLUMN letter pg_catalog."char" DEFAULT $$c$$;
ALTER TABLE note ADD COLUMN tagged text NOT NULL DEFAULT $tag$a $$ default check (b)$tag$;
ALTER TABLE note ADD COLUMN unicode text NOT NULL DEFAULT U&'d\0061t\+000061';
ALTER TABLE note ADD CONSTRAINT note_escaped_check CHECK (escaped <> '(');
