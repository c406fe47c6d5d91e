import { Button } from "@navikt/ds-react/Button";
import Form from "next/form";
import Link from "next/link";
import { useId, type ReactNode } from "react";
import { listHref, type ListQuery } from "@/lib/format/list-href";
import { FilterFold } from "./filter-fold";

type Props = Readonly<{
  /** The page's own address, "/providers". */
  action: string;
  query: ListQuery;
  /** Names of the filters, so that the rest of the query (order, view) is kept. */
  names: readonly string[];
  children: ReactNode;
}>;

/** As many as fit above a list on a phone; more are folded there. */
const FEW = 2;

/** A plain GET form: values end up in the address, so a filtered list can be mailed. Works without script. */
export function Filters({ action, query, names, children }: Props) {
  const kept = Object.entries(query).filter(
    ([key, value]) => key !== "page" && !names.includes(key) && !isBlank(value),
  );
  const active = names.filter((name) => !isBlank(query[name])).length;
  const fields = (
    <>
      {children}
      <Button type="submit" size="small" variant="secondary">
        Visa
      </Button>
      {active > 0 && (
        <Link href={listHref(query, Object.fromEntries(names.map((name) => [name, undefined])))} prefetch={false}>
          Rensa filter
        </Link>
      )}
    </>
  );
  return (
    // A new key puts the fields in step with the address after "back" or "rensa".
    <Form action={action} className="filters" key={listHref(query)} role="search" aria-label="Filtrera listan">
      {kept.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={String(value)} />
      ))}
      {names.length > FEW ? <FilterFold active={active}>{fields}</FilterFold> : fields}
    </Form>
  );
}

type FieldProps = Readonly<{ name: string; label: string; query: ListQuery }>;

export function FilterSearch({ name, label, query, placeholder }: FieldProps & Readonly<{ placeholder?: string }>) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" name={name} defaultValue={textOf(query[name])} placeholder={placeholder} />
    </div>
  );
}

type SelectProps = FieldProps &
  Readonly<{ options: readonly Readonly<{ value: string; label: string }>[]; all: string }>;

/** `all` is the choice that filters nothing: "Alla områden". */
export function FilterSelect({ name, label, query, options, all }: SelectProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={textOf(query[name])}>
        <option value="">{all}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === "" || value === false;
const textOf = (value: ListQuery[string]): string => (isBlank(value) ? "" : String(value));
