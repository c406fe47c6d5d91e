"use client";

import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, XMarkIcon } from "@navikt/aksel-icons";
import { useEffect, useState } from "react";

type Announcement = Readonly<{ text: string; tone: "success" | "warning" }>;
const SHOWN_MS = 10_000;
let show: ((announcement: Announcement) => void) | null = null;

/** Says something in the standing region, to eye and ear: `announce("Avtalet är sparat.")`. Never for what must be acted on. */
export function announce(text: string, tone: Announcement["tone"] = "success"): void {
  show?.({ text, tone });
}

/** The one standing `role="status"` region; the root layout holds it. */
export function LiveRegion() {
  const [message, setMessage] = useState<Announcement | null>(null);
  const close = () => {
    setMessage(null);
  };
  useEffect(() => {
    show = setMessage;
    return () => {
      show = null;
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(close, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  const Icon = message?.tone === "warning" ? ExclamationmarkTriangleIcon : CheckmarkCircleIcon;
  return (
    <div className={message ? "live shown" : "live"}>
      {message && <Icon aria-hidden className="i" />}
      <p role="status">{message?.text}</p>
      {message && (
        <button type="button" onClick={close}>
          <XMarkIcon aria-hidden className="i" />
          <span className="sr">Stäng meddelandet</span>
        </button>
      )}
    </div>
  );
}
