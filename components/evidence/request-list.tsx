import Link from "next/link";
import { Tag, type Tone } from "@/components/ui/tag";
import { REQUEST_STATUS_LABELS } from "@/lib/features/evidence-requests/labels";
import type { ReplyRow, RequestRow } from "@/lib/features/evidence-requests/queries";
import type { RequestStatus } from "@/lib/features/evidence-requests/rules";
import { plural } from "@/lib/format/numbers";

const TONES: Readonly<Record<RequestStatus, Tone>> = {
  DRAFT: "neutral",
  SENT: "warning",
  ANSWERED: "success",
  WITHDRAWN: "neutral",
};

/** How a request stands: waiting, late, answered. */
export function RequestTag({ request }: Readonly<{ request: Pick<RequestRow, "status" | "overdue"> }>) {
  if (request.overdue) return <Tag tone="danger">Svar saknas</Tag>;
  return <Tag tone={TONES[request.status]}>{REQUEST_STATUS_LABELS[request.status]}</Tag>;
}

type Props = Readonly<{ followUpId: string; requests: readonly RequestRow[] }>;

/** What the unit has asked for, the latest first. */
export function RequestList({ followUpId, requests }: Props) {
  return (
    <ul className="asked">
      {requests.map((request) => {
        const come = request.items.filter((item) => item.receivedOn !== null).length;
        const base = `/follow-ups/${followUpId}/evidence`;
        return (
          <li key={request.id} className="wide">
            <div>
              <Link href={`${base}/requests/${request.id}`} prefetch={false}>
                {plural(request.items.length, "sak", "saker")}, senast <span className="nw">{request.dueOn}</span>
              </Link>{" "}
              <RequestTag request={request} />
              <span className="sub">
                {come} av {request.items.length} har kommit in. {request.items.map(({ text }) => text).join("; ")}
              </span>
            </div>
            {request.status === "SENT" && (
              <Link href={`${base}/receive?begaran=${request.id}`} prefetch={false}>
                Registrera svar
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What has come from the provider; an answer after its day says so. */
export function ReplyList({ replies }: Readonly<{ replies: readonly ReplyRow[] }>) {
  return (
    <ul className="asked">
      {replies.map((reply) => (
        <li key={reply.id} className="wide">
          <div>
            <span className="b">{reply.senderName}</span>, inkom <span className="nw">{reply.receivedOn}</span>{" "}
            {reply.late && <Tag tone="danger">För sent</Tag>}
            {reply.requestId === null && <Tag tone="neutral">Utan begäran</Tag>}
            {reply.text !== "" && <p className="pre measure">{reply.text}</p>}
            <ul>
              {reply.files.map(({ id, originalName }) => (
                <li key={id}>
                  <a href={`/api/files/${id}`} download>
                    {originalName}
                  </a>
                </li>
              ))}
            </ul>
            <span className="sub">Registrerat av {reply.registeredBy.name}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
