import { changesIn, type Snapshot } from "@/lib/features/imports/snapshot/rules";

/** Everything that a plan writes, table by table. */
export const everyChange = (before: Snapshot, after: Snapshot) => ({
  areas: changesIn(before.areas, after.areas),
  providers: changesIn(before.providers, after.providers),
  units: changesIn(before.units, after.units),
  activities: changesIn(before.activities, after.activities),
  agreements: changesIn(before.agreements, after.agreements),
  terms: changesIn(before.terms, after.terms),
  coverage: changesIn(before.coverage, after.coverage),
  bases: changesIn(before.bases, after.bases),
  requirements: changesIn(before.requirements, after.requirements),
  wordings: changesIn(before.wordings, after.wordings),
  followUps: changesIn(before.followUps, after.followUps),
  findings: changesIn(before.findings, after.findings),
});
export type Changes = ReturnType<typeof everyChange>;
