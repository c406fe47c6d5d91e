import { DataList } from "@/components/ui/data-list";
import type { ProviderPage } from "@/lib/features/providers/queries";

/** Where a unit is and who leads it, for those who only read. */
export const UnitFacts = ({ unit }: Readonly<{ unit: ProviderPage["units"][number] }>) => (
  <DataList
    items={[
      { term: "Adress", value: unit.address },
      { term: "Verksamhetschef", value: unit.managerName },
      {
        term: "E-post",
        value: unit.managerEmail && <a href={`mailto:${unit.managerEmail}`}>{unit.managerEmail}</a>,
      },
      { term: "Telefon", value: unit.phone },
      { term: "Sista dag", value: unit.endedOn },
    ]}
  />
);
