import { SectionHead } from "@/components/ui/section-head";
import type { Letter } from "@/lib/features/dispatches/labels";
import type { RequestRow, Suggestion } from "@/lib/features/evidence-requests/queries";
import { EditRequestForm, SendRequestForm, WithdrawRequest } from "./request-forms";
import { RequestTag } from "./request-list";

type Props = Readonly<{
  request: RequestRow;
  /** As it would be sent now. */
  mail: Letter;
  to: Readonly<{ name: string; address: string }>;
  suggestions: readonly Suggestion[];
}>;

/** Read the mail, then send it; or change what is asked for. */
export function DraftRequest({ request, mail, to, suggestions }: Props) {
  const { id, version } = request;
  const key = `${id}-${String(version)}`;
  return (
    <div className="sections">
      <section className="stack">
        <SectionHead
          title="Så här ser mejlet ut"
          detail={<RequestTag request={request} />}
          actions={<WithdrawRequest request={request} />}
        />
        <Mail mail={mail} />
        <SendRequestForm key={key} id={id} version={version} to={to} />
      </section>
      <section>
        <details className="area framed">
          <summary>Ändra begäran</summary>
          <div className="pad">
            <EditRequestForm key={key} request={request} suggestions={suggestions} />
          </div>
        </details>
      </section>
    </div>
  );
}

/** A mail as the receiver sees it. */
export function Mail({ mail }: Readonly<{ mail: Letter }>) {
  return (
    <article className="letter" aria-label="Mejlet">
      <p className="b">{mail.subject}</p>
      {"\n"}
      {mail.body}
    </article>
  );
}
