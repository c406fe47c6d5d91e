-- Levels are the profile's own data: how many there are, their words and which may be minor. The columns keep the codes.
ALTER TABLE "Assessment"
  ALTER COLUMN frequency TYPE text USING frequency::text,
  ALTER COLUMN "consequenceIndividual" TYPE text USING "consequenceIndividual"::text,
  ALTER COLUMN "consequenceMunicipality" TYPE text USING "consequenceMunicipality"::text,
  ALTER COLUMN "consequenceProvider" TYPE text USING "consequenceProvider"::text,
  ADD COLUMN "judgementLevel" text;
ALTER TABLE "Finding"
  ALTER COLUMN frequency TYPE text USING frequency::text,
  ALTER COLUMN "consequenceIndividual" TYPE text USING "consequenceIndividual"::text,
  ALTER COLUMN "consequenceMunicipality" TYPE text USING "consequenceMunicipality"::text,
  ALTER COLUMN "consequenceProvider" TYPE text USING "consequenceProvider"::text;
DROP TYPE "Frequency";
DROP TYPE "Consequence";

-- Until now every scale had one level for each outcome, with the outcome's own name.
UPDATE "Assessment" SET "judgementLevel" = judgement::text WHERE judgement IS NOT NULL;
-- An outcome is always some level's (NOR-40).
ALTER TABLE "Assessment" ADD CONSTRAINT judged_in_a_level CHECK ((judgement IS NULL) = ("judgementLevel" IS NULL));

-- Which codes there are is for the case's profile to say; a word, an empty text or a number is never one.
CREATE FUNCTION is_level_code(code text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN code ~ '^[A-Z][A-Z0-9_]{0,39}$';
ALTER TABLE "Assessment" ADD CONSTRAINT levels_are_codes CHECK (
  is_level_code("judgementLevel") AND is_level_code(frequency) AND is_level_code("consequenceIndividual")
  AND is_level_code("consequenceMunicipality") AND is_level_code("consequenceProvider"));
ALTER TABLE "Finding" ADD CONSTRAINT levels_are_codes CHECK (
  is_level_code(frequency) AND is_level_code("consequenceIndividual")
  AND is_level_code("consequenceMunicipality") AND is_level_code("consequenceProvider"));
