import Link from "next/link";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { START_REFUSALS_TEXT } from "@/lib/features/follow-ups/labels";
import { startRefusal } from "@/lib/features/follow-ups/rules";
import type { StartForm } from "@/lib/features/follow-ups/starting/queries";
import type { Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";

type Props = Readonly<{ data: StartForm; method: Method; profile: Profile; children: ReactNode }>;

/** Why a case cannot begin, by the same rule that the server refuses by; else the form. */
export function StartHindrance({ data, method, profile, children }: Props) {
  const reason = startRefusal(
    {
      method,
      regime: data.regime,
      hasAgreementInForce: data.agreement !== null,
      singlePlace: data.singlePlace,
      runningDiaryNumber: data.runningDiaryNumber,
      selectedRequirements: data.requirements.length,
      reason: null,
    },
    profile,
  );
  if (reason === null) return children;
  const label = START_REFUSALS_TEXT[reason];
  return (
    <Notice tone="warning" title="Uppföljningen kan inte startas">
      <p>{typeof label === "string" ? label : label({ diaryNumber: data.runningDiaryNumber ?? "" })}</p>
      <p>
        <Link href="/obligations" prefetch={false}>
          Tillbaka till Att följa upp
        </Link>
      </p>
    </Notice>
  );
}
