import { searchKey } from "@/lib/domain/names";
import {
  choice,
  column,
  day,
  diary,
  name,
  needed,
  text,
  yesNo,
  type RowOf,
} from "@/lib/features/imports/reading/cells/rules";
import { placeOf, type Place } from "@/lib/features/imports/sheets/places/rules";
import {
  contradicts,
  created,
  differences,
  LEFT,
  refused,
  settled,
  type Decision,
  type Ground,
} from "@/lib/features/imports/sheets/judging/rules";
import type { FollowUp } from "@/lib/features/imports/snapshot/rules";
import { METHOD_WORDS } from "@/lib/features/imports/sheets/requirements/columns/rules";

const columns = {
  unit: needed("Enhet", name()),
  method: needed("Metod", choice(METHOD_WORDS)),
  concludedOn: needed("Datum", day),
  siteVisit: column("Platsbesök", yesNo),
  result: column("Resultat", text(2_000)),
  diary: column("Diarienummer", diary),
} as const;
type Row = RowOf<typeof columns>;

export const historySheet = {
  columns,
  keyOf: ({ unit, method, concludedOn, diary: number }: Row) =>
    [searchKey(unit), method, concludedOn, number?.key ?? ""].join("|"),
  subject: ({ unit, method, concludedOn }: Row) => `${unit}, ${columns.method.cell.show(method)} ${concludedOn}`,
  judge,
} as const;

/** A follow-up from before the product: closed, and counted by its day and its site visit (ORB-20, ORB-24). */
function judge(ground: Ground, row: Row): Decision {
  if (row.concludedOn > ground.today) return refused("Datum", "inTheFuture");
  const found = placeOf(ground.register, row.unit, row.diary);
  if (!found.ok) return found;
  const { place } = found;
  const own = place.agreement === null ? row.diary : null;
  const known = ground.register.followUps
    .find(place.activity.id)
    .find((one) => one.method === row.method && one.concludedOn === row.concludedOn);
  const one = `${place.activity.id}|${row.method}|${row.concludedOn}`;
  const said = JSON.stringify([row.siteVisit, row.result, row.diary?.key]);
  if (contradicts(ground, one, said)) return refused("Datum", "twice");
  if (!known && own && ground.register.followUps.find(own.key).length > 0)
    return refused("Diarienummer", "diaryNumberTaken");
  if (known) return keep(ground, known, row);
  ground.register.followUps.put(concluded(ground, place, row));
  return created();
}

const concluded = ({ newId }: Ground, { activity, agreement, regime }: Place, row: Row): FollowUp => ({
  id: newId(),
  version: 1,
  method: row.method,
  imported: true,
  status: "CLOSED",
  regime,
  diaryNumber: agreement === null ? (row.diary?.number ?? null) : null,
  diaryKey: agreement === null ? (row.diary?.key ?? null) : null,
  activityId: activity.id,
  agreementId: agreement?.id ?? null,
  agreementVersionId: null,
  startedOn: null,
  concludedOn: row.concludedOn,
  importedSiteVisit: row.siteVisit,
  importedResult: row.result,
});

/** What was followed up in the product itself is known better here than in any file. */
function keep({ register }: Ground, known: FollowUp, row: Row): Decision {
  if (!known.imported) return LEFT;
  const before = { siteVisit: known.importedSiteVisit, result: known.importedResult };
  const changes = differences(columns, before, row);
  if (changes.length > 0) {
    register.followUps.put({
      ...known,
      importedSiteVisit: row.siteVisit ?? known.importedSiteVisit,
      importedResult: row.result ?? known.importedResult,
    });
  }
  return settled(changes);
}
