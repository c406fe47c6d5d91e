import { textDifference } from "@/lib/domain/text-difference";

export type DifferenceItem = Readonly<{ term: string; before: string; after: string }>;

/** What has changed, field by field: taken away is struck through, added is underlined; both are also said aloud. */
export function Difference({ items }: Readonly<{ items: readonly DifferenceItem[] }>) {
  if (items.length === 0) return <p className="muted">Ingen skillnad.</p>;
  return (
    <dl className="kv stacked stack">
      {items.map(({ term, before, after }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <TextDifference before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Two versions of one text in one. An empty side means that the field was filled in, or emptied. */
export function TextDifference({ before, after }: Readonly<{ before: string; after: string }>) {
  return (
    <p className="quote">
      {textDifference(before, after).map(({ kind, text }, index) => (
        <Part key={index} kind={kind} text={text} />
      ))}
    </p>
  );
}

function Part({ kind, text }: ReturnType<typeof textDifference>[number]) {
  if (kind === "same") return text;
  const Element = kind === "added" ? "ins" : "del";
  return (
    <Element className={kind === "added" ? "good" : "bad"}>
      <span className="sr">{kind === "added" ? " Tillagt: " : " Borttaget: "}</span>
      {text}
      <span className="sr"> Slut. </span>
      {/\s$/u.test(text) ? "" : " "}
    </Element>
  );
}
