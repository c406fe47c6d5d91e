"use client";

import { TextField } from "@navikt/ds-react/TextField";
import { Textarea } from "@navikt/ds-react/Textarea";
import { useEffect, useRef, useState } from "react";
import { useLeaveWarning } from "@/components/form/leave-warning";
import { SavedState } from "@/components/ui/saved-state";
import { saveTextsAction } from "@/lib/features/reports/drafting/actions";
import type { ReportTexts } from "@/lib/features/reports/schema";

type Props = Readonly<{
  reportVersionId: string;
  version: number;
  texts: ReportTexts;
  /** After a save the page reads anew what stops the report, with the version that was saved. */
  onSaved: (version: number) => void;
}>;

type Status = "saved" | "saving" | "unsaved" | "failed";
const PAUSE_MS = 1_000;
const RETRY_MS = 5_000;

/** What the officer writes in a report, saved as it is written; a refusal or a lost line keeps every word. */
export function ReportTextsForm({ reportVersionId, version, texts, onSaved }: Props) {
  const [typed, setTyped] = useState(texts);
  const [status, setStatus] = useState<Status>("saved");
  const [message, setMessage] = useState<string | null>(null);
  const held = useRef({ version, typed: texts, sending: false, dirty: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLeaveWarning(status !== "saved");

  const send = async (): Promise<void> => {
    const work = held.current;
    if (work.sending || !work.dirty) return;
    work.sending = true;
    work.dirty = false;
    setStatus("saving");
    try {
      const result = await saveTextsAction({ reportVersionId, version: work.version, texts: work.typed });
      if (result.ok) {
        work.version = result.value.version;
        setMessage(null);
        setStatus(held.current.dirty ? "unsaved" : "saved");
        onSaved(work.version);
      } else {
        setMessage("fieldErrors" in result ? Object.values(result.fieldErrors).join(" ") : result.message);
        setStatus("unsaved");
      }
    } catch {
      work.dirty = true;
      setStatus("failed");
      timer.current = setTimeout(() => void send(), RETRY_MS);
    } finally {
      work.sending = false;
      if (held.current.dirty) timer.current ??= setTimeout(() => void send(), PAUSE_MS);
    }
  };
  const change = (patch: Partial<ReportTexts>) => {
    const next = { ...held.current.typed, ...patch };
    held.current.typed = next;
    held.current.dirty = true;
    setTyped(next);
    setStatus("unsaved");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), PAUSE_MS);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return (
    <div className="form">
      <SavedState state={status} />
      <p role="alert" className="bad">
        {message}
      </p>
      <TextField
        size="small"
        label="Titel"
        value={typed.title}
        onChange={(event) => {
          change({ title: event.target.value });
        }}
      />
      <Textarea
        size="small"
        label="Sammanfattning"
        description="Det viktigaste i några meningar. Den läses av nämnden och av dem som väljer utförare."
        minRows={6}
        value={typed.summary}
        onChange={(event) => {
          change({ summary: event.target.value });
        }}
      />
      <Textarea
        size="small"
        label="Så gick uppföljningen till"
        description="Hur ni gjorde, utöver det som rapporten själv hämtar från ärendet."
        minRows={4}
        value={typed.procedure}
        onChange={(event) => {
          change({ procedure: event.target.value });
        }}
      />
    </div>
  );
}
