import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { DISPATCH_STATUS_LABELS, DISPATCH_STATUS_TONES } from "@/lib/features/dispatches/labels";
import type { DispatchRow } from "@/lib/features/dispatches/queries";
import { dayAndTime } from "@/lib/format/dates";
import { plural } from "@/lib/format/numbers";

/** Mail of the unit, newest first; each opens to its whole text. */
export function DispatchList({ rows }: Readonly<{ rows: readonly DispatchRow[] }>) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <details className="area framed">
            <summary>
              <span className="wrap">
                {row.subject}
                <span className="sub">
                  {dayAndTime(row.createdAt)} till {row.toName}, {row.toAddress}
                </span>
              </span>
              <span className="n">
                <Tag tone={DISPATCH_STATUS_TONES[row.status]}>{DISPATCH_STATUS_LABELS[row.status]}</Tag>
              </span>
            </summary>
            <div className="stack pad">
              {row.lastError && (
                <p className="bad">
                  {row.lastError} {plural(row.attempts, "försök", "försök")} hittills.
                </p>
              )}
              <p className="pre">{row.body}</p>
              {row.fileIds.length > 0 && (
                <p className="muted">{plural(row.fileIds.length, "bifogad fil", "bifogade filer")}</p>
              )}
              {row.followUp && (
                <p>
                  <Link href={`/follow-ups/${row.followUp.id}`} prefetch={false}>
                    {row.followUp.diaryNumber ?? "Till uppföljningen"}
                  </Link>
                </p>
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
