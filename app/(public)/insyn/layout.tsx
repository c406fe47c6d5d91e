import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { getPublicMunicipality } from "@/lib/features/publications/public-site/queries";

/** Around the public pages. They read published snapshots through a role of their own, and need no script. */
export default async function PublicLayout({ children }: Readonly<{ children: ReactNode }>) {
  const municipality = await getPublicMunicipality();
  return (
    <PublicShell municipality={municipality?.name ?? "Uppföljning"} homeHref="/insyn">
      {children}
    </PublicShell>
  );
}
