"use client";

import { WentWrong } from "@/components/layout/went-wrong";

type Props = Readonly<{ error: Error & { digest?: string }; retry: () => void }>;

export default function ErrorPage({ error, retry }: Props) {
  return (
    <main id="main" className="alone" tabIndex={-1}>
      <WentWrong digest={error.digest} retry={retry} />
    </main>
  );
}
