"use client";

import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react/Button";
import { unstable_rethrow, useRouter } from "next/navigation";
import { useTransition } from "react";
import { failureSentence } from "@/components/ui/failure";
import { announce } from "@/components/ui/live-region";
import { reviewEvidenceAction } from "@/lib/features/evidence/actions";
import { dayAndTime } from "@/lib/format/dates";

type Props = Readonly<{
  evidence: Readonly<{
    id: string;
    version: number;
    title: string;
    reviewedAt: Date | null;
    reviewedBy: Readonly<{ name: string }> | null;
  }>;
  /** May this user mark it, and is the case still running? */
  mayReview: boolean;
  /** On the page of the piece itself a mark may be taken back. */
  mayUndo?: boolean;
}>;

/** Who has reviewed a piece of evidence and when (ORB-22), or the one press that says "I have". */
export function ReviewMark({ evidence, mayReview, mayUndo = false }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const { id, version, title, reviewedAt, reviewedBy } = evidence;
  const mark = (reviewed: boolean) => {
    if (pending) return;
    start(async () => {
      try {
        const result = await reviewEvidenceAction({ id, version, reviewed });
        if (!result.ok) announce(result.message, "warning");
        router.refresh();
      } catch (error) {
        unstable_rethrow(error);
        announce(failureSentence(error), "warning");
      }
    });
  };
  if (reviewedAt === null) {
    if (!mayReview) return <span className="small muted">Inte granskat än</span>;
    return (
      <Button size="xsmall" variant="secondary" type="button" onClick={() => mark(true)}>
        {pending ? "Sparar …" : "Markera som granskat"}
        <span className="sr"> {title}</span>
      </Button>
    );
  }
  return (
    <span className="small reviewed">
      <CheckmarkCircleIcon aria-hidden className="i good" /> Granskat av {reviewedBy?.name},{" "}
      <span className="nw">{dayAndTime(new Date(reviewedAt))}</span>
      {mayReview && mayUndo && (
        <>
          {" "}
          <button type="button" className="link-button" onClick={() => mark(false)}>
            Ångra<span className="sr"> granskningen av {title}</span>
          </button>
        </>
      )}
    </span>
  );
}
