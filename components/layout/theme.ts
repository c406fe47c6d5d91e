/** "system" follows the computer's own setting. Stored in the cookie of the same name; nothing else reads it. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = "theme";
const ONE_YEAR = 365 * 24 * 3600; // seconds
const DARK = "(prefers-color-scheme: dark)";

export const parseTheme = (raw: string | undefined): Theme => THEMES.find((theme) => theme === raw) ?? "system";

/** Runs before the first paint, so that a page that follows the computer never flashes white. Needs the page's nonce. */
export const FIRST_PAINT_SCRIPT = `if(!document.documentElement.className&&matchMedia("${DARK}").matches)document.documentElement.classList.add("dark")`;

/** Sets the class that the tokens listen to and returns a function that stops following the computer. Browser only. */
export function applyTheme(theme: Theme): () => void {
  const media = window.matchMedia(DARK);
  const apply = () => {
    const dark = theme === "dark" || (theme === "system" && media.matches);
    document.documentElement.classList.toggle("dark", dark);
    document.documentElement.classList.toggle("light", !dark);
  };
  apply();
  media.addEventListener("change", apply);
  return () => {
    media.removeEventListener("change", apply);
  };
}

export function rememberTheme(theme: Theme): void {
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${String(ONE_YEAR)}; samesite=lax`;
}
