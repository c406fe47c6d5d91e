"use client";

import {
  CheckmarkCircleFillIcon,
  ChevronRightIcon,
  CircleIcon,
  CircleSlashIcon,
  PencilIcon,
  XMarkOctagonFillIcon,
} from "@navikt/aksel-icons";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { WorkspaceItem } from "@/lib/features/assessments/queries";
import type { WorkspaceFilter } from "@/lib/features/assessments/schema";

const icon = { "aria-hidden": true, className: "i" } as const;

type Props = Readonly<{
  items: readonly WorkspaceItem[];
  currentId: string;
  filter: WorkspaceFilter;
  /** Who writes where right now, by requirement id. */
  writing: ReadonlyMap<string, string>;
  hrefOf: (change: Readonly<{ krav?: string; visa?: WorkspaceFilter }>) => string;
}>;

const FILTER_LABELS: Readonly<Record<WorkspaceFilter, string>> = { all: "Alla", open: "Obedömda", findings: "Brister" };

export const passesFilter = (item: WorkspaceItem, filter: WorkspaceFilter): boolean =>
  filter === "all" || (filter === "open" ? item.result === null : item.result === "FINDING");

/** The left column: how far the case has come, filters, and the requirements by focus area. */
export function RequirementList({ items, currentId, filter, writing, hrefOf }: Props) {
  const done = items.filter((item) => item.result !== null).length;
  const shown = items.filter((item) => passesFilter(item, filter) || item.id === currentId);
  const areas = Map.groupBy(shown, (item) => item.focusArea);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "center" });
  }, [currentId]);
  return (
    <div ref={box}>
      <div className="top">
        <ProgressBar
          done={done}
          total={items.length}
          label={`${String(done)} av ${String(items.length)} krav bedömda`}
        />
        <div className="row" role="group" aria-label="Visa krav">
          {(["all", "open", "findings"] as const).map((one) => (
            <Link
              key={one}
              href={hrefOf({ visa: one })}
              scroll={false}
              prefetch={false}
              className="chip"
              aria-current={filter === one ? "true" : undefined}
            >
              {FILTER_LABELS[one]} {one === "all" ? "" : items.filter((item) => passesFilter(item, one)).length}
            </Link>
          ))}
        </div>
      </div>
      {[...areas].map(([name, group]) => (
        <FocusArea
          key={name}
          name={name}
          group={group}
          all={items.filter((item) => item.focusArea === name)}
          currentId={currentId}
          writing={writing}
          hrefOf={hrefOf}
        />
      ))}
      {shown.length === 0 && <p className="muted pad">Inga krav att visa med det här filtret.</p>}
    </div>
  );
}

type AreaProps = Readonly<{
  name: string;
  group: readonly WorkspaceItem[];
  all: readonly WorkspaceItem[];
}> &
  Pick<Props, "currentId" | "writing" | "hrefOf">;

function FocusArea({ name, group, all, currentId, writing, hrefOf }: AreaProps) {
  const done = all.filter((item) => item.result !== null).length;
  const here = group.some((item) => item.id === currentId);
  return (
    <details className="area" open={here || done < all.length}>
      <summary>
        <ChevronRightIcon {...icon} />
        {name}
        <span className="n">
          {done} av {all.length}
        </span>
      </summary>
      <ul>
        {group.map((item) => (
          <li key={item.id}>
            <Link
              className="req"
              href={hrefOf({ krav: item.id })}
              scroll={false}
              prefetch={false}
              aria-current={item.id === currentId ? "page" : undefined}
            >
              <StateIcon item={item} />
              <span>
                <span className="t">
                  {item.code} {item.title}
                </span>
                <span className="sr"> ({stateWords(item)})</span>
                {item.id === currentId && <small>Du är här</small>}
                {writing.has(item.id) && <small>{writing.get(item.id)} skriver här nu</small>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function StateIcon({ item }: Readonly<{ item: WorkspaceItem }>) {
  if (item.result === "MET") return <CheckmarkCircleFillIcon {...icon} className="i ok" />;
  if (item.result === "FINDING") return <XMarkOctagonFillIcon {...icon} className="i bad" />;
  if (item.result === "NOT_ASSESSED") return <CircleSlashIcon {...icon} />;
  return item.version > 0 ? <PencilIcon {...icon} className="i warnc" /> : <CircleIcon {...icon} />;
}

function stateWords(item: WorkspaceItem): string {
  if (item.result === "MET") return "uppfyllt";
  if (item.result === "FINDING") return "brist";
  if (item.result === "NOT_ASSESSED") return "kunde inte bedömas";
  return item.version > 0 ? "påbörjat" : "inte bedömt";
}
