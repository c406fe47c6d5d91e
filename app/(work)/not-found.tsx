import { PageMessage } from "@/components/layout/page-message";
import { ButtonLink } from "@/components/ui/button-link";

export default function NotFound() {
  return (
    <PageMessage title="Det du söker finns inte här" actions={<ButtonLink href="/">Till Mitt arbete</ButtonLink>}>
      <p>
        Det kan ha tagits bort, eller höra till något som du inte arbetar med. Sök med Ctrl+K, eller gå till Mitt
        arbete.
      </p>
    </PageMessage>
  );
}
