-- How many judged resultatuppföljningar the frozen document tells of. Closing asks for it of every case in a list, and the
-- document itself is long (ORB-42). The database counts, so that it can never differ from what was frozen.
ALTER TABLE "ReportVersion" ADD COLUMN "resultsTold" integer NOT NULL GENERATED ALWAYS AS (
  CASE WHEN jsonb_typeof(content -> 'results') = 'array' THEN jsonb_array_length(content -> 'results') ELSE 0 END
) STORED;

-- A trigger that runs before the row is written does not see what the database will compute: it is left out of the comparison.
CREATE OR REPLACE FUNCTION keep_final_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND NOT (
    OLD.status = 'FINAL' AND NEW.status = 'SUPERSEDED'
    AND to_jsonb(NEW) - 'status' - 'version' - 'resultsTold' = to_jsonb(OLD) - 'status' - 'version' - 'resultsTold'
  ) THEN
    RAISE EXCEPTION 'a final report is corrected only by a new version' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
