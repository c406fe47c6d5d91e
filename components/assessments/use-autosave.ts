"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useLeaveWarning } from "@/components/form/leave-warning";
import { saveAssessmentAction } from "@/lib/features/assessments/actions";
import { Autosave, type Colleague, type Current, type Snapshot } from "./autosave";

/** One requirement's assessment, saved as it is written. Give the component a `key` per requirement. */
export function useAutosave(id: string, loaded: Current): readonly [Autosave, Snapshot] {
  const [autosave] = useState(
    () =>
      new Autosave(loaded, {
        save: (version, edit) => saveAssessmentAction({ followUpRequirementId: id, version, edit }),
        read: () => readCurrent(id),
      }),
  );
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.read, autosave.read);
  useLeaveWarning(snapshot.status !== "saved");
  useEffect(() => autosave.flush, [autosave]); // on to the next requirement: send what waits
  return [autosave, snapshot];
}

async function readCurrent(id: string): Promise<Colleague | null> {
  const response = await fetch(`/api/assessments/${id}`);
  return response.ok ? ((await response.json()) as Colleague) : null;
}
