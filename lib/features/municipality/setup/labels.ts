import type { RefusalLabels } from "@/lib/actions/result";

export const SETUP_REFUSALS: RefusalLabels<"alreadySetUp" | "profileUnknown"> = {
  alreadySetUp: "Installationen är redan gjord. Logga in, eller be systemförvaltaren om en inbjudan.",
  profileUnknown: "Riktlinjen finns inte i den här versionen. Välj en annan.",
};
