import { PageHead } from "@/components/layout/page-head";
import { ParityAreasTable } from "@/components/parity/parity-areas-table";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listParityAreas } from "@/lib/features/parity/queries";

export const metadata = { title: "Lika villkor" };

export default async function ParityPage() {
  const viewer = await requirePermission("parity.read");
  return (
    <>
      <PageHead
        title="Lika villkor"
        lead="Villkoren för egen regi och för externa utförare ska så långt det går vara desamma. Här syns vad som bara står på ena sidan."
      />
      <ParityAreasTable rows={await listParityAreas(viewer, today())} />
    </>
  );
}
