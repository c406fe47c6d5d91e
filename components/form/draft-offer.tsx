"use client";

import { Button } from "@navikt/ds-react/Button";
import { Notice } from "@/components/ui/notice";
import type { OfferedDraft } from "./use-draft";

/** Above the fields when there is something to take back. */
export function DraftOffer({ offered, takeBack, drop }: OfferedDraft) {
  if (!offered) return null;
  return (
    <Notice tone="info" title="Du har text som inte är sparad." live>
      <div className="row">
        <Button type="button" size="small" variant="secondary" onClick={takeBack}>
          Ta tillbaka den
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={drop}>
          Släng den
        </Button>
      </div>
    </Notice>
  );
}
