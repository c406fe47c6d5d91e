"use client";

import { useRouter } from "next/navigation";
import type { WorkspaceItem } from "@/lib/features/assessments/queries";
import type { WorkspaceFilter } from "@/lib/features/assessments/schema";
import type { Autosave } from "./autosave";
import { passesFilter } from "./requirement-list";

type Given = Readonly<{
  followUpId: string;
  atHandId: string;
  items: readonly WorkspaceItem[];
  filter: WorkspaceFilter;
  autosave: Autosave;
}>;

/** The way through the requirements: next and previous within the filter, and the next without a result, round the corner. */
export function useWay({ followUpId, atHandId, items, filter, autosave }: Given) {
  const router = useRouter();
  const hrefOf = (change: Readonly<{ krav?: string; visa?: WorkspaceFilter }>): string => {
    const params = new URLSearchParams({ krav: change.krav ?? atHandId });
    const visa = change.visa ?? filter;
    if (visa !== "all") params.set("visa", visa);
    return `/follow-ups/${followUpId}/assess?${params.toString()}`;
  };
  const go = (item: WorkspaceItem | undefined): void => {
    if (!item) return;
    autosave.flush();
    router.push(hrefOf({ krav: item.id }), { scroll: false });
  };
  const place = items.findIndex((item) => item.id === atHandId);
  const [before, after] = [items.slice(0, Math.max(place, 0)), items.slice(place + 1)];
  return {
    hrefOf,
    go,
    next: after.find((item) => passesFilter(item, filter)),
    previous: before.findLast((item) => passesFilter(item, filter)),
    open: [...after, ...before].find((item) => item.result === null),
  };
}
