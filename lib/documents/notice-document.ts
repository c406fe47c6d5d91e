import type { ReportDocument } from "./report-document";

/** A short letter: a request for material, word of a report, a result. The same rules as for a report's data. */
export type NoticeDocument = Readonly<
  Pick<ReportDocument, "createdAt" | "diaryNumber" | "footer" | "municipality"> & {
    on: string;
    recipient: Readonly<{ name: string; unit: string | null; address: string | null }>;
    title: string;
    body: string;
    /** What is asked for, numbered; `requirements` are the codes that each thing is to show. */
    items: readonly Readonly<{ title: string; detail: string | null; requirements: readonly string[] }>[];
    /** Printed where the eye falls, with what the date is for: "Skicka underlaget senast". */
    reply: Readonly<{ label: string; dueOn: string; how: string }> | null;
    closing: string | null;
    sender: Readonly<{ name: string; role: string; reach: string | null }>;
  }
>;
