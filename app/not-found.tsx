import type { Metadata } from "next";
import { AlonePage } from "@/components/layout/page-message";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "Sidan finns inte" };

export default function NotFound() {
  return (
    <AlonePage title="Sidan finns inte" actions={<ButtonLink href="/">Till startsidan</ButtonLink>}>
      <p>Adressen kan vara felskriven, eller så har det som fanns här tagits bort. Kontrollera adressen eller sök.</p>
    </AlonePage>
  );
}
