-- AlterTable
ALTER TABLE "RequirementVersion" ADD COLUMN     "copiedFromId" TEXT;

-- AddForeignKey
ALTER TABLE "RequirementVersion" ADD CONSTRAINT "RequirementVersion_copiedFromId_fkey" FOREIGN KEY ("copiedFromId") REFERENCES "RequirementVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ORB-10: a mark "not applicable" may be withdrawn, and the requirement is a gap again; the audit keeps that it was made.
-- What is shared or copied stays: it says where the commission's requirement comes from (ORB-09).
GRANT DELETE ON "CommissionRequirement" TO uppfoljning_app;
CREATE FUNCTION keep_commission_origin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'NOT_APPLICABLE' THEN
    RAISE EXCEPTION 'the origin of a commission''s requirement stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER commission_origin_stays BEFORE DELETE ON "CommissionRequirement"
  FOR EACH ROW EXECUTE FUNCTION keep_commission_origin();
