"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useAct } from "@/components/ui/use-act";
import { Act, ClosedAct, NextActs } from "@/components/ui/next-acts";
import { SectionHead } from "@/components/ui/section-head";
import { ACTIVATION_LABELS } from "@/lib/features/agreements/labels";
import type { ActivationRefusal } from "@/lib/features/agreements/rules";
import { activateVersionAction } from "@/lib/features/agreements/versions/actions";

type Props = Readonly<{
  draft: Readonly<{ id: string; number: number; version: number; validFrom: string; changeReason: string | null }>;
  missing: readonly ActivationRefusal[];
  mayWrite: boolean;
  /** Where the draft is edited, and where activities are chosen. */
  href: string;
}>;

/** A draft beside the terms in force: what it lacks, by the same rule as the server's, or the press that sets it in force. */
export function DraftPanel({ draft, missing, mayWrite, href }: Props) {
  const title = draft.number === 1 ? "Utkast, inget gäller än" : `Utkast till version ${String(draft.number)}`;
  return (
    <section aria-labelledby="draft" className="card">
      <SectionHead id="draft" title={title} detail={draft.changeReason} />
      <NextActs>
        {missing.length === 0 && mayWrite && (
          <Act
            title="Sätt villkoren i kraft"
            detail={`De gäller från ${draft.validFrom} och ändras sedan bara genom en ny version.`}
          >
            <Activate draft={draft} />
          </Act>
        )}
        {missing.length === 0 && !mayWrite && (
          <ClosedAct title="Sätt villkoren i kraft" reason="Utkastet är färdigt. En uppföljare sätter det i kraft." />
        )}
        {missing.map((one) => (
          <ClosedAct
            key={one}
            title={ACTIVATION_LABELS[one].title}
            reason={
              <>
                {ACTIVATION_LABELS[one].todo}{" "}
                {mayWrite && <a href={one === "activityMissing" ? "#activities" : `${href}/draft`}>Gå dit</a>}
              </>
            }
          />
        ))}
      </NextActs>
    </section>
  );
}

function Activate({ draft }: Pick<Props, "draft">) {
  const act = useAct();
  return (
    <ConfirmDialog
      trigger="Sätt i kraft"
      triggerVariant="primary"
      title="Sätta villkoren i kraft?"
      confirm="Sätt i kraft"
      onConfirm={() =>
        act(activateVersionAction({ versionId: draft.id, version: draft.version }), "Villkoren är satta i kraft.")
      }
    >
      <p>
        Villkoren gäller från {draft.validFrom}. Uppföljningar som startar från den dagen bedöms mot dem. De går sedan
        inte att ändra, bara att följa med en ny version.
      </p>
    </ConfirmDialog>
  );
}
