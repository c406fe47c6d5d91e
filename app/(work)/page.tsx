import { PageHead } from "@/components/layout/page-head";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { WorkTable } from "@/components/work/work-table";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { now, today } from "@/lib/clock";
import { workSentence } from "@/lib/features/work/labels";
import { listWork } from "@/lib/features/work/queries";
import { workQuery } from "@/lib/features/work/schema";

export const metadata = { title: "Mitt arbete" };

export default async function MyWorkPage({ searchParams }: PageProps<"/">) {
  const viewer = await requirePermission("work.read");
  const { vy } = workQuery.parse(await searchParams);
  const day = today();
  const { items, visits } = await listWork(viewer, { whole: vy === "enheten", today: day });
  const runs = may(viewer, "followUp.run");
  return (
    <>
      <PageHead
        title="Mitt arbete"
        lead={workSentence(items, visits, day, now())}
        actions={
          runs && (
            <ButtonLink href="/obligations" variant="primary">
              Starta uppföljning
            </ButtonLink>
          )
        }
      />
      {runs && (
        <SegmentedLinks
          label="Vems arbete"
          items={[
            { href: "/", label: "Mitt", current: vy === "mitt" },
            { href: "/?vy=enheten", label: "Hela enheten", current: vy === "enheten" },
          ]}
        />
      )}
      {items.length > 0 ? (
        <WorkTable items={items} today={day} />
      ) : (
        <EmptyState
          title="Inget att göra just nu"
          action={may(viewer, "report.readFinal") && <ButtonLink href="/reports">Läs färdiga rapporter</ButtonLink>}
        >
          {runs ? "Starta en uppföljning under Att följa upp." : "Här visas det som väntar på dig."}
        </EmptyState>
      )}
    </>
  );
}
