"use client";

import { differenceInSeconds } from "date-fns";
import { useEffect, useState } from "react";
import type { WorkspaceItem } from "@/lib/features/assessments/queries";

const POLL_MS = 10_000;
/** Whoever saved within this time is writing there now. */
const WRITING_SECONDS = 90;

type Asked = Readonly<{ followUpId: string; initial: readonly WorkspaceItem[]; viewerId: string; at: number }>;

/** The case's requirements, kept fresh while the page is seen: a colleague's work appears without moving the cursor. */
export function useColleagues({ followUpId, initial, viewerId, at }: Asked) {
  const [polled, setPolled] = useState<Readonly<{ from: readonly WorkspaceItem[]; items: readonly WorkspaceItem[] }>>();
  const [readAt, setReadAt] = useState(at);
  useEffect(() => {
    const poll = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const response = await fetch(`/api/follow-ups/${followUpId}/assessments`);
        if (!response.ok) return;
        const body = (await response.json()) as { items: WorkspaceItem[] };
        setPolled({ from: initial, items: body.items });
        setReadAt(new Date(response.headers.get("date") ?? at).getTime());
      } catch {
        // No line right now: the list stays as it was, and the saved state in the head tells.
      }
    };
    const timer = setInterval(() => void poll(), POLL_MS);
    return () => {
      clearInterval(timer);
    };
  }, [followUpId, initial, at]);
  const items = polled?.from === initial ? polled.items : initial;
  const writing = new Map(
    items.flatMap((item) => {
      const by = item.updatedBy;
      if (!by || by.id === viewerId || item.updatedAt === null) return [];
      const fresh = differenceInSeconds(readAt, new Date(item.updatedAt)) < WRITING_SECONDS;
      return fresh ? [[item.id, by.name] as const] : [];
    }),
  );
  return { items, writing };
}
