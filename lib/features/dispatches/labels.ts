import type { RefusalLabels } from "@/lib/actions/result";
import type { IsoDate } from "@/lib/domain/calendar";
import type { FailureKind } from "./rules";

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

const FAILURES: Readonly<Record<FailureKind, string>> = {
  noServer: "Ingen e-postserver är inställd, så mejlet har inte skickats. Säg till systemförvaltaren.",
  signIn: "E-postservern godtog inte vår inloggning. Säg till systemförvaltaren.",
  unreachable:
    "Det gick inte att nå e-postservern. Försök igen om en stund, och säg till systemförvaltaren om det fortsätter.",
  busy: "E-postservern tog inte emot mejlet just då. Försök igen om en stund.",
  receiver: "E-postservern tog inte emot mottagarens adress. Kontrollera adressen och rätta den om den är fel.",
  sender: "E-postservern godtog inte oss som avsändare. Säg till systemförvaltaren.",
  refused: "E-postservern tog inte emot mejlet. Försök igen, och säg till systemförvaltaren om det fortsätter.",
  ownFault: "Mejlet gick inte att göra i ordning. Säg till systemförvaltaren.",
};

/** Why a mail did not go out, and what the mail server said when it said something. */
export const failureText = (kind: FailureKind, said: string | null): string =>
  said === null ? FAILURES[kind] : `${FAILURES[kind]} Servern svarade: ${said}`;

export type DispatchRefusal = "notFound" | "alreadyDelivered" | "alreadyWaiting";
export const DISPATCH_REFUSALS: RefusalLabels<DispatchRefusal> = {
  notFound: "Mejlet finns inte längre. Ladda om sidan.",
  alreadyDelivered: "Mejlet har redan skickats, så det skickas inte igen. Ladda om sidan.",
  alreadyWaiting: "Mejlet väntar redan på att skickas. Ladda om sidan om en stund.",
};
