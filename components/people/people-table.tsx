import { RowLink } from "@/components/table/row-link";
import { ScrollBox } from "@/components/table/scroll-box";
import { Tag } from "@/components/ui/tag";
import type { IsoDate } from "@/lib/domain/calendar";
import { ROLE_LABELS } from "@/lib/features/people/labels";
import type { Person } from "@/lib/features/people/queries";

/** Everybody with an account. A unit has tens of people: the list is whole, and not sorted in the browser. */
export function PeopleTable({ people, today }: Readonly<{ people: readonly Person[]; today: IsoDate }>) {
  return (
    <ScrollBox label="Användare">
      <table className="tbl stacks">
        <caption className="sr">Användare</caption>
        <thead>
          <tr>
            <th scope="col">Namn</th>
            <th scope="col">E-post</th>
            <th scope="col">Roller</th>
            <th scope="col">Läge</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <RowLink href={`/admin/users/${person.id}`}>{person.name}</RowLink>
                {person.title && <span className="sub">{person.title}</span>}
              </th>
              <td data-label="E-post">{person.email}</td>
              <td data-label="Roller">
                {person.roles
                  .filter((one) => one.validTo === null || one.validTo >= today)
                  .map((one) => ROLE_LABELS[one.role])
                  .join(", ") || "Ingen roll"}
              </td>
              <td className="phone-corner">
                {person.disabledAt ? (
                  <Tag tone="neutral">Stängt</Tag>
                ) : person.invited ? (
                  <Tag tone="warning">Inbjuden</Tag>
                ) : (
                  <Tag tone="success">Öppet</Tag>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
