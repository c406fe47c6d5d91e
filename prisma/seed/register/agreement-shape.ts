import type { AgreementBasis, AgreementStatus } from "@/lib/db/generated/enums";
import type { AreaKey } from "../municipality";
import type { Clauses } from "./clauses";

export type TermsData = Readonly<{
  validFrom: string;
  clauses: Clauses;
  startDate: string | null;
  endDate?: string;
  extensionTo?: string;
  laws: readonly string[];
  changeReason?: string;
  draft?: boolean;
}>;

export type AgreementData = Readonly<{
  key: string;
  diary: string;
  basis: AgreementBasis;
  provider: string;
  area: AreaKey;
  units: readonly string[];
  terms: readonly TermsData[];
  /** [valid from, text]. */
  bases: readonly (readonly [string, string])[];
  status?: AgreementStatus;
  endedOn?: string;
  /** The contract that a commission was created from. */
  mirrors?: string;
}>;
