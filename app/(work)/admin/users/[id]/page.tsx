import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { AccountActs, EndRoleForm, EndSession, GiveRoleForm } from "@/components/people/person-acts";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import { requirePermission } from "@/lib/auth/require";
import { realNow, today } from "@/lib/clock";
import { deviceLabel, ROLE_LABELS } from "@/lib/features/people/labels";
import { getPerson } from "@/lib/features/people/queries";
import { dayAndTime, period } from "@/lib/format/dates";

export const metadata = { title: "Användare" };

export default async function PersonPage({ params }: PageProps<"/admin/users/[id]">) {
  const viewer = await requirePermission("people.manage");
  const person = await getPerson(viewer, (await params).id, realNow());
  if (!person) notFound();
  const day = today();
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/admin", label: "Administration" },
          { href: "/admin/users", label: "Användare" },
        ]}
        title={person.name}
        lead={[person.title, person.email].filter(Boolean).join(", ")}
        actions={
          <ButtonLink href={`/admin/users/${person.id}/history`} variant="tertiary">
            Historik
          </ButtonLink>
        }
      />
      <div className="two">
        <section>
          <SectionHead title="Roller" count={person.roles.length} />
          <ul className="rows">
            {person.roles.map((one) => (
              <li key={one.id}>
                <span className="b">{ROLE_LABELS[one.role]}</span>{" "}
                <span className="muted">{period(one.validFrom, one.validTo)}</span>
                {(one.validTo === null || one.validTo >= day) && (
                  <details className="area framed">
                    <summary>{one.validTo === null ? "Avsluta rollen" : "Ändra sista dagen"}</summary>
                    <EndRoleForm assignmentId={one.id} today={day} />
                  </details>
                )}
              </li>
            ))}
          </ul>
          <details className="area framed">
            <summary>Ge en roll</summary>
            <GiveRoleForm userId={person.id} today={day} />
          </details>
        </section>
        <section className="stack">
          <SectionHead title="Inloggad nu" count={person.sessions.length} />
          <ul className="rows">
            {person.sessions.map((session) => (
              <li key={session.id}>
                {deviceLabel(session.device)}
                <span className="sub">
                  Sedan {dayAndTime(session.createdAt)}, senast {dayAndTime(session.lastSeenAt)}
                </span>
                <EndSession sessionId={session.id} />
              </li>
            ))}
          </ul>
          {person.sessions.length === 0 && <p className="muted">Ingen pågående inloggning.</p>}
          <SectionHead title="Kontot" />
          <AccountActs userId={person.id} version={person.version} closed={person.disabledAt !== null} />
        </section>
      </div>
    </>
  );
}
