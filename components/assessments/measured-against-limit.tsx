import { CheckmarkIcon, ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { compareToLimit, formatQuantity, type Limit } from "@/lib/domain/measure";

type Props = Readonly<{ limit: Limit; measured: string | null }>;

/** The measured value beside the limit, exactly as measured: 49,9 under "minst 50" is shown as under (ORB-40). */
export function MeasuredAgainstLimit({ limit, measured }: Props) {
  if (measured === null) {
    return (
      <div>
        <dt>Uppmätt</dt>
        <dd className="muted">–</dd>
        <dd className="small">inget mätvärde än</dd>
      </div>
    );
  }
  const compared = compareToLimit(limit, measured);
  const outside = compared.ok && compared.value.verdict === "OUTSIDE";
  return (
    <div>
      <dt>Uppmätt</dt>
      <dd className={outside ? "bad" : undefined}>
        {outside && <ExclamationmarkTriangleFillIcon aria-hidden className="i" />} {measured}
      </dd>
      <dd className={outside ? "small bad" : "small"}>
        {compared.ok ? verdict(limit, compared.value) : "går inte att jämföra"}
      </dd>
    </div>
  );
}

type Compared = Extract<ReturnType<typeof compareToLimit>, { ok: true }>["value"];

function verdict(limit: Limit, { verdict: position, difference }: Compared) {
  if (position === "WITHIN") {
    return (
      <>
        <CheckmarkIcon aria-hidden className="i ok" /> inom riktvärdet
      </>
    );
  }
  return `${amountOf(difference)} ${limit.direction === "AT_LEAST" ? "under" : "över"} riktvärdet`;
}

/** The number alone: its unit stands beside the guide value. */
const amountOf = (difference: Compared["difference"]): string => formatQuantity(difference).split("\u00A0")[0] ?? "";
