import type { RefusalLabels } from "@/lib/actions/result";

export const SETUP_REFUSALS: RefusalLabels<"alreadySetUp"> = {
  alreadySetUp: "Installationen är redan gjord. Logga in, eller be systemförvaltaren om en inbjudan.",
};
