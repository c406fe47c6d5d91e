import { SETTING_LABELS } from "@/lib/features/municipality/settings/labels";
import type { SettingChange } from "@/lib/features/municipality/settings/queries";

const labelOf = (key: string): string =>
  key in SETTING_LABELS ? SETTING_LABELS[key as keyof typeof SETTING_LABELS] : key;

/** Every change with its day and ground; those that have not begun are marked. */
export function SettingChanges({ changes, today }: Readonly<{ changes: readonly SettingChange[]; today: string }>) {
  if (changes.length === 0) return <p className="muted">Inga egna ändringar än. Riktlinjens egna värden gäller.</p>;
  return (
    <ul className="rows">
      {changes.map((change) => (
        <li key={change.id}>
          <span className="b">{labelOf(change.key)}</span> från <span className="nw">{change.validFrom}</span>
          {change.validFrom > today && " (har inte börjat gälla)"}
          <span className="sub">
            {change.reason} Sparat av {change.createdBy}.
          </span>
        </li>
      ))}
    </ul>
  );
}
