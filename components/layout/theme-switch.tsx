"use client";

import { useEffect, useId, useSyncExternalStore } from "react";
import { applyTheme, parseTheme, rememberTheme, THEME_COOKIE, THEMES, type Theme } from "./theme";

const WORDS: Record<Theme, string> = { system: "Som datorn", light: "Ljust", dark: "Mörkt" };
const CHANGED = "themechange";

/** Keeps the page in the chosen theme: after a server render too, which only knows the cookie. Renders nothing. */
export function ThemeKeeper({ theme }: Readonly<{ theme: Theme }>) {
  useEffect(() => {
    let stop = applyTheme(theme);
    const ignore = onThemeChange(() => {
      stop();
      stop = applyTheme(chosen());
    });
    return () => {
      ignore();
      stop();
    };
  }, [theme]);
  return null;
}

/** Three radio boxes: as the computer, light, dark. Saved at once; nothing to confirm. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore<Theme>(onThemeChange, chosen, () => "system");
  const name = useId();
  const choose = (next: Theme) => {
    rememberTheme(next);
    window.dispatchEvent(new Event(CHANGED));
  };
  return (
    <fieldset>
      <legend className="group-legend">Utseende</legend>
      <div className="opts">
        {THEMES.map((value) => (
          <label key={value} className="opt">
            <input
              type="radio"
              name={name}
              checked={theme === value}
              onChange={() => {
                choose(value);
              }}
            />
            {WORDS[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function chosen(): Theme {
  const found = document.cookie.split("; ").find((part) => part.startsWith(`${THEME_COOKIE}=`));
  return parseTheme(found?.slice(THEME_COOKIE.length + 1));
}

function onThemeChange(listen: () => void): () => void {
  window.addEventListener(CHANGED, listen);
  return () => {
    window.removeEventListener(CHANGED, listen);
  };
}
