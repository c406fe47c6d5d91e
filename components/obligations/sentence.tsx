/** A sentence whose dates stay whole at the end of a line. */
export function Sentence({ text }: Readonly<{ text: string }>) {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="nw">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
