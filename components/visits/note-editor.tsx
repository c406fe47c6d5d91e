"use client";

import { Button } from "@navikt/ds-react/Button";
import { Textarea } from "@navikt/ds-react/Textarea";
import type { RefObject } from "react";
import { Notice } from "@/components/ui/notice";
import type { NoteRow } from "@/lib/features/visits/notes/queries";
import type { NoteDraft } from "@/lib/features/visits/notes/rules";
import { dayAndTime } from "@/lib/format/dates";
import type { NoteQueue } from "./note-queue";
import type { Place } from "./note-picker";

type Props = Readonly<{
  place: Place;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** The viewer's own notes here: one, or several where two screens each began one. */
  drafts: readonly NoteDraft[];
  team: readonly NoteRow[];
  queue: NoteQueue;
  locked: string | null;
}>;

/** What to look for, the viewer's own note, and what the others have written about the same. */
export function NoteEditor({ place, headingRef, drafts, team, queue, locked }: Props) {
  return (
    <div className="stack">
      <h2 ref={headingRef} tabIndex={-1}>
        {place === null ? "Besöket i stort" : `${place.code} ${place.title}`}
      </h2>
      {place === null ? (
        <p className="muted">Sådant som inte hör till ett visst krav. Det stannar i besöket och blir inget underlag.</p>
      ) : (
        <>
          <p className="vn-words">{place.text}</p>
          {place.verification !== null && <p className="small muted">Verifieras genom: {place.verification}</p>}
        </>
      )}
      {locked !== null && (
        <Notice tone="info">
          <p>{locked}</p>
        </Notice>
      )}
      {drafts.map((draft, index) => (
        <OwnNote
          key={draft.id}
          draft={draft}
          label={drafts.length > 1 ? `Din anteckning ${String(index + 1)}` : "Din anteckning"}
          queue={queue}
          readOnly={locked !== null}
        />
      ))}
      {team.map((note) => (
        <article key={note.id} className="vn-other">
          <p className="small">
            <span className="b">{note.authorName}</span>, {dayAndTime(new Date(note.writtenAt))}
          </p>
          <p className="pre">{note.text}</p>
        </article>
      ))}
    </div>
  );
}

type OwnProps = Readonly<{ draft: NoteDraft; label: string; queue: NoteQueue; readOnly: boolean }>;

function OwnNote({ draft, label, queue, readOnly }: OwnProps) {
  const { id, text, theirs, refusal } = draft;
  if (readOnly && text === "") return null;
  return (
    <div className="stack">
      {theirs !== null && <TwoTexts mine={text} theirs={theirs.text} onChoose={(choice) => queue.choose(id, choice)} />}
      <Textarea
        label={label}
        value={text}
        minRows={5}
        readOnly={readOnly}
        onChange={(event) => queue.type(id, event.target.value)}
      />
      {refusal !== null && (
        <Notice tone="danger" live>
          <p>{refusal}</p>
          <Button size="small" variant="secondary" onClick={() => queue.again(id)}>
            Försök igen
          </Button>
        </Notice>
      )}
    </div>
  );
}

type TwoProps = Readonly<{ mine: string; theirs: string; onChoose: (choice: "both" | "mine" | "theirs") => void }>;

/** The same author wrote from two screens: both texts stand here, and keeping both is the first choice. */
function TwoTexts({ mine, theirs, onChoose }: TwoProps) {
  return (
    <section className="card stack" role="alertdialog" aria-label="Två texter om samma sak">
      <h3>Du har skrivit här från en annan skärm</h3>
      <p className="small b">Sparad text</p>
      <p className="pre">{theirs || "–"}</p>
      <p className="small b">Text här</p>
      <p className="pre">{mine || "–"}</p>
      <div className="row">
        <Button size="small" onClick={() => onChoose("both")}>
          Behåll båda
        </Button>
        <Button size="small" variant="secondary" onClick={() => onChoose("mine")}>
          Bara texten här
        </Button>
        <Button size="small" variant="secondary" onClick={() => onChoose("theirs")}>
          Bara den sparade
        </Button>
      </div>
    </section>
  );
}
