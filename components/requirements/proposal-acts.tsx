"use client";

import { Button } from "@navikt/ds-react/Button";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { announce } from "@/components/ui/live-region";
import { decideProposalAction } from "@/lib/features/proposals/actions";
import type { ProposalStatus } from "@/lib/features/proposals/rules";

type Props = Readonly<{ id: string; version: number; status: ProposalStatus }>;

/** Brought to the next procurement or not. Harmless, so it is done at once and can be undone. */
export function ProposalActs({ id, version, status }: Props) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const decide = (to: ProposalStatus) => {
    if (pending) return;
    startTransition(async () => {
      const result = await decideProposalAction({ proposalId: id, version, status: to });
      setRefusal(result.ok ? null : result.message);
      if (!result.ok) return;
      announce(to === "OPEN" ? "Förslaget väntar på ställningstagande igen." : "Ställningstagandet är sparat.");
      router.refresh();
    });
  };
  return (
    <div className="row">
      {status === "OPEN" ? (
        <>
          <Act
            label="Ta med"
            onPress={() => {
              decide("ADOPTED");
            }}
          />
          <Act
            label="Ta inte med"
            onPress={() => {
              decide("DISMISSED");
            }}
          />
        </>
      ) : (
        <Act
          label="Ångra"
          onPress={() => {
            decide("OPEN");
          }}
        />
      )}
      <p role="alert" className="bad">
        {refusal}
      </p>
    </div>
  );
}

const Act = ({ label, onPress }: Readonly<{ label: string; onPress: () => void }>) => (
  <Button type="button" size="small" variant="secondary" onClick={onPress}>
    {label}
  </Button>
);
