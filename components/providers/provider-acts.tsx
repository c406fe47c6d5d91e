import { ButtonLink } from "@/components/ui/button-link";
import type { ProviderPage } from "@/lib/features/providers/queries";

type Props = Readonly<{ provider: ProviderPage; mayWrite: boolean }>;

/** What a writer does from the head of the page. */
export function ProviderActs({ provider, mayWrite }: Props) {
  if (!mayWrite) return null;
  return (
    <>
      <ButtonLink href={`/providers/${provider.id}/edit`}>Ändra uppgifter</ButtonLink>
      {provider.endedOn === null && (
        <ButtonLink href={`/providers/${provider.id}/units/new`}>Lägg till enhet</ButtonLink>
      )}
    </>
  );
}
