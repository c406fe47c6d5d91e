"use client";

import Link from "next/link";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useAct } from "@/components/ui/use-act";
import { Act, ClosedAct, NextActs } from "@/components/ui/next-acts";
import { SectionHead } from "@/components/ui/section-head";
import { PUBLISHING_LABELS } from "@/lib/features/requirements/labels";
import type { PublishingRefusal } from "@/lib/features/requirements/rules";
import { publishVersionAction } from "@/lib/features/requirements/versions/actions";

type Draft = Readonly<{ id: string; number: number; version: number; validFrom: string }>;
type Props = Readonly<{
  requirementId: string;
  draft: Draft;
  missing: readonly PublishingRefusal[];
  mayWrite: boolean;
}>;

/** A draft beside the wording in force: what it lacks, by the same rule as the server's, or the press that publishes it. */
export function PublishPanel({ requirementId, draft, missing, mayWrite }: Props) {
  const title = draft.number === 1 ? "Utkast, inte publicerat" : `Utkast till version ${String(draft.number)}`;
  return (
    <section aria-labelledby="draft" className="card">
      <SectionHead
        id="draft"
        title={title}
        actions={
          mayWrite && (
            <Link href={`/requirements/${requirementId}/draft`} prefetch={false}>
              Öppna utkastet
            </Link>
          )
        }
      />
      <NextActs>
        {missing.map((one) => (
          <ClosedAct key={one} title="Kan inte publiceras än" reason={PUBLISHING_LABELS[one]} />
        ))}
        {missing.length === 0 && mayWrite && (
          <Act
            title="Publicera lydelsen"
            detail={`Den gäller från ${draft.validFrom} för uppföljningar som startar från den dagen.`}
          >
            <Publish draft={draft} />
          </Act>
        )}
        {missing.length === 0 && !mayWrite && (
          <ClosedAct title="Publicera lydelsen" reason="Utkastet är färdigt. En uppföljare publicerar det." />
        )}
      </NextActs>
    </section>
  );
}

function Publish({ draft }: Readonly<{ draft: Draft }>) {
  const act = useAct();
  return (
    <ConfirmDialog
      trigger="Publicera"
      triggerVariant="primary"
      title="Publicera lydelsen?"
      confirm="Publicera"
      onConfirm={() =>
        act(publishVersionAction({ versionId: draft.id, version: draft.version }), "Lydelsen är publicerad.")
      }
    >
      <p>
        Lydelsen gäller från {draft.validFrom}. Den går sedan inte att ändra, bara att följa med en ny version.
        Uppföljningar som redan pågår behåller den lydelse de startade med.
      </p>
    </ConfirmDialog>
  );
}
