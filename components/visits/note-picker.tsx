"use client";

import { CircleIcon, CloudSlashIcon, NotePencilIcon, PersonIcon } from "@navikt/aksel-icons";
import type { NoteRequirement, NoteRow } from "@/lib/features/visits/notes/queries";
import { isUnsaved, type NoteDraft } from "@/lib/features/visits/notes/rules";

/** Where a note is written: about a requirement, or (null) about the visit as a whole. */
export type Place = NoteRequirement | null;

type Props = Readonly<{
  places: readonly Place[];
  at: number;
  drafts: readonly NoteDraft[];
  team: readonly NoteRow[];
  onGo: (index: number) => void;
}>;

const VISIT = "Besöket i stort";

/** The requirements by focus area, with what has been written about each: large enough for a thumb. */
export function NotePicker({ places, at, drafts, team, onGo }: Props) {
  const indexed = places.map((place, index) => ({ place, index }));
  const areas = Map.groupBy(indexed, ({ place }) => place?.focusArea ?? VISIT);
  return [...areas].map(([area, group]) => (
    <section key={area} aria-label={area}>
      {area !== VISIT && <h2 className="vn-area">{area}</h2>}
      <ul>
        {group.map(({ place, index }) => {
          const id = place?.id ?? null;
          const own = drafts.filter((draft) => draft.requirementId === id);
          return (
            <li key={id ?? VISIT}>
              <button
                type="button"
                className="vn-row"
                aria-current={index === at ? "true" : undefined}
                onClick={() => onGo(index)}
              >
                <Marks own={own} team={team.filter((note) => note.requirementId === id)} />
                <span>{place === null ? VISIT : `${place.code} ${place.title}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}

type MarkProps = Readonly<{ own: readonly NoteDraft[]; team: readonly NoteRow[] }>;

function Marks({ own, team }: MarkProps) {
  const written = own.some((draft) => draft.text.trim() !== "");
  const unsaved = own.some((draft) => isUnsaved(draft));
  const words = [
    written && "du har antecknat",
    unsaved && "inte sparat än",
    team.length > 0 && "en kollega har antecknat",
  ];
  const icon = { "aria-hidden": true, className: "i" } as const;
  return (
    <span className="vn-marks">
      {unsaved ? (
        <CloudSlashIcon {...icon} className="i bad" />
      ) : written ? (
        <NotePencilIcon {...icon} className="i good" />
      ) : (
        <CircleIcon {...icon} />
      )}
      {team.length > 0 && <PersonIcon {...icon} />}
      <span className="sr">{words.filter(Boolean).join(", ") || "ingen anteckning"}: </span>
    </span>
  );
}
