import type { RefusalLabels } from "@/lib/actions/result";
import { stockholmDate, type IsoDate } from "@/lib/domain/calendar";
import type { Letter } from "@/lib/features/dispatches/labels";
import { placeText } from "@/lib/features/evidence/labels";
import { dayAndTime, longDay, timeOfDay } from "@/lib/format/dates";
import { VISIT_REFUSALS, type VisitRefusal } from "../labels";
import type { NoticeStanding, NoticeWindow } from "./rules";

export type NoticeRefusal =
  VisitRefusal | "noticeNotForVisit" | "visitHasBegun" | "revealsVisit" | "personalNumberInText";

export const NOTICE_REFUSALS: RefusalLabels<NoticeRefusal> = {
  ...VISIT_REFUSALS,
  noticeNotForVisit: "Kallelse skickas bara till ett föranmält besök på plats.",
  visitHasBegun:
    "Tiden för besöket har passerat, så det går inte att kalla till det. Ändra dagen om besöket är flyttat.",
  revealsVisit:
    "Texten nämner dagen för ett oanmält besök som inte har ägt rum. Det får inte lämna enheten. Ta bort dagen ur texten.",
  personalNumberInText: (detail) =>
    `Texten verkar innehålla ett personnummer (${placeText(detail)}). Kallelsen skickas med e-post: ta bort numret.`,
};

/** A first summary: the focus areas of the case's requirements, one a line; empty where it has none. */
export const suggestedSummary = (focusAreas: readonly string[]): string =>
  focusAreas.map((one) => `- ${one}`).join("\n");

export type NoticeMail = Readonly<{
  unitName: string;
  diaryNumber: string | null;
  municipality: string;
  /** The profile's name of the unit: "Enheten för uppföljning". */
  followUpUnit: string;
  visitAt: Date;
  summary: string;
  officer: Readonly<{ name: string; email: string }>;
}>;

/** The kallelse in plain Swedish: day, time and what will be followed up (ENK-47). */
export function noticeLetter(mail: NoticeMail): Letter {
  const { unitName, diaryNumber, municipality, followUpUnit, visitAt, summary, officer } = mail;
  const caseName = diaryNumber === null ? unitName : `${unitName}, ${diaryNumber}`;
  const when = `${longDay(stockholmDate(visitAt))}, klockan ${timeOfDay(visitAt)}`;
  return {
    subject: `Kallelse till platsbesök: ${caseName}`,
    body: [
      "Hej!",
      `${followUpUnit} i ${municipality} kallar er till platsbesök ${when}.`,
      `Det här ska följas upp:\n${summary}`,
      `Passar inte tiden, eller undrar ni över något? Skriv till ${officer.email}.`,
      `Med vänlig hälsning\n${officer.name}\n${followUpUnit}, ${municipality}`,
    ].join("\n\n"),
  };
}

type Told = Readonly<{
  standing: NoticeStanding;
  notice: Readonly<{ sentOn: IsoDate; visitAt: Date; sentByName: string }> | null;
  window: NoticeWindow | null;
}>;

/** How the kallelse stands, in one sentence; empty where none is wanted. */
export function noticeSentence({ standing, notice, window }: Told): string {
  const sent = notice
    ? `Kallelse till ${dayAndTime(notice.visitAt)} skickades ${notice.sentOn} av ${notice.sentByName}`
    : "";
  const [from, to] = [window?.from ?? "", window?.to ?? ""];
  const sentences: Readonly<Record<NoticeStanding, string>> = {
    notWanted: "",
    sent: `${sent}.`,
    waiting: `Kallelse ska skickas mellan ${from} och ${to}.`,
    inTime: `${sent}.`,
    early: `${sent}. Det var tidigt: den skulle ha skickats tidigast ${from}.`,
    late: `${sent}. Det var sent: den skulle ha skickats senast ${to}.`,
    missing: `Kallelse saknas. Den skulle ha skickats senast ${to}.`,
    otherTime: `${sent}. Besöket är flyttat: en ny ska skickas mellan ${from} och ${to}.`,
  };
  return sentences[standing];
}
