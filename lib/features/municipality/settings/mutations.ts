import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import type { OverrideKey } from "@/lib/profiles/in-force";
import { profileSchema, type Profile } from "@/lib/profiles/schema";
import { profileOnDay } from "../queries";
import type { SettingRefusal } from "./labels";
import type { ContactInput } from "./schema";

type By = Readonly<{ actor: Granted<"settings.manage">; today: IsoDate }>;
type Change<K extends OverrideKey> = By & Readonly<{ key: K; value: Profile[K]; validFrom: IsoDate; reason: string }>;

/** A rule of the municipality's own, from a day on. Earlier days keep what they had, so no old case changes. */
export const changeSetting = <K extends OverrideKey>({ actor, today, key, value, validFrom, reason }: Change<K>) =>
  audited<{ id: string }, SettingRefusal>(actor, async (tx, trace) => {
    if (validFrom < today) return refuse("begunAlready");
    const before = (await profileOnDay(tx, validFrom))[key];
    const parsed = profileSchema.shape[key].parse(value);
    const made = await tx.profileOverride.createManyAndReturn({
      data: { key, value: parsed, validFrom: toDbDate(validFrom), reason, createdById: actor.id },
      skipDuplicates: true,
      select: { id: true },
    });
    const [row] = made;
    if (!row) return refuse("sameDay");
    trace.record({
      action: "settings.change",
      entity: "ProfileOverride",
      entityId: row.id,
      before: { key, value: before },
      after: { key, value: parsed, validFrom, reason },
    });
    return ok(row);
  });

/** Names and addresses of the municipality and its nämnd; the public pages show them too. */
export const changeContact = ({ actor, publicContact, ...data }: Omit<By, "today"> & ContactInput) =>
  audited<null, never>(actor, async (tx, trace) => {
    const before = await tx.installation.findUniqueOrThrow({ where: { id: 1 } });
    await tx.installation.update({ where: { id: 1 }, data });
    await tx.$executeRaw`INSERT INTO public_site.municipality (id, name, committee_name, contact)
      VALUES (1, ${data.municipalityName}, ${data.committeeName}, ${publicContact})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, committee_name = excluded.committee_name, contact = excluded.contact`;
    const { municipalityName, committeeName, committeeEmail } = before;
    trace.record({
      action: "settings.contact",
      entity: "Installation",
      entityId: "1",
      before: { municipalityName, committeeName, committeeEmail },
      after: { ...data, publicContact },
    });
    return ok(null);
  });
