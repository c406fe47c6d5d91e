import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import type { AgreementPage } from "@/lib/features/agreements/queries";

type Props = Readonly<{ agreement: AgreementPage; mayWrite: boolean }>;

/** The activities that the agreement covers: what is followed up under it. */
export function CoveredActivities({ agreement, mayWrite }: Props) {
  const { id, activities, provider, standing } = agreement;
  const editable = mayWrite && standing !== "ended";
  return (
    <section aria-labelledby="activities">
      <SectionHead
        id="activities"
        title="Verksamheter"
        count={activities.length}
        actions={editable && <ButtonLink href={`/agreements/${id}/activities`}>Ändra</ButtonLink>}
      />
      {activities.length === 0 && (
        <p className="muted">Ingen verksamhet är vald än. Välj minst en innan avtalet sätts i kraft.</p>
      )}
      <ul className="stack-tight">
        {activities.map((activity) => (
          <li key={activity.id}>
            <Link href={`/providers/${provider.id}?view=units&unit=${activity.unit.id}`} prefetch={false}>
              {activity.unit.name}
            </Link>
            {activity.name !== activity.unit.name && <span className="muted">, {activity.name}</span>}
            {activity.endDate && <span className="small muted"> avslutad {activity.endDate}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
