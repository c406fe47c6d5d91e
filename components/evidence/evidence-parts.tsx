import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import type { EvidenceRow } from "@/lib/features/evidence/queries";

type EmptyProps = Readonly<{ base: string; runs: boolean }>;

export function EvidenceEmpty({ base, runs }: EmptyProps) {
  return (
    <EmptyState title="Inget underlag än">
      <p>
        Varje resultat behöver minst ett granskat underlag. {runs && "Börja med att "}
        {runs && (
          <Link href={`${base}/requests/new`} prefetch={false}>
            begära material från utföraren
          </Link>
        )}
        {runs && ", eller lägg till det som redan finns."}
      </p>
    </EmptyState>
  );
}

type WithdrawnProps = Readonly<{ base: string; rows: readonly EvidenceRow[] }>;

/** What was taken out, with its reason: folded, never gone. */
export function Withdrawn({ base, rows }: WithdrawnProps) {
  if (rows.length === 0) return null;
  return (
    <details className="area framed">
      <summary>
        Borttaget <span className="n">{rows.length}</span>
      </summary>
      <ul className="items pad">
        {rows.map((row) => (
          <li key={row.id} className="wide">
            <div>
              <Link href={`${base}/${row.id}`} prefetch={false}>
                {row.title}
              </Link>
              <span className="sub">{row.removeReason}</span>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
