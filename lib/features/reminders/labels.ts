import type { IsoDate } from "@/lib/domain/calendar";
import type { Letter } from "@/lib/features/dispatches/labels";

type Reminder = Readonly<{
  unitName: string;
  diaryNumber: string;
  dueOn: IsoDate;
  findings: readonly Readonly<{ number: number; title: string }>[];
  signature: string;
}>;

export const reminderLetter = ({ unitName, diaryNumber, dueOn, findings, signature }: Reminder): Letter => ({
  subject: `Påminnelse: brister att åtgärda senast ${dueOn}, ${diaryNumber}`,
  body: [
    "Hej!",
    `Senast ${dueOn} ska de här bristerna i uppföljningen av ${unitName} vara åtgärdade:`,
    findings.map((one) => `– Brist ${String(one.number)}: ${one.title}`).join("\n"),
    "Svara på det här mejlet och visa vad ni har gjort. Bifoga gärna underlag. Skriv inget som pekar ut en enskild person.",
    signature,
  ].join("\n\n"),
});
