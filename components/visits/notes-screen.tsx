"use client";

import { Button } from "@navikt/ds-react/Button";
import { useRef, useState, type ReactNode } from "react";
import { SavedState } from "@/components/ui/saved-state";
import type { NoteRequirement, NoteRow } from "@/lib/features/visits/notes/queries";
import { timeOfDay } from "@/lib/format/dates";
import { NoteEditor } from "./note-editor";
import { NotePicker, type Place } from "./note-picker";
import { useNotes } from "./use-notes";
import { useTeamNotes } from "./use-team-notes";
import "./visits.css";

type Props = Readonly<{
  visitId: string;
  viewerId: string;
  requirements: readonly NoteRequirement[];
  notes: readonly NoteRow[];
  /** The requirement in the address, to come back to. */
  startAt: string | null;
  /** Why nothing may be written; null when it may. */
  locked: string | null;
  head: ReactNode;
}>;

/** At the provider's, on a tablet: pick a requirement, write, go on. Everything is kept here until the server has it. */
export function NotesScreen({ visitId, viewerId, requirements, notes, startAt, locked, head }: Props) {
  const places: readonly Place[] = [null, ...requirements];
  const ids = places.map((place) => place?.id ?? null);
  const [queue, snapshot] = useNotes({ visitId, viewerId, notes, places: ids });
  const team = useTeamNotes({ visitId, viewerId, initial: notes });
  const [at, setAt] = useState(() => Math.max(0, ids.indexOf(startAt)));
  const [picking, setPicking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (index: number) => {
    const place = places[index];
    if (place === undefined) return;
    setAt(index);
    setPicking(false);
    queue.flush();
    // The address follows without asking the server, which may be out of reach.
    window.history.replaceState(null, "", place === null ? window.location.pathname : `?krav=${place.id}`);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const place = places[at] ?? null;
  const here = snapshot.drafts.filter((draft) => draft.requirementId === (place?.id ?? null));
  const saved = snapshot.savedAt === null ? undefined : timeOfDay(new Date(snapshot.savedAt));
  return (
    <div className="vn" data-picking={picking ? "" : undefined}>
      <div className="vn-head">
        {head}
        {locked === null && <SavedState state={snapshot.status} at={saved} />}
      </div>
      <nav className="vn-picker" aria-label="Krav att anteckna om">
        <NotePicker places={places} at={at} drafts={snapshot.drafts} team={team} onGo={go} />
      </nav>
      <section className="vn-note">
        <NoteEditor
          place={place}
          headingRef={heading}
          drafts={here}
          team={team.filter((note) => note.requirementId === (place?.id ?? null))}
          queue={queue}
          locked={locked}
        />
      </section>
      <div className="vn-foot">
        <Button variant="secondary" disabled={at === 0} onClick={() => go(at - 1)}>
          Föregående
        </Button>
        <Button variant="secondary" className="vn-pick" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          {picking ? "Till anteckningen" : `${String(at + 1)} av ${String(places.length)}`}
          {!picking && <span className="sr">, välj krav</span>}
        </Button>
        <Button disabled={at === places.length - 1} onClick={() => go(at + 1)}>
          Nästa
        </Button>
      </div>
    </div>
  );
}
