import Link from "next/link";
import { ScrollBox } from "@/components/table/scroll-box";
import type { AreaCoverage } from "@/lib/features/obligations/queries";
import { sumCoverage, type Coverage } from "@/lib/features/obligations/rules";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { REGIMES } from "@/lib/domain/methods";
import { listHref } from "@/lib/format/list-href";
import type { Regime } from "@/lib/domain/methods";

const FIGURES = [
  { key: "inScope", label: "Omfattas", state: undefined },
  { key: "inTime", label: "I tid", state: "inTime" },
  { key: "late", label: "Försenade", state: "late" },
  { key: "never", label: "Väntar på första", state: "never" },
] as const;

type Props = Readonly<{ rows: readonly AreaCoverage[] }>;

/** The same figures side by side for private and egen regi, area by area (PLAN-03). Each figure leads to what it counts. */
export function CoverageTable({ rows }: Props) {
  const regimes = REGIMES.filter(
    (regime) => regime !== "MUNICIPALLY_OWNED" || rows.some((row) => row.regime === regime),
  );
  const areas = [...new Map(rows.map(({ areaId, areaName }) => [areaId, areaName]))];
  return (
    <ScrollBox label="Täckning per område och driftform">
      <table className="tbl tight">
        <caption className="sr">Täckning per område, med samma kolumner för varje driftform</caption>
        <thead>
          <tr>
            <td rowSpan={2} />
            {regimes.map((regime) => (
              <th key={regime} scope="colgroup" colSpan={FIGURES.length}>
                {REGIME_LABELS[regime]}
              </th>
            ))}
          </tr>
          <tr>
            {regimes.map((regime) =>
              FIGURES.map(({ key, label }) => (
                <th key={regime + key} scope="col" className="num">
                  {label}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {areas.map(([areaId, areaName]) => (
            <AreaRow
              key={areaId}
              area={areaId}
              name={areaName}
              rows={rows.filter((row) => row.areaId === areaId)}
              regimes={regimes}
            />
          ))}
        </tbody>
        <tfoot>
          <AreaRow name="Alla områden" rows={rows} regimes={regimes} />
        </tfoot>
      </table>
    </ScrollBox>
  );
}

type RowProps = Props & Readonly<{ area?: string; name: string; regimes: readonly Regime[] }>;

const AreaRow = ({ area, name, rows, regimes }: RowProps) => (
  <tr>
    <th scope="row" className={area === undefined ? "b" : undefined}>
      {name}
    </th>
    {regimes.map((regime) => (
      <Figures
        key={regime}
        area={area}
        regime={regime}
        coverage={sumCoverage(rows.filter((row) => row.regime === regime))}
      />
    ))}
  </tr>
);

function Figures({ area, regime, coverage }: Readonly<{ area?: string; regime: Regime; coverage: Coverage }>) {
  return FIGURES.map(({ key, state }) => (
    <td key={key} className={key === "late" && coverage.late > 0 ? "num late-text" : "num"}>
      {coverage[key] === 0 ? (
        <span className="muted">0</span>
      ) : (
        <Link href={listHref({ area, regime, state })} prefetch={false}>
          {coverage[key]}
        </Link>
      )}
    </td>
  ));
}
