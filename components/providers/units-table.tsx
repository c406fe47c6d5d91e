"use client";

import Link from "next/link";
import { DueCell } from "@/components/obligations/due-cell";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { ActivityRow } from "@/lib/features/providers/activities/queries";
import type { ProviderPage } from "@/lib/features/providers/queries";
import { AgreementLinks } from "./agreement-links";

type Unit = ProviderPage["units"][number];
type Row = Readonly<{ id: string; unit: Unit; activity: ActivityRow | null; providerId: string }>;

const c = columnsOf<Row>();
const columns = c.columns([
  c.display({
    id: "unit",
    header: "Enhet",
    cell: ({ row }) => <UnitCell {...row.original} />,
    meta: { rowHeader: true },
  }),
  c.display({ id: "activity", header: "Verksamhet", cell: ({ row }) => <ActivityCell {...row.original} /> }),
  c.accessor((row) => row.activity?.agreements.length ?? null, {
    id: "agreements",
    header: "Avtal",
    cell: ({ row }) => <AgreementLinks agreements={row.original.activity?.agreements ?? []} />,
    meta: { nowrap: true },
  }),
  c.accessor((row) => row.activity?.lastDone ?? null, {
    id: "lastDone",
    header: "Senast uppföljd",
    cell: ({ row }) => row.original.activity?.lastDone,
    meta: { nowrap: true },
  }),
  c.accessor((row) => row.activity?.dueBy ?? row.activity?.why ?? null, {
    id: "due",
    header: "Nästa senast",
    cell: ({ row }) => row.original.activity && <DueCell {...row.original.activity} />,
    meta: { nowrap: true },
  }),
  c.accessor((row) => row.activity?.openFindings || null, {
    id: "findings",
    header: "Öppna brister",
    cell: ({ row }) => row.original.activity?.openFindings || "",
    meta: { numeric: true },
  }),
]);

type Props = Readonly<{ provider: ProviderPage; activities: readonly ActivityRow[] }>;

/** Units with their activities, a row each; a unit without any is a row of its own. The names lead on. */
export const UnitsTable = ({ provider, activities }: Props) => (
  <DataTable
    caption="Enheter och deras verksamheter"
    columns={columns}
    rows={provider.units.flatMap((unit) => rowsOf(unit, activities, provider.id))}
    rowId={({ id }) => id}
    rowClass={({ activity }) => ((activity?.daysLeft ?? 0) < 0 ? "late" : undefined)}
    empty={
      <EmptyState title="Inga enheter än">
        <p>En enhet är en plats med en verksamhetschef. Lägg till den första.</p>
      </EmptyState>
    }
  />
);

function rowsOf(unit: Unit, activities: readonly ActivityRow[], providerId: string): Row[] {
  const own = activities.filter(({ unitId }) => unitId === unit.id);
  if (own.length === 0) return [{ id: unit.id, unit, activity: null, providerId }];
  return own.map((activity) => ({ id: activity.activityId, unit, activity, providerId }));
}

function UnitCell({ unit, providerId }: Row) {
  return (
    <>
      <Link href={`/providers/${providerId}/units/${unit.id}`} prefetch={false}>
        {unit.name}
      </Link>
      {unit.managerName && <span className="sub">{unit.managerName}</span>}
      {unit.endedOn && <span className="sub">Avslutad {unit.endedOn}</span>}
    </>
  );
}

function ActivityCell({ activity, providerId }: Row) {
  if (activity === null) return <span className="muted">Ingen verksamhet</span>;
  const { activityId, areaName, competitiveFrom, regime } = activity;
  return (
    <>
      <Link href={`/providers/${providerId}/activities/${activityId}`} prefetch={false}>
        {areaName}
      </Link>
      {regime === "MUNICIPAL" && competitiveFrom && (
        <span className="sub">Konkurrensutsatt från {competitiveFrom}</span>
      )}
    </>
  );
}
