import type { RefusalLabels } from "@/lib/actions/result";

export type PublishRefusal = "notFound" | "notFinal" | "alreadyPublished" | "notPublished" | "fileBroken";

export const PUBLISH_REFUSALS: RefusalLabels<PublishRefusal> = {
  notFound: "Rapporten finns inte, eller så deltar du inte i uppföljningen.",
  notFinal: "Bara en fastställd rapport kan publiceras.",
  alreadyPublished: "Rapporten är redan publicerad.",
  notPublished: "Rapporten är inte publicerad.",
  fileBroken: "Rapportens PDF går inte att läsa eller har ändrats sedan den fastställdes. Kontakta systemförvaltaren.",
};
