import type { RefusalLabels } from "@/lib/actions/result";
import type { IsoDate } from "@/lib/domain/calendar";
import { dayAndTime, longDay } from "@/lib/format/dates";
import type { Letter } from "@/lib/features/dispatches/labels";
import { placeText, type EvidenceRefusal } from "@/lib/features/evidence/labels";
import type { RequestStatus, RequestStepRefusal } from "./rules";

export const REQUEST_STATUS_LABELS: Readonly<Record<RequestStatus, string>> = {
  DRAFT: "Utkast",
  SENT: "Skickad",
  ANSWERED: "Besvarad",
  WITHDRAWN: "Tillbakadragen",
};

/** How the mail of a request has gone. In the demo it is kept and shown, never sent. */
export const MAIL_STATUS_LABELS = {
  QUEUED: "Väntar på att skickas",
  SENT: "Skickat",
  KEPT: "Sparat i demon, inte skickat",
  FAILED: "Gick inte att skicka. Se sidan Skickat.",
} as const;

export type RequestRefusal =
  | RequestStepRefusal
  | "personalNumberInRequest"
  | "revealsVisit"
  | "dueInPast"
  | "itemNotInRequest"
  | Extract<
      EvidenceRefusal,
      "notFound" | "caseNotRunning" | "changedByAnother" | "receivedInFuture" | "fileNotFound" | "requirementNotInCase"
    >;

export const REQUEST_REFUSALS: RefusalLabels<RequestRefusal> = {
  notFromThisStatus: "Begäran är i ett annat läge nu, så det går inte att göra. Ladda om sidan för att se läget.",
  personalNumberInRequest: (detail) => {
    const where = Number(detail?.item) === 0 ? "Meddelandet" : `Rad ${String(detail?.item)} i listan`;
    return `${where} verkar innehålla ett personnummer (${placeText(detail)}). Begäran skickas med e-post: ta bort numret.`;
  },
  revealsVisit:
    "Texten nämner dagen för ett oanmält besök som inte har ägt rum. Det får inte lämna enheten. Ta bort dagen ur texten.",
  dueInPast: "Dagen då materialet ska vara här har redan passerat. Välj en senare dag.",
  itemNotInRequest: "En av raderna hör inte till begäran. Ladda om sidan och välj igen.",
  notFound: "Begäran hör inte till en uppföljning som du deltar i.",
  caseNotRunning: "Uppföljningen är rapporterad eller avslutad, så material begärs och registreras inte längre.",
  changedByAnother:
    "En kollega har ändrat begäran sedan du öppnade sidan, så inget är sparat. Det du skrev finns kvar: ladda om i en ny flik och jämför.",
  receivedInFuture: "Materialet kan inte ha kommit in efter i dag. Ändra datumet.",
  fileNotFound: "En av filerna finns inte kvar i uppföljningen. Ladda upp den igen.",
  requirementNotInCase: "Ett av kraven ingår inte längre i uppföljningen. Ladda om sidan och välj igen.",
};

export type RequestMail = Readonly<{
  unitName: string;
  diaryNumber: string | null;
  municipality: string;
  /** The profile's name of the unit: "Enheten för uppföljning". */
  followUpUnit: string;
  dueOn: IsoDate;
  message: string;
  items: readonly string[];
  officer: Readonly<{ name: string; email: string }>;
  /** Only what may leave the unit: from `visibleVisits(…, "outside")`. */
  plannedVisits: readonly Readonly<{ plannedAt: Date; digital: boolean }>[];
}>;

/** The mail in plain Swedish: what we want, by when, where to send it, and what not to send. */
export function requestMail(mail: RequestMail): Letter {
  const { unitName, diaryNumber, municipality, followUpUnit, dueOn, message, items, officer } = mail;
  const caseName = diaryNumber === null ? unitName : `${unitName}, ${diaryNumber}`;
  const paragraphs = [
    "Hej!",
    `${followUpUnit} i ${municipality} följer upp ${caseName}. Vi behöver material från er senast ${longDay(dueOn)}.`,
    message,
    ["Det här behöver vi:", ...items.map((text, index) => `${String(index + 1)}. ${text}`)].join("\n"),
    `Skicka materialet till ${officer.email}${diaryNumber === null ? "" : ` och skriv ${diaryNumber} i ämnesraden`}. Skicka inga journaler och inga uppgifter som pekar ut en enskild person.`,
    "Saknar ni något av det vi ber om? Skriv det i svaret, så vet vi att det inte är glömt.",
    visitSentence(mail.plannedVisits),
    `Med vänlig hälsning\n${officer.name}\n${followUpUnit}, ${municipality}`,
  ];
  return {
    subject: `Begäran om material: ${caseName}`,
    body: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"),
  };
}

function visitSentence(visits: RequestMail["plannedVisits"]): string {
  return visits
    .map(({ plannedAt, digital }) =>
      digital
        ? `Vi har planerat ett digitalt möte med er ${dayAndTime(plannedAt)}.`
        : `Vi har planerat att besöka er ${dayAndTime(plannedAt)}.`,
    )
    .join("\n");
}
