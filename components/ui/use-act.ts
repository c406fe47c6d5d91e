"use client";

import { useRouter } from "next/navigation";
import type { ActionResult } from "@/lib/actions/result";
import { announce } from "./live-region";

/**
 * For `ConfirmDialog.onConfirm`: waits for an action, says `done` and shows the new state. What was refused comes back as
 * the sentence that the dialog stays with, field by field when fields are wrong.
 */
export function useAct() {
  const router = useRouter();
  return async (result: Promise<ActionResult<unknown, string>>, done?: string): Promise<string | undefined> => {
    const answer = await result;
    if (!answer.ok) return "fieldErrors" in answer ? Object.values(answer.fieldErrors).join(" ") : answer.message;
    if (done !== undefined) announce(done);
    router.refresh();
    return undefined;
  };
}
