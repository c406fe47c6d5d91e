import { Button } from "@navikt/ds-react/Button";
import Form from "next/form";
import { REGIME_LABELS } from "@/lib/format/regimes";
import type { Regime } from "@/lib/domain/methods";

type Props = Readonly<{
  providers: readonly Readonly<{ id: string; name: string; regime: Regime }>[];
  areas: readonly Readonly<{ value: string; label: string }>[];
  providerId?: string;
  areaId?: string;
}>;

/** First with whom and for what: both lie in the address, so that a provider's page can lead straight here. */
export const PlaceChoice = ({ providers, areas, providerId, areaId }: Props) => (
  <Form action="/agreements/new" className="form" aria-label="Välj utförare och område">
    <div className="aksel-form-field aksel-form-field--small">
      <label className="b" htmlFor="provider">
        Utförare
      </label>
      <select
        id="provider"
        name="provider"
        required
        defaultValue={providerId ?? ""}
        className="aksel-select__input aksel-body-short"
      >
        <option value="">Välj utförare</option>
        {providers.map(({ id, name, regime }) => (
          <option key={id} value={id}>
            {name}, {REGIME_LABELS[regime].toLowerCase()}
          </option>
        ))}
      </select>
    </div>
    <div className="aksel-form-field aksel-form-field--small">
      <label className="b" htmlFor="area">
        Verksamhetsområde
      </label>
      <select
        id="area"
        name="area"
        required
        defaultValue={areaId ?? ""}
        className="aksel-select__input aksel-body-short"
      >
        <option value="">Välj område</option>
        {areas.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
    <div className="form-foot">
      <Button type="submit">Fortsätt</Button>
    </div>
  </Form>
);
