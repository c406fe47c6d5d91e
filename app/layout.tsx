import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { FIRST_PAINT_SCRIPT, parseTheme, THEME_COOKIE } from "@/components/layout/theme";
import { ThemeKeeper } from "@/components/layout/theme-switch";
import { UiProvider } from "@/components/layout/ui-provider";
import { LiveRegion } from "@/components/ui/live-region";
import "./globals.css";

export const metadata: Metadata = { title: { default: "Uppföljning", template: "%s – Uppföljning" } };
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** Reading headers makes every page dynamic, the 404 and error pages too: that is how they get the nonce. */
export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    // The script below may add a class before React looks, hence suppressHydrationWarning.
    <html lang="sv" className={theme === "system" ? undefined : theme} suppressHydrationWarning>
      <head>
        <script nonce={nonce}>{FIRST_PAINT_SCRIPT}</script>
      </head>
      <body data-color="accent">
        <a className="skip" href="#main">
          Hoppa till innehållet
        </a>
        <ThemeKeeper theme={theme} />
        <UiProvider>{children}</UiProvider>
        <LiveRegion />
      </body>
    </html>
  );
}
