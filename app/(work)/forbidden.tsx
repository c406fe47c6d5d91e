import { PageMessage } from "@/components/layout/page-message";
import { ButtonLink } from "@/components/ui/button-link";

export default function Forbidden() {
  return (
    <PageMessage
      title="Du har inte behörighet till den här sidan"
      actions={<ButtonLink href="/">Till Mitt arbete</ButtonLink>}
    >
      <p>Din roll ger inte rätt att se den. Behöver du den i ditt arbete, fråga den som ansvarar för behörigheter.</p>
    </PageMessage>
  );
}
