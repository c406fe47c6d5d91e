-- A method of follow-up is data (lib/domain/methods), so that another one is an entry in a table and not a type of the
-- database. The view reads the column: it is made again as it was.
DO $$
DECLARE
  definition text := pg_get_viewdef('provider_event'::regclass);
BEGIN
  DROP VIEW provider_event;
  ALTER TABLE "FollowUp" ALTER COLUMN method TYPE text;
  ALTER TABLE "RequirementVersion" ALTER COLUMN methods TYPE text[];
  EXECUTE 'CREATE VIEW provider_event AS ' || definition;
END $$;
DROP TYPE "FollowUpMethod";

ALTER TABLE "FollowUp" ADD CONSTRAINT method_is_a_code CHECK (method ~ '^[A-Z][A-Z_]*$');

-- ORB-24: how many visits the method asked for is kept with the case, so that the database holds whatever rule it began under.
ALTER TABLE "FollowUp" ADD COLUMN "minSiteVisits" integer NOT NULL DEFAULT 0 CHECK ("minSiteVisits" >= 0);
UPDATE "FollowUp" SET "minSiteVisits" = 1 WHERE method = 'QUALITY_REQUIREMENTS';

CREATE OR REPLACE FUNCTION check_report_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'FINAL' AND EXISTS (
    SELECT FROM "Report" r JOIN "FollowUp" f ON f.id = r."followUpId"
    WHERE r.id = NEW."reportId" AND r.kind = 'MAIN' AND f."minSiteVisits" > (
      SELECT count(*) FROM "SiteVisit" v
      WHERE v."followUpId" = f.id AND v.mode = 'ON_SITE' AND v.status = 'CARRIED_OUT')
  ) THEN
    RAISE EXCEPTION 'a main report is not final without the site visits of its method' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
