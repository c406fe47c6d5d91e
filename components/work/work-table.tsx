import { RowLink } from "@/components/table/row-link";
import { ScrollBox } from "@/components/table/scroll-box";
import { Tag } from "@/components/ui/tag";
import type { IsoDate } from "@/lib/domain/calendar";
import { WORK_GROUP_LABELS } from "@/lib/features/work/labels";
import { groupWork, type WorkItem } from "@/lib/features/work/rules";

type Props = Readonly<{ items: readonly WorkItem[]; today: IsoDate }>;

/** One list by date: late, today, this week, later, waiting for others. The whole row opens where the step is taken. */
export function WorkTable({ items, today }: Props) {
  return (
    <ScrollBox label="Mitt arbete">
      <table className="tbl stacks">
        <caption className="sr">Nästa steg, efter dag</caption>
        <thead>
          <tr>
            <th scope="col">Senast</th>
            <th scope="col">Nästa steg</th>
            <th scope="col">Enhet</th>
            <th scope="col">Ärende</th>
            <th scope="col">Läge</th>
          </tr>
        </thead>
        {groupWork(items, today).map(({ group, items: members }) => (
          <tbody key={group}>
            <tr className="group">
              <th scope="rowgroup" colSpan={5}>
                {WORK_GROUP_LABELS[group]} <span className="count">{members.length}</span>
              </th>
            </tr>
            {members.map((item) => (
              <WorkRow key={item.key} item={item} late={group === "late"} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function WorkRow({ item, late }: Readonly<{ item: WorkItem; late: boolean }>) {
  return (
    <tr className={late ? "late" : undefined}>
      <td className="phone-first nw">
        {item.dueOn ?? "Utan datum"}
        {item.when && <span className={late ? "sub bad b" : "sub"}>{item.when}</span>}
      </td>
      <th scope="row" className="do">
        <RowLink href={item.href}>{item.verb}</RowLink>
      </th>
      <td>
        {item.unitName}
        <span className="sub">{item.unitLine}</span>
      </td>
      <td className="phone-hide nw">
        {item.diaryNumber}
        <span className="sub">{item.caseLine}</span>
      </td>
      <td className="phone-corner">
        <Tag tone={item.tag.tone}>{item.tag.text}</Tag>
      </td>
    </tr>
  );
}
