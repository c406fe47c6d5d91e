import type { IsoDate } from "@/lib/domain/calendar";
import { searchKey } from "@/lib/domain/names";
import {
  column,
  day,
  name,
  needed,
  organisationNumber,
  readRow,
  yesNo,
  type RowOf,
} from "@/lib/features/imports/reading/cells/rules";
import {
  areaNamed,
  contradicts,
  created,
  differences,
  refused,
  settled,
  type Decision,
  type Ground,
} from "@/lib/features/imports/sheets/judging/rules";
import { activityKey, unitKey, type Activity, type Unit } from "@/lib/features/imports/snapshot/rules";
import type { Change, Note } from "@/lib/features/imports/rules";

const columns = {
  name: column("Namn", name()),
  orgNumber: needed("Organisationsnummer", organisationNumber),
  unit: column("Enhet", name()),
  area: needed("Verksamhetsområde", name()),
  competitive: column("Konkurrensutsatt", yesNo),
  address: column("Adress", name(300)),
  managerName: column("Verksamhetschef", name()),
  managerEmail: column("E-post", name()),
  startDate: column("Startdatum", day),
  endDate: column("Slutdatum", day),
} as const;
type Row = RowOf<typeof columns>;

/** A unit without a name of its own is called as its activity is, and the other way around. */
const unitName = ({ unit, name: own }: Row): string => unit ?? own ?? "";

export const activitySheet = {
  columns,
  keyOf: (row: Row) => `${row.orgNumber} ${searchKey(unitName(row))} ${searchKey(row.area)}`,
  subject: (row: Row) => `${unitName(row)}, ${row.area}`,
  judge,
} as const;

function judge(ground: Ground, row: Row): Decision {
  const { register } = ground;
  const provider = register.providers.find(row.orgNumber)[0];
  if (!provider) return refused("Organisationsnummer", "providerMissing");
  if (unitName(row) === "") return refused("Enhet", "nameMissing");
  const unit = register.units.find(unitKey(provider.id, unitName(row)))[0];
  const stands = register.areas.find(searchKey(row.area))[0];
  const known = unit && stands && register.activities.find(activityKey(unit.id, stands.id))[0];
  const [first, last] = [row.startDate ?? known?.startDate, row.endDate ?? known?.endDate];
  if (first && last && last < first) return refused("Slutdatum", "endsBeforeItBegins");
  const place = `${row.orgNumber} ${searchKey(unitName(row))}`;
  const contradicted = UNIT_KEYS.find((key) => contradicts(ground, `${place} ${key}`, row[key]));
  if (contradicted) return refused(columns[contradicted].heading, "unitDiffers");
  const kept = keepUnit(ground, { ...row, providerId: provider.id }, unit);
  if (known) return settled([...kept.changes, ...changeActivity(ground, row, known)]);
  return create(ground, row, { unitId: kept.unit.id, areaId: areaNamed(ground, row.area).id });
}

const UNIT_KEYS = ["address", "managerName", "managerEmail"] as const;

type UnitRow = Row & Readonly<{ providerId: string }>;

function keepUnit({ register, newId }: Ground, row: UnitRow, known: Unit | undefined) {
  const said = { address: row.address, managerName: row.managerName, managerEmail: row.managerEmail };
  if (!known) {
    const unit: Unit = { id: newId(), version: 1, providerId: row.providerId, name: unitName(row), ...said };
    register.units.put(unit);
    return { unit, changes: [] };
  }
  const { address, managerName, managerEmail } = known;
  const changes = differences(columns, { address, managerName, managerEmail }, row);
  const unit: Unit = {
    ...known,
    address: said.address ?? address,
    managerName: said.managerName ?? managerName,
    managerEmail: said.managerEmail ?? managerEmail,
  };
  if (changes.length > 0) register.units.put(unit);
  return { unit, changes };
}

function create(ground: Ground, row: Row, place: Readonly<{ unitId: string; areaId: string }>): Decision {
  const competitiveFrom = row.competitive === true ? exposedFrom(ground, row) : null;
  const { startDate, endDate } = row;
  const own = row.name ?? unitName(row);
  ground.register.activities.put({
    id: ground.newId(),
    version: 1,
    ...place,
    name: own,
    competitiveFrom,
    startDate,
    endDate,
  });
  return created(exposure(competitiveFrom));
}

const exposure = (from: IsoDate | null): Note[] =>
  from === null ? [] : [{ reason: "competitiveFrom", detail: { day: from } }];

function changeActivity(ground: Ground, row: Row, known: Activity): Change[] {
  const competitive = known.competitiveFrom !== null;
  const { startDate, endDate } = known;
  const changes = differences(columns, { name: known.name, competitive, startDate, endDate }, row);
  if (changes.length > 0) {
    ground.register.activities.put({
      ...known,
      name: row.name ?? known.name,
      competitiveFrom:
        row.competitive === false
          ? null
          : (known.competitiveFrom ?? (row.competitive ? exposedFrom(ground, row) : null)),
      startDate: row.startDate ?? startDate,
      endDate: row.endDate ?? endDate,
    });
  }
  return changes;
}

/**
 * The file says that an activity is exposed to competition, not since when: since its own first day, else since the first
 * contract or commission that the file has for it, so that a follow-up already late does not look due in three years.
 */
function exposedFrom(ground: Ground, row: Row): IsoDate {
  const starts = ground
    .cellsOf("agreements")
    .map((cells) => readRow(CONTRACT, cells))
    .flatMap((read) => (read.ok ? read.row : []))
    .filter((one) => one.orgNumber === row.orgNumber && searchKey(one.area ?? "") === searchKey(row.area))
    .flatMap(({ startDate }) => startDate ?? []);
  return row.startDate ?? starts.toSorted()[0] ?? ground.today;
}

const CONTRACT = {
  orgNumber: column("Organisationsnummer", organisationNumber),
  area: column("Verksamhetsområde", name()),
  startDate: column("Startdatum", day),
} as const;
