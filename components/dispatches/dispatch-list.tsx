import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { DISPATCH_STATUS_LABELS, DISPATCH_STATUS_TONES } from "@/lib/features/dispatches/labels";
import type { DispatchRow } from "@/lib/features/dispatches/queries";
import { dayAndTime } from "@/lib/format/dates";
import { plural } from "@/lib/format/numbers";
import { RetryForm } from "./retry-form";

type Props = Readonly<{ rows: readonly DispatchRow[]; mayRetry: boolean }>;

/** Mail of the unit, newest first; each opens to its whole text, and a failed one to a new try. */
export function DispatchList({ rows, mayRetry }: Props) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <details className="area framed mail">
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
              {row.lastError && <p className="bad">{row.lastError}</p>}
              {row.status === "FAILED" && mayRetry && <RetryForm dispatchId={row.id} toAddress={row.toAddress} />}
              <Tries tries={row.tries} />
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

/** Every try to deliver: when, to which address, and what came of it. */
function Tries({ tries }: Pick<DispatchRow, "tries">) {
  if (tries.length === 0 || tries.every((one) => one.status === "KEPT")) return null;
  return (
    <details>
      <summary>{plural(tries.length, "försök", "försök")}</summary>
      <ol>
        {tries.map((one) => (
          <li key={one.number}>
            {dayAndTime(one.at)} till {one.toAddress}: {DISPATCH_STATUS_LABELS[one.status].toLowerCase()}.
            {one.error && <span className="sub">{one.error}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
