import { CheckmarkCircleIcon, CloudSlashIcon, PencilIcon } from "@navikt/aksel-icons";

type Props = Readonly<{
  state: "saved" | "saving" | "unsaved" | "failed";
  /** "14:03" for saved. */
  at?: string;
}>;

/** Stands in the head of a page that saves by itself, always: "Sparat 14:03". */
export function SavedState({ state, at }: Props) {
  return (
    <p role="status" className={state === "saved" ? "saved ok" : state === "failed" ? "saved failed" : "saved"}>
      {state === "saved" && <CheckmarkCircleIcon aria-hidden className="i" />}
      {state === "failed" && <CloudSlashIcon aria-hidden className="i" />}
      {state === "unsaved" && <PencilIcon aria-hidden className="i" />}
      {WORDS[state]}
      {state === "saved" && at ? ` ${at}` : ""}
    </p>
  );
}

const WORDS: Record<Props["state"], string> = {
  saved: "Sparat",
  saving: "Sparar …",
  unsaved: "Osparat",
  failed: "Inte sparat, texten finns kvar här",
};
