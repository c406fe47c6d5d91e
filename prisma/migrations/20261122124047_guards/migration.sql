-- What must never break, whatever the application does. Each guard names its row or law.

-- Roles ---------------------------------------------------------------------------------------------------------------
-- Group roles; the launcher makes a login role of each per database. Roles belong to the whole server, hence IF NOT EXISTS.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'uppfoljning_app') THEN
    CREATE ROLE uppfoljning_app NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'uppfoljning_public') THEN
    CREATE ROLE uppfoljning_public NOLOGIN;
  END IF;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO uppfoljning_app;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO uppfoljning_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO uppfoljning_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO uppfoljning_app;
-- Rows that are links or conveniences may go; everything else stays as history.
GRANT DELETE ON "EvidenceLink", "AgreementActivity", "FollowUpMember", "EvidenceRequestItem", "SavedFilter",
  "SignInThrottle", "ImportMapping", "ReimbursementBasis", "Session" TO uppfoljning_app;
-- The trace is written by append_audit() alone.
REVOKE INSERT, UPDATE, DELETE ON "AuditEntry", "AuditHead" FROM uppfoljning_app;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One installation, one chain head --------------------------------------------------------------------------------------
ALTER TABLE "Installation" ADD CONSTRAINT installation_is_one CHECK (id = 1);
ALTER TABLE "AuditHead" ADD CONSTRAINT audit_head_is_one CHECK (id = 1);
INSERT INTO "AuditHead" (id, seq, hash) VALUES (1, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;

-- Audit chain -----------------------------------------------------------------------------------------------------------
CREATE FUNCTION audit_hash(prev text, seq bigint, at timestamptz, actor_id text, actor_name text, action text,
                           entity text, entity_id text, case_id text, digest text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(prev, seq,
    to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    actor_id, actor_name, action, entity, entity_id, case_id, digest)::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION audit_digest(payload jsonb) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(coalesce(payload::text, ''), 'UTF8')), 'hex')
$$;

-- Appends entries and outbox jobs as the last statement of a change. The head row is locked first, so links cannot fork.
CREATE FUNCTION append_audit(p_actor_id text, p_actor_name text, p_entries jsonb, p_jobs jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "AuditHead"%ROWTYPE;
  entry jsonb;
  moment timestamptz;
  digest text;
  next_hash text;
BEGIN
  SELECT * INTO STRICT head FROM "AuditHead" WHERE id = 1 FOR UPDATE;
  FOR entry IN SELECT * FROM jsonb_array_elements(p_entries) LOOP
    head.seq := head.seq + 1;
    moment := date_trunc('milliseconds', clock_timestamp());
    digest := audit_digest(entry -> 'payload');
    next_hash := audit_hash(head.hash, head.seq, moment, p_actor_id, p_actor_name, entry ->> 'action',
                            entry ->> 'entity', entry ->> 'entityId', entry ->> 'caseId', digest);
    INSERT INTO "AuditEntry" (seq, at, "actorId", "actorName", action, entity, "entityId", "caseId", payload,
                              "payloadDigest", "prevHash", hash)
    VALUES (head.seq, moment, p_actor_id, p_actor_name, entry ->> 'action', entry ->> 'entity', entry ->> 'entityId',
            entry ->> 'caseId', entry -> 'payload', digest, head.hash, next_hash);
    head.hash := next_hash;
  END LOOP;
  UPDATE "AuditHead" SET seq = head.seq, hash = head.hash WHERE id = 1;
  INSERT INTO "OutboxJob" (id, kind, payload)
    SELECT job ->> 'id', job ->> 'kind', job -> 'payload' FROM jsonb_array_elements(p_jobs) AS job;
  RETURN head.seq;
END $$;
REVOKE ALL ON FUNCTION append_audit(text, text, jsonb, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_audit(text, text, jsonb, jsonb) TO uppfoljning_app;

-- The first broken link, or none: gap, foreign predecessor, changed row, changed payload, or a tail cut off.
CREATE FUNCTION audit_first_break() RETURNS TABLE (seq bigint, fault text)
LANGUAGE sql STABLE AS $$
  WITH linked AS (
    SELECT e.*, lag(e.hash, 1, repeat('0', 64)) OVER w AS before, lag(e.seq, 1, 0::bigint) OVER w AS before_seq
    FROM "AuditEntry" e WINDOW w AS (ORDER BY e.seq)
  ), faults AS (
    SELECT l.seq, CASE
      WHEN l.seq <> l.before_seq + 1 THEN 'gap'
      WHEN l."prevHash" <> l.before THEN 'predecessor'
      WHEN l.payload IS NOT NULL AND l."payloadDigest" <> audit_digest(l.payload) THEN 'payload'
      WHEN l.hash <> audit_hash(l."prevHash", l.seq, l.at, l."actorId", l."actorName", l.action, l.entity,
                                l."entityId", l."caseId", l."payloadDigest") THEN 'row'
    END AS fault FROM linked l
    UNION ALL
    SELECT h.seq, 'tail' FROM "AuditHead" h
    WHERE h.seq <> coalesce((SELECT max(e.seq) FROM "AuditEntry" e), 0)
       OR (h.seq > 0 AND h.hash <> (SELECT e.hash FROM "AuditEntry" e ORDER BY e.seq DESC LIMIT 1))
  )
  SELECT f.seq, f.fault FROM faults f WHERE f.fault IS NOT NULL ORDER BY f.seq LIMIT 1
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_not_truncated BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- People ------------------------------------------------------------------------------------------------------------------
ALTER TABLE "RoleAssignment" ADD CONSTRAINT role_ends_after_it_begins CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
CREATE UNIQUE INDEX user_email_folded ON "User" (lower(email));

-- Register ----------------------------------------------------------------------------------------------------------------
-- A third digit under 2 is a month: a personal number, never a key (trust.md 1.5, sole traders).
ALTER TABLE "Provider" ADD CONSTRAINT provider_org_number CHECK ("orgNumber" ~ '^[0-9]{2}[2-9][0-9]{7}$');
CREATE UNIQUE INDEX provider_org_number_key ON "Provider" ("orgNumber");
CREATE INDEX provider_name_search ON "Provider" USING gin (lower(normalize(name, NFC)) gin_trgm_ops);
CREATE INDEX unit_name_search ON "Unit" USING gin (lower(normalize(name, NFC)) gin_trgm_ops);
ALTER TABLE "Activity" ADD CONSTRAINT activity_ends_after_it_begins
  CHECK ("endDate" IS NULL OR "startDate" IS NULL OR "endDate" >= "startDate");

-- Agreements ----------------------------------------------------------------------------------------------------------------
-- ORB-01: no active terms without at least one service law and a start.
ALTER TABLE "AgreementVersion" ADD CONSTRAINT active_terms_are_complete CHECK (
  status <> 'ACTIVE' OR (cardinality(laws) > 0 AND "startDate" IS NOT NULL AND "activatedAt" IS NOT NULL));
ALTER TABLE "AgreementVersion" ADD CONSTRAINT terms_end_after_they_begin CHECK (
  ("endDate" IS NULL OR "startDate" IS NULL OR "endDate" >= "startDate")
  AND ("extensionTo" IS NULL OR "endDate" IS NULL OR "extensionTo" >= "endDate"));
ALTER TABLE "AgreementVersion" ADD CONSTRAINT fines_are_not_negative CHECK (
  coalesce("finePerOccasionOre", 0) >= 0 AND coalesce("fineCapPerYearOre", 0) >= 0);
CREATE UNIQUE INDEX one_active_version_a_day ON "AgreementVersion" ("agreementId", "validFrom") WHERE status = 'ACTIVE';
CREATE UNIQUE INDEX one_draft_of_terms ON "AgreementVersion" ("agreementId") WHERE status = 'DRAFT';

CREATE FUNCTION keep_active_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'ACTIVE' THEN
    RAISE EXCEPTION 'terms in force are changed only by a new version' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER active_terms_stay BEFORE UPDATE ON "AgreementVersion" FOR EACH ROW EXECUTE FUNCTION keep_active_terms();

-- Requirements ----------------------------------------------------------------------------------------------------------------
CREATE UNIQUE INDEX requirement_code_in_area ON "Requirement" ("areaId", code) WHERE "agreementId" IS NULL;
CREATE UNIQUE INDEX requirement_code_in_agreement ON "Requirement" ("agreementId", code) WHERE "agreementId" IS NOT NULL;
-- ORB-16: a source and a way of verifying, or it is not published.
ALTER TABLE "RequirementVersion" ADD CONSTRAINT published_requirement_is_traceable CHECK (
  status <> 'PUBLISHED' OR (source IS NOT NULL AND btrim(coalesce(verification, '')) <> ''
    AND cardinality(methods) > 0 AND "publishedAt" IS NOT NULL));
ALTER TABLE "RequirementVersion" ADD CONSTRAINT limit_is_whole CHECK (
  ("limitValue" IS NULL) = ("limitDirection" IS NULL)
  AND ("limitValue" IS NULL OR "limitValue" ~ '^-?[0-9]+(\.[0-9]+)?$'));
ALTER TABLE "RequirementVersion" ADD CONSTRAINT requirement_ends_after_it_begins CHECK (
  "validTo" IS NULL OR "validTo" >= "validFrom");
CREATE UNIQUE INDEX one_published_version_a_day ON "RequirementVersion" ("requirementId", "validFrom")
  WHERE status = 'PUBLISHED';
CREATE UNIQUE INDEX one_draft_of_requirement ON "RequirementVersion" ("requirementId") WHERE status = 'DRAFT';

-- A published wording stays as it was: findings point to it (ORB-09). Only its last day may be set.
CREATE FUNCTION keep_published_requirement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'PUBLISHED' AND to_jsonb(NEW) - 'validTo' - 'version' <> to_jsonb(OLD) - 'validTo' - 'version' THEN
    RAISE EXCEPTION 'a published requirement is changed only by a new version' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_requirement_stays BEFORE UPDATE ON "RequirementVersion"
  FOR EACH ROW EXECUTE FUNCTION keep_published_requirement();

-- ORB-10: "not applicable" wants its reason; a copy wants its requirement.
ALTER TABLE "CommissionRequirement" ADD CONSTRAINT commission_requirement_is_whole CHECK (
  (state <> 'NOT_APPLICABLE' OR btrim(coalesce(reason, '')) <> '') AND ((state = 'COPIED') = ("copyId" IS NOT NULL)));

-- Follow-ups ----------------------------------------------------------------------------------------------------------------
ALTER TABLE "FollowUp" ADD CONSTRAINT case_has_its_ground CHECK (
  origin = 'IMPORTED' OR ("diaryNumber" IS NOT NULL AND "agreementId" IS NOT NULL AND "agreementVersionId" IS NOT NULL));
ALTER TABLE "FollowUp" ADD CONSTRAINT closed_case_has_its_day CHECK (status <> 'CLOSED' OR "closedOn" IS NOT NULL);
ALTER TABLE "FollowUp" ADD CONSTRAINT cancelled_case_has_a_reason CHECK (
  status <> 'CANCELLED' OR btrim(coalesce("cancelReason", '')) <> '');
ALTER TABLE "FollowUp" ADD CONSTRAINT period_is_a_period CHECK ("periodFrom" IS NULL OR "periodTo" IS NULL OR "periodTo" >= "periodFrom");
CREATE UNIQUE INDEX one_lead ON "FollowUpMember" ("followUpId") WHERE role = 'LEAD';
-- ORB-21: left out only with a reason.
ALTER TABLE "FollowUpRequirement" ADD CONSTRAINT left_out_with_a_reason CHECK (
  selected OR btrim(coalesce("deselectReason", '')) <> '');
ALTER TABLE "SiteVisit" ADD CONSTRAINT visit_says_what_became_of_it CHECK (
  (status <> 'CARRIED_OUT' OR "carriedOutOn" IS NOT NULL)
  AND (status <> 'CANCELLED' OR btrim(coalesce("cancelReason", '')) <> ''));

-- ORB-41: the four steps in their order.
ALTER TABLE "Assessment" ADD CONSTRAINT weighed_only_when_not_met CHECK (
  judgement = 'NOT_MET' OR (frequency IS NULL AND "consequenceIndividual" IS NULL
    AND "consequenceMunicipality" IS NULL AND "consequenceProvider" IS NULL));
ALTER TABLE "Assessment" ADD CONSTRAINT result_follows_the_steps CHECK (
  result IS NULL
  OR (result = 'MET' AND judgement = 'MET')
  OR (result = 'NOT_ASSESSED' AND judgement = 'NOT_ASSESSABLE')
  OR (result = 'FINDING' AND judgement = 'NOT_MET' AND frequency IS NOT NULL AND "consequenceIndividual" IS NOT NULL
      AND "consequenceMunicipality" IS NOT NULL AND "consequenceProvider" IS NOT NULL));

-- Findings ----------------------------------------------------------------------------------------------------------------
ALTER TABLE "Finding" ADD CONSTRAINT finding_to_remedy_has_a_day CHECK (
  status NOT IN ('AWAITING_REMEDY', 'REMEDY_REPORTED', 'UNDER_RESULT_FOLLOW_UP', 'NOT_REMEDIED') OR "remedyDueOn" IS NOT NULL);
ALTER TABLE "Finding" ADD CONSTRAINT settled_finding_has_its_day CHECK (
  status NOT IN ('REMEDIED', 'PARTLY_REMEDIED_SUFFICIENT', 'REMARKED', 'DISMISSED', 'ENDED_WITH_CONTRACT') OR "settledOn" IS NOT NULL);
ALTER TABLE "ResultFollowUp" ADD CONSTRAINT judged_result_is_whole CHECK (
  (status = 'JUDGED') = (judgement IS NOT NULL AND "judgedOn" IS NOT NULL AND "judgedById" IS NOT NULL AND btrim(motive) <> ''));

-- ORB-39: only against a requirement of the activity's own area and agreement.
CREATE FUNCTION check_finding_ground() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "FollowUp" f
    JOIN "Activity" a ON a.id = f."activityId"
    JOIN "RequirementVersion" v ON v.id = NEW."requirementVersionId"
    JOIN "Requirement" r ON r.id = v."requirementId"
    WHERE f.id = NEW."followUpId" AND v.status = 'PUBLISHED' AND r."areaId" = a."areaId"
      AND (r."agreementId" IS NULL OR r."agreementId" = f."agreementId")
      AND (f.origin = 'IMPORTED' OR EXISTS (
        SELECT FROM "FollowUpRequirement" s
        WHERE s."followUpId" = f.id AND s."requirementVersionId" = v.id AND s.selected))
  ) THEN
    RAISE EXCEPTION 'a finding needs a requirement of the case''s own agreement' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER finding_has_its_ground BEFORE INSERT OR UPDATE OF "followUpId", "requirementVersionId" ON "Finding"
  FOR EACH ROW EXECUTE FUNCTION check_finding_ground();

-- Reports ----------------------------------------------------------------------------------------------------------------
CREATE UNIQUE INDEX one_draft_of_report ON "ReportVersion" ("reportId") WHERE status = 'DRAFT';
CREATE UNIQUE INDEX one_final_of_report ON "ReportVersion" ("reportId") WHERE status = 'FINAL';
CREATE UNIQUE INDEX one_main_report ON "Report" ("followUpId") WHERE kind = 'MAIN';
CREATE UNIQUE INDEX one_closing_report ON "Report" ("followUpId") WHERE kind = 'CLOSING';
ALTER TABLE "ReportVersion" ADD CONSTRAINT final_report_is_whole CHECK (
  status = 'DRAFT' OR (content IS NOT NULL AND "finalAt" IS NOT NULL AND "finalOn" IS NOT NULL
    AND "finalById" IS NOT NULL AND "pdfFileId" IS NOT NULL AND "pdfSha256" IS NOT NULL));
ALTER TABLE "ReportVersion" ADD CONSTRAINT correction_has_a_reason CHECK (
  number = 1 OR btrim(coalesce("correctionReason", '')) <> '');

-- ORB-43: final is locked. The only way on is to be superseded by its correction.
CREATE FUNCTION keep_final_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND NOT (
    OLD.status = 'FINAL' AND NEW.status = 'SUPERSEDED'
    AND to_jsonb(NEW) - 'status' - 'version' = to_jsonb(OLD) - 'status' - 'version'
  ) THEN
    RAISE EXCEPTION 'a final report is corrected only by a new version' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER final_report_stays BEFORE UPDATE ON "ReportVersion" FOR EACH ROW EXECUTE FUNCTION keep_final_report();

-- ORB-24: no final main report of method 1 without a site visit carried out on site.
CREATE FUNCTION check_report_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'FINAL' AND EXISTS (
    SELECT FROM "Report" r JOIN "FollowUp" f ON f.id = r."followUpId"
    WHERE r.id = NEW."reportId" AND r.kind = 'MAIN' AND f.method = 'QUALITY_REQUIREMENTS' AND NOT EXISTS (
      SELECT FROM "SiteVisit" v
      WHERE v."followUpId" = f.id AND v.mode = 'ON_SITE' AND v.status = 'CARRIED_OUT')
  ) THEN
    RAISE EXCEPTION 'method 1 is not final without a site visit' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER final_report_had_a_visit BEFORE INSERT OR UPDATE ON "ReportVersion"
  FOR EACH ROW EXECUTE FUNCTION check_report_visit();

-- What was sent to the provider is an official document (TF 2 kap.): only our answer may be added.
CREATE FUNCTION keep_shared_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'answer' - 'answeredOn' <> to_jsonb(OLD) - 'answer' - 'answeredOn' THEN
    RAISE EXCEPTION 'a shared draft stays as it was sent' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER shared_draft_stays BEFORE UPDATE ON "ReportShare" FOR EACH ROW EXECUTE FUNCTION keep_shared_draft();

-- ORB-42 and ORB-47: a case closes with a final report and without an unsettled finding.
CREATE FUNCTION check_case_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'CLOSED' AND OLD.status <> 'CLOSED' THEN
    IF EXISTS (SELECT FROM "Finding" x WHERE x."followUpId" = NEW.id AND x.status NOT IN
        ('REMEDIED', 'PARTLY_REMEDIED_SUFFICIENT', 'REMARKED', 'DISMISSED', 'ENDED_WITH_CONTRACT')) THEN
      RAISE EXCEPTION 'a case with an unsettled finding is not closed' USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM "Report" r JOIN "ReportVersion" v ON v."reportId" = r.id
        WHERE r."followUpId" = NEW.id AND v.status = 'FINAL') THEN
      RAISE EXCEPTION 'a case without a final report is not closed' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_closes_in_order BEFORE UPDATE OF status ON "FollowUp" FOR EACH ROW EXECUTE FUNCTION check_case_closing();

-- Public site ----------------------------------------------------------------------------------------------------------------
-- Frozen snapshots, read through a role that can read the two views below and nothing else (ORB-25, ORB-43, trust.md B22).
CREATE SCHEMA public_site;
CREATE TABLE public_site.register_entry (
  report_version_id text PRIMARY KEY,
  follow_up_id      text NOT NULL,
  diary_number      text NOT NULL,
  title             text NOT NULL,
  method            text NOT NULL,
  kind              text NOT NULL,
  version           integer NOT NULL,
  provider_name     text NOT NULL,
  unit_name         text NOT NULL,
  area_name         text NOT NULL,
  regime            text NOT NULL,
  final_on          date NOT NULL,
  superseded        boolean NOT NULL DEFAULT false
);
CREATE TABLE public_site.published_report (
  report_version_id text PRIMARY KEY REFERENCES public_site.register_entry,
  slug              text NOT NULL,
  snapshot          jsonb NOT NULL,
  pdf               bytea NOT NULL,
  pdf_sha256        text NOT NULL,
  published_at      timestamptz(3) NOT NULL,
  withdrawn_at      timestamptz(3),
  withdrawn_reason  text
);
CREATE UNIQUE INDEX published_slug ON public_site.published_report (slug) WHERE withdrawn_at IS NULL;

CREATE FUNCTION public_site.keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_reason' <> to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_reason' THEN
    RAISE EXCEPTION 'a published snapshot is corrected only by a new one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_stays BEFORE UPDATE ON public_site.published_report
  FOR EACH ROW EXECUTE FUNCTION public_site.keep_published();

CREATE TABLE public_site.municipality (
  id             integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  name           text NOT NULL,
  committee_name text NOT NULL,
  contact        text
);
CREATE VIEW public_site.register AS SELECT * FROM public_site.register_entry;
CREATE VIEW public_site.reports AS
  SELECT p.slug, p.snapshot, p.pdf, p.pdf_sha256, p.published_at, e.*
  FROM public_site.published_report p JOIN public_site.register_entry e USING (report_version_id)
  WHERE p.withdrawn_at IS NULL;
GRANT USAGE ON SCHEMA public_site TO uppfoljning_app, uppfoljning_public;
GRANT SELECT, INSERT, UPDATE ON public_site.register_entry, public_site.published_report, public_site.municipality TO uppfoljning_app;
GRANT SELECT ON public_site.register, public_site.reports TO uppfoljning_app, uppfoljning_public;
GRANT SELECT ON public_site.municipality TO uppfoljning_public;
