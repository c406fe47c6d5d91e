-- What lists of the register are filtered, sorted and counted by: written here so that they stay in SQL.

-- First and last day of every agreement that has been set in force; until further notice = no upper bound.
-- The same rule as daysOf() in lib/features/obligations/rules.ts.
CREATE FUNCTION agreement_days(p_today date) RETURNS TABLE (agreement_id text, days daterange)
LANGUAGE sql STABLE AS $$
  SELECT g.id, daterange(f.first_day, l.last_day, '[]')
  FROM "Agreement" g
  CROSS JOIN LATERAL (
    SELECT min(v."startDate") AS first_day FROM "AgreementVersion" v WHERE v."agreementId" = g.id AND v.status = 'ACTIVE'
  ) f
  CROSS JOIN LATERAL (
    -- The terms in force today; of terms that are all yet to come, the first.
    SELECT coalesce(g."endedOn", v."extensionTo", v."endDate") AS last_day
    FROM "AgreementVersion" v WHERE v."agreementId" = g.id AND v.status = 'ACTIVE'
    ORDER BY v."validFrom" <= p_today DESC, CASE WHEN v."validFrom" <= p_today THEN v."validFrom" END DESC, v."validFrom"
    LIMIT 1
  ) l
  WHERE f.first_day <= coalesce(l.last_day, f.first_day)
$$;

-- When the main follow-up of each activity is due, or why it is out of scope (ORB-02, ORB-03, ORB-20, ORB-24).
-- The same rule as standingOf() in lib/features/obligations/rules.ts; the numbers come from the municipality's profile.
CREATE FUNCTION activity_standing(
  p_today date, p_years integer, p_competitive_only boolean, p_resetting text[], p_visiting text[]
) RETURNS TABLE (
  activity_id text, why text, cause text, last_done date, uncounted date, runs_from date, due_by date
) LANGUAGE sql STABLE AS $$
  SELECT a.id, w.why, c.cause, d.last_done, d.uncounted, r.runs_from, (r.runs_from + make_interval(years => p_years))::date
  FROM "Activity" a
  JOIN "Unit" u ON u.id = a."unitId"
  JOIN "Provider" p ON p.id = u."providerId"
  LEFT JOIN (
    -- Agreements that follow one another without a day between become one range.
    SELECT x."activityId", range_agg(g.days) AS held
    FROM "AgreementActivity" x JOIN agreement_days(p_today) g ON g.agreement_id = x."agreementId"
    GROUP BY x."activityId"
  ) h ON h."activityId" = a.id
  LEFT JOIN (
    SELECT x."activityId", max(x."concludedOn") FILTER (WHERE x.counts) AS last_done,
      max(x."concludedOn") FILTER (WHERE NOT x.counts) AS uncounted
    FROM (
      SELECT f."activityId", f."concludedOn", f.method::text <> ALL (p_visiting) OR coalesce(f."importedSiteVisit", false)
        OR EXISTS (SELECT FROM "SiteVisit" s
          WHERE s."followUpId" = f.id AND s.mode = 'ON_SITE' AND s.status = 'CARRIED_OUT') AS counts
      FROM "FollowUp" f
      WHERE f."concludedOn" IS NOT NULL AND f.status <> 'CANCELLED' AND f.method::text = ANY (p_resetting)
    ) x GROUP BY x."activityId"
  ) d ON d."activityId" = a.id
  CROSS JOIN LATERAL (SELECT p.regime = 'MUNICIPAL' AND p_competitive_only AS required) m
  CROSS JOIN LATERAL (
    SELECT CASE
      WHEN a."singlePlace" THEN 'singlePlace'
      WHEN least(a."endDate", u."endedOn", p."endedOn") < p_today THEN 'activityEnded'
      WHEN m.required AND (a."competitiveFrom" <= p_today) IS NOT TRUE THEN 'notCompetitive'
      WHEN h.held IS NULL THEN 'noAgreement'
      WHEN NOT h.held @> p_today THEN
        CASE WHEN coalesce(upper(h.held) > p_today, true) THEN 'notBegun' ELSE 'agreementEnded' END
      WHEN a."startDate" > p_today THEN 'notBegun'
    END AS why
  ) w
  LEFT JOIN LATERAL (
    SELECT greatest((SELECT lower(one) FROM unnest(h.held) AS one WHERE one @> p_today), a."startDate",
      CASE WHEN m.required THEN a."competitiveFrom" END) AS first_day
    WHERE w.why IS NULL AND p_years IS NOT NULL
  ) b ON true
  LEFT JOIN LATERAL (
    SELECT CASE WHEN (d.last_done + make_interval(years => p_years))::date >= b.first_day THEN d.last_done
      ELSE b.first_day END AS runs_from
  ) r ON true
  LEFT JOIN LATERAL (
    SELECT CASE WHEN b.first_day IS NULL THEN NULL WHEN d.last_done IS NULL THEN 'neverFollowedUp'
      WHEN r.runs_from = d.last_done THEN 'interval' ELSE 'beforeScope' END AS cause
  ) c ON true
$$;

-- Everything that has happened with a provider, one row an event: the timeline of its page. Nothing planned is in it,
-- so an unannounced visit cannot show through it before it took place (ORB-38).
-- follow_up_id is set for what belongs to the inside of a case: whoever reads must narrow it by the reader's cases.
CREATE VIEW provider_event AS
WITH place AS (
  SELECT a.id AS activity_id, u.id AS unit_id, u.name AS unit_name, u."providerId" AS provider_id
  FROM "Activity" a JOIN "Unit" u ON u.id = a."unitId"
), occasion AS (
  SELECT f.*, p.provider_id, p.unit_id, p.unit_name FROM "FollowUp" f JOIN place p ON p.activity_id = f."activityId"
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
SELECT o.provider_id, v."finalOn", 'reportFinal', r.id, o.unit_id, o.unit_name, NULL, r."diaryNumber", r.kind::text,
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

GRANT SELECT ON provider_event TO uppfoljning_app;
