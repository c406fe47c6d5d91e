import { PageHead } from "@/components/layout/page-head";
import { InviteForm } from "@/components/people/invite-form";
import { PeopleTable } from "@/components/people/people-table";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listPeople } from "@/lib/features/people/queries";
import { plural } from "@/lib/format/numbers";

export const metadata = { title: "Användare" };

export default async function UsersPage() {
  const viewer = await requirePermission("people.manage");
  const people = await listPeople(viewer);
  return (
    <>
      <PageHead
        crumbs={[{ href: "/admin", label: "Administration" }]}
        title="Användare"
        lead={`${plural(people.length, "konto", "konton")}.`}
      />
      <PeopleTable people={people} today={today()} />
      <details className="area framed">
        <summary>Bjud in en person</summary>
        <InviteForm today={today()} />
      </details>
    </>
  );
}
