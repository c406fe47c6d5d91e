import type { ReactNode } from "react";
import { PageHead } from "@/components/layout/page-head";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { Tag } from "@/components/ui/tag";
import { caseLine, FOLLOW_UP_STATUS_LABELS, FOLLOW_UP_STATUS_TONES } from "@/lib/features/follow-ups/labels";
import type { CaseHead } from "@/lib/features/follow-ups/queries";

export const CASE_TABS = [
  ["overview", "", "Översikt"],
  ["evidence", "/evidence", "Underlag"],
  ["visits", "/visits", "Platsbesök"],
  ["assess", "/assess", "Bedömning"],
  ["findings", "/findings", "Brister"],
  ["reports", "/reports", "Rapporter"],
  ["history", "/history", "Historik"],
] as const;
export type CaseTab = (typeof CASE_TABS)[number][0];

type Props = Readonly<{ head: CaseHead; tab: CaseTab; actions?: ReactNode; children: ReactNode }>;

/** What stands around every page of a case: where it is, how it stands, and its parts. */
export function CaseFrame({ head, tab, actions, children }: Props) {
  const here = CASE_TABS.find(([key]) => key === tab)?.[2];
  const number = head.diaryNumber ?? "Utan diarienummer";
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/follow-ups", label: "Uppföljningar" },
          ...(tab === "overview" ? [] : [{ href: `/follow-ups/${head.id}`, label: number }]),
        ]}
        here={tab === "overview" ? number : here}
        title={head.unitName}
        tags={<Tag tone={FOLLOW_UP_STATUS_TONES[head.status]}>{FOLLOW_UP_STATUS_LABELS[head.status]}</Tag>}
        lead={`${number}. ${caseLine(head)}.`}
        actions={actions}
      />
      <SegmentedLinks
        label="Uppföljningens delar"
        items={CASE_TABS.map(([key, path, label]) => ({
          href: `/follow-ups/${head.id}${path}`,
          label,
          current: key === tab,
        }))}
      />
      {children}
    </>
  );
}
