import type { Metadata } from "next";
import { AlonePage } from "@/components/layout/page-message";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "Du har inte behörighet" };

export default function Forbidden() {
  return (
    <AlonePage
      title="Du har inte behörighet till den här sidan"
      actions={<ButtonLink href="/">Till startsidan</ButtonLink>}
    >
      <p>Din roll ger inte rätt att se den. Behöver du den i ditt arbete, fråga den som ansvarar för behörigheter.</p>
    </AlonePage>
  );
}
