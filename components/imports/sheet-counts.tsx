import { ScrollBox } from "@/components/table/scroll-box";
import { OUTCOME_LABELS } from "@/lib/features/imports/labels";
import type { ImportPreview } from "@/lib/features/imports/queries";
import { OUTCOMES, SHEET_NAMES } from "@/lib/features/imports/rules";

/** What becomes of the rows, sheet by sheet. */
export const SheetCounts = ({ sheets }: Pick<ImportPreview, "sheets">) => (
  <ScrollBox label="Rader per blad">
    <table className="tbl tight">
      <caption className="sr">Rader per blad</caption>
      <thead>
        <tr>
          <th scope="col">Blad</th>
          {OUTCOMES.map((outcome) => (
            <th key={outcome} scope="col" className="num">
              {OUTCOME_LABELS[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ sheet, counts }) => (
          <tr key={sheet}>
            <th scope="row">{SHEET_NAMES[sheet]}</th>
            {OUTCOMES.map((outcome) => (
              <td key={outcome} className="num">
                {counts[outcome]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);
