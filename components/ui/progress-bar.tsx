type Props = Readonly<{
  done: number;
  total: number;
  /** What is counted, in full: "38 av 62 krav bedömda". */
  label: string;
}>;

/** A line that fills, with its words and its share above. */
export function ProgressBar({ done, total, label }: Props) {
  const share = total === 0 ? 0 : Math.round((100 * done) / total);
  return (
    <div>
      <div className="prog-head">
        <span className="b">{label}</span>
        <span className="muted small" aria-hidden>
          {share}&nbsp;%
        </span>
      </div>
      <div
        className="prog"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={label}
      >
        <i style={{ width: `${String(share)}%` }} />
      </div>
    </div>
  );
}
