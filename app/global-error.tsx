"use client";

import { WentWrong } from "@/components/layout/went-wrong";
import "./globals.css";

type Props = Readonly<{ error: Error & { digest?: string }; retry: () => void }>;

/** Shown when the root layout itself fails, so it brings its own document. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="sv">
      <body data-color="accent">
        <title>Något gick fel – Uppföljning</title>
        <main id="main" className="alone" tabIndex={-1}>
          <WentWrong digest={error.digest} retry={retry} />
        </main>
      </body>
    </html>
  );
}
