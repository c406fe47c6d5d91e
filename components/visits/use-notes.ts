"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useLeaveWarning } from "@/components/form/leave-warning";
import { saveNoteAction } from "@/lib/features/visits/notes/actions";
import type { NoteRow } from "@/lib/features/visits/notes/queries";
import { NoteQueue, type Snapshot } from "./note-queue";

type Asked = Readonly<{
  visitId: string;
  viewerId: string;
  notes: readonly NoteRow[];
  places: readonly (string | null)[];
}>;

/** The viewer's own notes of a visit, saved as they are written and sent again when the line comes back. */
export function useNotes({ visitId, viewerId, notes, places }: Asked): readonly [NoteQueue, Snapshot] {
  const [queue] = useState(
    () =>
      new NoteQueue(
        {
          own: notes.filter((note) => note.authorId === viewerId),
          places,
          newId: () => crypto.randomUUID(),
          ticks: () => performance.now(),
        },
        (note) => saveNoteAction({ ...note, visitId }),
      ),
  );
  const snapshot = useSyncExternalStore(queue.subscribe, queue.read, queue.read);
  useLeaveWarning(snapshot.status !== "saved");
  useEffect(() => {
    const hurry = () => {
      queue.flush();
    };
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", hurry);
    return () => {
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurry);
      queue.flush();
    };
  }, [queue]);
  return [queue, snapshot];
}
