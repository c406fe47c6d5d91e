import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { STANDING_LABELS } from "@/lib/features/requirements/labels";
import type { RequirementStanding } from "@/lib/features/requirements/versions/rules";

const TONES = { inForce: "success", upcoming: "info", draft: "warning", ended: "neutral" } as const;
type Props = Readonly<{
  standing: RequirementStanding;
  /** More exact words than those of the standing. */
  children?: ReactNode;
}>;

export const RequirementStandingTag = ({ standing, children }: Props) => (
  <Tag tone={TONES[standing]}>{children ?? STANDING_LABELS[standing]}</Tag>
);
