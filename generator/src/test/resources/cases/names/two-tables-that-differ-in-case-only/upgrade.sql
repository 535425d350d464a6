CREATE TABLE "Users" (
    id bigint NOT NULL,
    "Id" integer,
    PRIMARY KEY (id)
);
ALTER TABLE "Users" ADD CONSTRAINT "Users_Id_fkey" FOREIGN KEY ("Id") REFERENCES "Users" (id);
