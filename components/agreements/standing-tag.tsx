import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { STANDING_LABELS } from "@/lib/features/agreements/labels";
import type { AgreementStanding } from "@/lib/features/agreements/rules";

const TONES = { inForce: "success", upcoming: "info", draft: "warning", ended: "neutral" } as const;
type Props = Readonly<{
  standing: AgreementStanding;
  /** More exact words than those of the standing: "Gäller till 2027-12-31". */
  children?: ReactNode;
}>;

/** Draft, to come, in force or ended. Requirements stand in the same four ways. */
export const StandingTag = ({ standing, children }: Props) => (
  <Tag tone={TONES[standing]}>{children ?? STANDING_LABELS[standing]}</Tag>
);
