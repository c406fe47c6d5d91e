import { Tag } from "@/components/ui/tag";
import { stockholmDate, type IsoDate } from "@/lib/domain/calendar";
import { noticeSentence } from "@/lib/features/visits/notices/labels";
import { isFlagged, noticeStanding, noticeWindow, type NoticeRules } from "@/lib/features/visits/notices/rules";
import type { VisitRow } from "@/lib/features/visits/queries";

export type NoticeAt = Readonly<{ rules: NoticeRules; today: IsoDate }>;
type Props = NoticeAt & Readonly<{ visit: Pick<VisitRow, "mode" | "announced" | "status" | "plannedAt" | "notice"> }>;

/** How the kallelse of a visit stands, with a flag where it is outside its window; nothing where none is wanted. */
export function NoticeLine({ visit, rules, today }: Props) {
  const standing = noticeStanding(visit, rules, today);
  if (standing === "notWanted") return null;
  const window = noticeWindow(stockholmDate(visit.plannedAt), rules);
  return (
    <p className="row small">
      {isFlagged(standing) && <Tag tone="warning">Kallelse</Tag>}
      <span>{noticeSentence({ standing, notice: visit.notice, window })}</span>
    </p>
  );
}
