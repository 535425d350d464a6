ALTER INDEX ix_email RENAME TO ix_mail;
