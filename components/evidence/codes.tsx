/** Requirement codes in a row, "GP-05, GP-06": each stays whole at the end of a line. */
export function Codes({ codes }: Readonly<{ codes: readonly string[] }>) {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ", "}
      <span className="nw">{code}</span>
    </span>
  ));
}
