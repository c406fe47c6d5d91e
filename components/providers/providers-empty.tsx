import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

type Props = Readonly<{
  /** Something is registered: it is the filter that finds nothing. */
  registered: boolean;
  writes: boolean;
}>;

export function ProvidersEmpty({ registered, writes }: Props) {
  if (registered) {
    return (
      <EmptyState title="Ingen verksamhet stämmer med filtret">
        <p>Ändra ett filter eller sök på en del av namnet. Avslutade verksamheter finns under Läge.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Inga utförare än"
      action={
        writes && (
          <>
            <ButtonLink href="/admin/import" variant="primary">
              Läs in registret från Excel
            </ButtonLink>
            <ButtonLink href="/providers/new">Registrera en utförare</ButtonLink>
          </>
        )
      }
    >
      <p>Läs in kommunens eget register från en fil, eller registrera utförare en i taget.</p>
    </EmptyState>
  );
}
