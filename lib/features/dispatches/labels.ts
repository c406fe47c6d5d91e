import type { IsoDate } from "@/lib/domain/calendar";

/** A mail's words. Plain text: nothing in it can be mistaken for a link or a picture. */
export type Letter = Readonly<{ subject: string; body: string }>;

type Reported = Readonly<{
  kind: string;
  diaryNumber: string;
  unit: Readonly<{ name: string }>;
  municipality: Readonly<{ name: string; unit: string }>;
}>;

const signed = ({ municipality }: Reported): string => `${municipality.unit}, ${municipality.name}`;

export const shareLetter = ({ document, replyBy }: Readonly<{ document: Reported; replyBy: IsoDate }>): Letter => ({
  subject: `Granska fakta i rapportutkast om ${document.unit.name}, ${document.diaryNumber}`,
  body: [
    "Hej!",
    `Här är ett utkast till rapport om ${document.unit.name}. Läs det och säg till om något i sak är fel.`,
    `Svara senast ${replyBy} genom att besvara det här mejlet. Ert svar trycks i rapporten.`,
    signed(document),
  ].join("\n\n"),
});

export const finalLetter = (document: Reported, receiver: "ACTIVITY" | "COMMITTEE"): Letter => ({
  subject: `${document.kind} om ${document.unit.name}, ${document.diaryNumber}`,
  body: [
    "Hej!",
    receiver === "ACTIVITY"
      ? `Rapporten från uppföljningen av ${document.unit.name} är fastställd och bifogas. I rapporten står om det finns brister att åtgärda och till vilken dag.`
      : `Rapporten från uppföljningen av ${document.unit.name} är fastställd och bifogas för nämndens kännedom.`,
    signed(document),
  ].join("\n\n"),
});

export const DISPATCH_STATUS_LABELS = {
  QUEUED: "Väntar",
  SENT: "Skickat",
  KEPT: "Sparat, skickas inte i demon",
  FAILED: "Gick inte att skicka",
} as const;
export const DISPATCH_STATUS_TONES = { QUEUED: "warning", SENT: "success", KEPT: "neutral", FAILED: "danger" } as const;
