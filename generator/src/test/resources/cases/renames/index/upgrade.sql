ALTER INDEX ix_mail RENAME TO ix_email;
