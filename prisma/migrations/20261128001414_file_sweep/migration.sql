-- DropForeignKey
ALTER TABLE "Evidence" DROP CONSTRAINT "Evidence_fileId_fkey";

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An upload whose form was never sent goes after some days (B19); what a report or a mail names never does. Evidence and
-- replies hold their files by foreign keys.
GRANT DELETE ON "StoredFile" TO uppfoljning_app;

CREATE FUNCTION stored_file_is_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "ReportVersion" WHERE "pdfFileId" = OLD.id)
     OR EXISTS (SELECT FROM "Dispatch" WHERE OLD.id = ANY ("fileIds")) THEN
    RAISE EXCEPTION 'a file that a report or a mail names stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER stored_file_is_named BEFORE DELETE ON "StoredFile"
  FOR EACH ROW EXECUTE FUNCTION stored_file_is_named();
