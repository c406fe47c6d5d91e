import { SegmentedLinks } from "@/components/ui/segmented-links";
import { methodLabel, type Method, type Regime } from "@/lib/domain/methods";
import { methodsToBegin } from "@/lib/features/follow-ups/rules";
import type { Profile } from "@/lib/profiles/schema";

type Props = Readonly<{ activityId: string; regime: Regime; method: Method; profile: Profile }>;

/** Which method is to be begun, among those that the profile gives the activity's regime. */
export function MethodChoice({ activityId, regime, method, profile }: Props) {
  const items = methodsToBegin(regime, profile).map((one) => ({
    href: `/follow-ups/new?activity=${activityId}&method=${one}`,
    label: methodLabel(one),
    current: one === method,
  }));
  return items.length > 1 ? <SegmentedLinks label="Metod" items={items} /> : null;
}
