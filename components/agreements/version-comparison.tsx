import { Button } from "@navikt/ds-react/Button";
import Form from "next/form";
import { Difference } from "@/components/ui/difference";
import { SectionHead } from "@/components/ui/section-head";
import { differenceItems } from "@/lib/features/agreements/versions/labels";
import type { TermsVersion } from "@/lib/features/agreements/versions/queries";

type Props = Readonly<{ href: string; versions: readonly TermsVersion[]; from?: number; to?: number }>;

/** Any two versions against each other; which ones lies in the address. */
export function VersionComparison({ href, versions, from, to }: Props) {
  const [newest, previous] = versions;
  if (!newest || !previous) return null;
  const before = versions.find((one) => one.number === from) ?? previous;
  const after = versions.find((one) => one.number === to) ?? newest;
  return (
    <section aria-labelledby="comparison">
      <SectionHead id="comparison" title="Jämför två versioner" />
      <Form action={href} className="filters" aria-label="Välj versioner att jämföra">
        <VersionChoice name="mot" label="Från" versions={versions} chosen={before.number} />
        <VersionChoice name="visa" label="Till" versions={versions} chosen={after.number} />
        <Button type="submit" size="small" variant="secondary">
          Jämför
        </Button>
      </Form>
      <Difference items={differenceItems(before, after)} />
    </section>
  );
}

type ChoiceProps = Readonly<{ name: string; label: string; versions: readonly TermsVersion[]; chosen: number }>;

const VersionChoice = ({ name, label, versions, chosen }: ChoiceProps) => (
  <div className="filter">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen} key={chosen}>
      {versions.map(({ number, status, validFrom }) => (
        <option key={number} value={number}>
          Version {number}, {status === "DRAFT" ? "utkast" : validFrom}
        </option>
      ))}
    </select>
  </div>
);
