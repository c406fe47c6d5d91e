"use client";

import { useEffect } from "react";
import { firstWithOutcome, type Scales } from "@/lib/domain/weighing";

/** Alt with a key, by its place on the keyboard: on a Mac, Alt with a letter types another sign. */
export type Shortcuts = Readonly<Record<string, () => void>>;

export const shortcutWords = (scales: Scales): readonly (readonly [keys: string, words: string])[] => [
  ["Alt ↓", "Nästa krav"],
  ["Alt ↑", "Föregående"],
  ["Alt O", "Nästa obedömda"],
  ["Alt 1–4", "Välj steg"],
  ["Alt U", firstWithOutcome(scales, "MET")?.label ?? ""],
  ["Alt E", firstWithOutcome(scales, "NOT_MET")?.label ?? ""],
  ["Alt B", "Bifoga underlag"],
  ["Alt H", "Alla kortkommandon"],
];

export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const act = shortcuts[event.code];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
    };
  }, [shortcuts]);
}
