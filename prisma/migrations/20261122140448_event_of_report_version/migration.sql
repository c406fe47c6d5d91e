-- A final report leads to its own version, which is what can be fetched: a correction has a file of its own.
CREATE OR REPLACE VIEW provider_event AS
WITH place AS (
  SELECT a.id AS activity_id, u.id AS unit_id, u.name AS unit_name, u."providerId" AS provider_id
  FROM "Activity" a JOIN "Unit" u ON u.id = a."unitId"
), occasion AS (
  SELECT f.id, f.method, f.status, f.origin, f."diaryNumber", f."startedOn", f."concludedOn", f."closedOn",
    f."importedResult", f."importedSiteVisit", p.provider_id, p.unit_id, p.unit_name
  FROM "FollowUp" f JOIN place p ON p.activity_id = f."activityId"
)
SELECT provider_id, "startedOn" AS happened_on, 'followUpStarted' AS kind, id AS ref_id, unit_id, unit_name,
  id AS follow_up_id, "diaryNumber" AS label, method::text AS detail, NULL::text AS note, NULL::boolean AS flag
  FROM occasion WHERE "startedOn" IS NOT NULL
UNION ALL
SELECT provider_id, "concludedOn", 'historyImported', id, unit_id, unit_name, id, "diaryNumber", method::text,
  "importedResult", "importedSiteVisit" FROM occasion WHERE origin = 'IMPORTED' AND "concludedOn" IS NOT NULL
UNION ALL
SELECT provider_id, "closedOn", 'followUpClosed', id, unit_id, unit_name, id, "diaryNumber", method::text, NULL, NULL
  FROM occasion WHERE status = 'CLOSED' AND origin = 'PRODUCT'
UNION ALL
SELECT o.provider_id, v."carriedOutOn", 'visitCarriedOut', v.id, o.unit_id, o.unit_name, o.id, o."diaryNumber",
  v.mode::text, NULL, v.announced
  FROM "SiteVisit" v JOIN occasion o ON o.id = v."followUpId" WHERE v.status = 'CARRIED_OUT'
UNION ALL
SELECT o.provider_id, f."confirmedOn", 'findingConfirmed', f.id, o.unit_id, o.unit_name, o.id, o."diaryNumber",
  q.title, f.status::text, f.acute
  FROM "Finding" f JOIN occasion o ON o.id = f."followUpId"
  JOIN "RequirementVersion" q ON q.id = f."requirementVersionId" WHERE f."confirmedOn" IS NOT NULL
UNION ALL
SELECT o.provider_id, f."settledOn", 'findingSettled', f.id, o.unit_id, o.unit_name, o.id, o."diaryNumber",
  q.title, f.status::text, NULL
  FROM "Finding" f JOIN occasion o ON o.id = f."followUpId"
  JOIN "RequirementVersion" q ON q.id = f."requirementVersionId"
  WHERE f."settledOn" IS NOT NULL AND f."confirmedOn" IS NOT NULL
UNION ALL
SELECT o.provider_id, r."receivedOn", 'replyReceived', r.id, o.unit_id, o.unit_name, o.id, o."diaryNumber",
  r.kind::text, r."senderName", NULL FROM "ProviderReply" r JOIN occasion o ON o.id = r."followUpId"
UNION ALL
-- A final report is a public document (ORB-43): part of the register's story, not of the inside of a case.
SELECT o.provider_id, v."finalOn", 'reportFinal', v.id, o.unit_id, o.unit_name, NULL, r."diaryNumber", r.kind::text,
  v.number::text, v.status = 'SUPERSEDED'
  FROM "ReportVersion" v JOIN "Report" r ON r.id = v."reportId" JOIN occasion o ON o.id = r."followUpId"
  WHERE v.status <> 'DRAFT'
UNION ALL
SELECT g."providerId", v."validFrom", 'agreementVersion', g.id, NULL, NULL, NULL, g."diaryNumber", g.basis::text,
  v.number::text, NULL
  FROM "AgreementVersion" v JOIN "Agreement" g ON g.id = v."agreementId" WHERE v.status = 'ACTIVE'
UNION ALL
SELECT g."providerId", g."endedOn", 'agreementEnded', g.id, NULL, NULL, NULL, g."diaryNumber", g.basis::text, NULL,
  g.status = 'TERMINATED' FROM "Agreement" g WHERE g."endedOn" IS NOT NULL
UNION ALL
SELECT p.provider_id, a."endDate", 'activityEnded', a.id, p.unit_id, p.unit_name, NULL, s.name, NULL, NULL, NULL
  FROM "Activity" a JOIN place p ON p.activity_id = a.id JOIN "ServiceArea" s ON s.id = a."areaId"
  WHERE a."endDate" IS NOT NULL
UNION ALL
SELECT p.provider_id, a."startDate", 'activityStarted', a.id, p.unit_id, p.unit_name, NULL, s.name, NULL, NULL, NULL
  FROM "Activity" a JOIN place p ON p.activity_id = a.id JOIN "ServiceArea" s ON s.id = a."areaId"
  WHERE a."startDate" IS NOT NULL;
