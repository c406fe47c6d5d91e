"use client";

import { useEffect, useState } from "react";
import type { NoteRow } from "@/lib/features/visits/notes/queries";

const POLL_MS = 15_000;

type Asked = Readonly<{ visitId: string; viewerId: string; initial: readonly NoteRow[] }>;

/** What the others write at the same visit, kept fresh while the page is seen. Their notes are theirs: they are only read. */
export function useTeamNotes({ visitId, viewerId, initial }: Asked): readonly NoteRow[] {
  const [notes, setNotes] = useState(initial);
  useEffect(() => {
    const poll = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const response = await fetch(`/api/visits/${visitId}/notes`);
        if (response.ok) setNotes(((await response.json()) as { notes: NoteRow[] }).notes);
      } catch {
        // No line right now: what is shown stays, and the saved state in the head tells.
      }
    };
    const timer = setInterval(() => void poll(), POLL_MS);
    return () => {
      clearInterval(timer);
    };
  }, [visitId]);
  return notes.filter((note) => note.authorId !== viewerId && note.text.trim() !== "");
}
