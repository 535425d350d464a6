ALTER INDEX users_email_idx RENAME TO ix_mail;
