import Link from "next/link";
import { DataList } from "@/components/ui/data-list";
import { BASIS_LABELS } from "@/lib/features/agreements/labels";
import { ROLE_IN_CASE_LABELS } from "@/lib/features/follow-ups/labels";
import type { CaseHead } from "@/lib/features/follow-ups/queries";
import type { CaseProgress } from "@/lib/features/follow-ups/overview/queries";
import { shareCovered } from "@/lib/features/follow-ups/rules";
import { dayAndTime, period } from "@/lib/format/dates";

type Props = Readonly<{ head: CaseHead; progress: CaseProgress }>;

/** What the case stands on: who, what, against which terms, and how far it has come. */
export function CaseFacts({ head, progress }: Props) {
  const { selected, requirements, assessed } = progress;
  return (
    <DataList
      items={[
        {
          term: "Utförare",
          value: (
            <Link href={`/providers/${head.providerId}`} prefetch={false}>
              {head.providerName}
            </Link>
          ),
        },
        { term: "Område", value: head.areaName },
        {
          term: head.basis === "COMMISSION" ? BASIS_LABELS.COMMISSION : "Avtal",
          value: head.agreement && (
            <Link href={`/agreements/${head.agreement.id}`} prefetch={false}>
              {head.agreement.diaryNumber}
              {head.agreement.version ? `, version ${String(head.agreement.version)}` : ""}
            </Link>
          ),
        },
        { term: "Period", value: head.periodFrom && period(head.periodFrom, head.periodTo) },
        { term: "Anledning", value: head.trigger },
        { term: "Startad", value: head.startedOn },
        { term: "Rapporterad", value: head.concludedOn },
        { term: "Avslutad", value: head.closedOn },
        { term: "Resultat enligt tidigare uppgift", value: head.importedResult },
        { term: "Avbruten", value: head.cancelReason },
        {
          term: "Team",
          value: head.members.map((one) => `${one.name} (${ROLE_IN_CASE_LABELS[one.role].toLowerCase()})`).join(", "),
        },
        {
          term: "Krav",
          value:
            requirements > 0 &&
            `${String(assessed)} av ${String(selected)} bedömda. Uppföljningen täcker ${String(shareCovered(selected, requirements))} % av kraven.`,
        },
        { term: "Platsbesök", value: visitLine(progress) },
        { term: "Underlag", value: `${String(progress.evidence)} registrerade` },
      ]}
    />
  );
}

const VISIT_WORDS = { PLANNED: "planerat", CARRIED_OUT: "genomfört", CANCELLED: "inställt" } as const;

const visitLine = ({ visits }: CaseProgress): string =>
  visits
    .map((visit) => {
      const when = visit.carriedOutOn ?? dayAndTime(visit.plannedAt);
      return `${when} ${VISIT_WORDS[visit.status]}${visit.mode === "DIGITAL" ? ", digitalt" : ""}${visit.announced ? "" : ", oanmält"}`;
    })
    .join("; ") || "Inget planerat än";
