import { DataList } from "@/components/ui/data-list";
import type { ActivityRow } from "@/lib/features/providers/activities/queries";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { AgreementLinks } from "./agreement-links";

/** What is known of an activity, for those who only read. */
export const ActivityFacts = ({ activity }: Readonly<{ activity: ActivityRow }>) => (
  <DataList
    items={[
      { term: "Namn", value: activity.name },
      { term: "Område", value: activity.areaName },
      { term: "Driftform", value: REGIME_LABELS[activity.regime] },
      { term: "Avtal", value: activity.agreements.length > 0 && <AgreementLinks agreements={activity.agreements} /> },
      { term: "Första dag", value: activity.startDate },
      { term: "Sista dag", value: activity.ownEndDate },
      { term: "Konkurrensutsatt från", value: activity.competitiveFrom },
      { term: "Köp av enstaka plats", value: activity.singlePlace ? "Ja" : null },
    ]}
  />
);
