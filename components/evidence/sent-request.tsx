import { CheckmarkCircleIcon, CircleIcon } from "@navikt/aksel-icons";
import { ButtonLink } from "@/components/ui/button-link";
import { DataList } from "@/components/ui/data-list";
import { SectionHead } from "@/components/ui/section-head";
import { MAIL_STATUS_LABELS } from "@/lib/features/evidence-requests/labels";
import type { ReplyRow, SentRequest as Sent } from "@/lib/features/evidence-requests/queries";
import { dayAndTime } from "@/lib/format/dates";
import { Mail } from "./draft-request";
import { WithdrawRequest } from "./request-forms";
import { ReplyList, RequestTag } from "./request-list";

type Props = Readonly<{ followUpId: string; request: Sent; replies: readonly ReplyRow[]; runs: boolean }>;

/** A request that lies with the provider: what has come, what is missing, and how the mail went. */
export function SentRequest({ followUpId, request, replies, runs }: Props) {
  const { id, status, dueOn, sentAt, mail, items } = request;
  const open = runs && status === "SENT";
  return (
    <div className="sections">
      <section className="stack">
        <SectionHead
          title="Begäran om material"
          detail={<RequestTag request={request} />}
          actions={
            runs && (
              <>
                {open && <WithdrawRequest request={request} />}
                {status !== "WITHDRAWN" && (
                  <ButtonLink href={`/follow-ups/${followUpId}/evidence/receive?begaran=${id}`} variant="primary">
                    Registrera svar
                  </ButtonLink>
                )}
              </>
            )
          }
        />
        <DataList
          items={[
            { term: "Senast", value: dueOn },
            { term: "Skickad", value: sentAt && dayAndTime(sentAt) },
            { term: "Till", value: mail && `${mail.toName}, ${mail.toAddress}` },
            { term: "E-post", value: mail && MAIL_STATUS_LABELS[mail.status] },
          ]}
        />
        <ul className="items">
          {items.map((item) => (
            <li key={item.id}>
              {item.receivedOn === null ? (
                <CircleIcon aria-hidden className="i" />
              ) : (
                <CheckmarkCircleIcon aria-hidden className="i good" />
              )}
              <div>
                {item.text}
                <span className="sub">{item.receivedOn === null ? "Saknas" : `Kom in ${item.receivedOn}`}</span>
              </div>
            </li>
          ))}
        </ul>
        {mail && (
          <details className="area framed">
            <summary>Mejlet som skickades</summary>
            <div className="pad">
              <Mail mail={mail} />
            </div>
          </details>
        )}
      </section>
      {replies.length > 0 && (
        <section>
          <SectionHead title="Svar" count={replies.length} />
          <ReplyList replies={replies} />
        </section>
      )}
    </div>
  );
}
