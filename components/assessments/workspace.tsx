"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { Button } from "@navikt/ds-react/Button";
import { SavedState } from "@/components/ui/saved-state";
import type { RequirementAtHand, WorkspaceItem } from "@/lib/features/assessments/queries";
import type { Step } from "@/lib/features/assessments/rules";
import type { WorkspaceFilter } from "@/lib/features/assessments/schema";
import { isAssessable } from "@/lib/features/follow-ups/rules";
import { timeOfDay } from "@/lib/format/dates";
import { AssessmentSteps, type Scales } from "./assessment-steps";
import { Collision } from "./collision";
import { passesFilter, RequirementList } from "./requirement-list";
import { SHORTCUT_WORDS, useShortcuts, type Shortcuts } from "./shortcuts";
import { judge } from "./step-forms";
import { useAutosave } from "./use-autosave";
import { useColleagues } from "./use-colleagues";

type Props = Readonly<{
  followUpId: string;
  items: readonly WorkspaceItem[];
  atHand: RequirementAtHand;
  filter: WorkspaceFilter;
  scales: Scales;
  viewerId: string;
  /** May this user write here at all (ORB-23)? */
  mayWrite: boolean;
  /** When the server read the items, in milliseconds. */
  readAt: number;
  /** Crumbs, heading and what stands beside them. */
  head: ReactNode;
  /** The requirement itself, drawn on the server. */
  children: ReactNode;
}>;

const COLUMNS = [
  ["list", "Krav"],
  ["evidence", "Underlag"],
  ["act", "Bedömning"],
] as const;
type Column = (typeof COLUMNS)[number][0];

/** The screen where an officer spends the day: list, requirement and judgement; on a tablet the columns become steps. */
export function Workspace(props: Props) {
  const { followUpId, atHand, filter, scales, viewerId, mayWrite, head, children } = props;
  const router = useRouter();
  const [column, setColumn] = useState<Column>("act");
  const [asked, setAsked] = useState<Step | null>(null);
  const [autosave, snapshot] = useAutosave(atHand.id, atHand);
  const { items, writing } = useColleagues({ followUpId, initial: props.items, viewerId, at: props.readAt });
  const locked = !mayWrite || !isAssessable(atHand.status);

  const hrefOf = (change: Readonly<{ krav?: string; visa?: WorkspaceFilter }>) => {
    const params = new URLSearchParams({ krav: change.krav ?? atHand.id });
    const visa = change.visa ?? filter;
    if (visa !== "all") params.set("visa", visa);
    return `/follow-ups/${followUpId}/assess?${params.toString()}`;
  };
  const go = (item: WorkspaceItem | undefined) => {
    if (!item) return;
    autosave.flush();
    router.push(hrefOf({ krav: item.id }), { scroll: false });
  };
  const place = items.findIndex((item) => item.id === atHand.id);
  const after = items.slice(place + 1);
  const open = [...after, ...items.slice(0, place)].find((item) => item.result === null);
  const next = after.find((item) => passesFilter(item, filter));
  const previous = items.slice(0, Math.max(place, 0)).findLast((item) => passesFilter(item, filter));
  const ask = (step: Step) => () => {
    setColumn("act");
    setAsked(step);
  };
  const press = (judgement: "MET" | "NOT_MET") => () => {
    if (!locked) judge(autosave, { ...autosave.read().state, judgement }, atHand.ground);
  };
  useShortcuts({
    ArrowDown: () => {
      go(next);
    },
    ArrowUp: () => {
      go(previous);
    },
    KeyO: () => {
      go(open);
    },
    Digit1: ask("compile"),
    Digit2: ask("judge"),
    Digit3: ask("weigh"),
    Digit4: ask("conclude"),
    KeyU: press("MET"),
    KeyE: press("NOT_MET"),
    KeyB: () => {
      openPanel("attach-evidence", () => {
        setColumn("evidence");
      });
    },
    KeyH: () => {
      document.querySelector<HTMLElement>("#shortcuts")?.showPopover();
    },
  } satisfies Shortcuts);
  useEffect(() => {
    if (asked) document.querySelector<HTMLElement>(".step.now textarea, .step.now input, .step.now button")?.focus();
  }, [asked]);
  const saved = useMemo(
    () => (snapshot.savedAt === null ? undefined : timeOfDay(new Date(snapshot.savedAt))),
    [snapshot.savedAt],
  );

  return (
    <div className="ws" data-step={column}>
      <header className="ws-head">
        {head}
        <SavedState state={snapshot.status} at={saved} />
      </header>
      <div className="step-tabs" role="group" aria-label="Visa">
        {COLUMNS.map(([key, label]) => (
          <button
            key={key}
            type="button"
            aria-current={column === key ? "true" : undefined}
            onClick={() => {
              setColumn(key);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="cols">
        <nav className="col col-list" aria-label="Krav i uppföljningen">
          <RequirementList items={items} currentId={atHand.id} filter={filter} writing={writing} hrefOf={hrefOf} />
        </nav>
        <div className="col col-evidence" tabIndex={-1}>
          {children}
        </div>
        <section className="col col-act" aria-label="Bedömning">
          {snapshot.colleague && <Collision autosave={autosave} mine={snapshot.state} colleague={snapshot.colleague} />}
          <AssessmentSteps
            atHand={atHand}
            autosave={autosave}
            snapshot={snapshot}
            scales={scales}
            asked={asked}
            onAsk={setAsked}
            locked={locked}
          />
        </section>
      </div>
      <div className="step-buttons">
        <Button
          variant="secondary"
          disabled={!previous}
          onClick={() => {
            go(previous);
          }}
        >
          Föregående
        </Button>
        <Button
          disabled={!next}
          onClick={() => {
            go(next);
          }}
        >
          Nästa krav
        </Button>
      </div>
      <ShortcutFoot />
    </div>
  );
}

function ShortcutFoot() {
  return (
    <>
      <p className="keys" aria-hidden>
        {SHORTCUT_WORDS.map(([keys, words]) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {words}
          </span>
        ))}
      </p>
      <div id="shortcuts" popover="auto" className="menu" role="dialog" aria-label="Kortkommandon">
        <dl className="menu-part kv">
          {SHORTCUT_WORDS.map(([keys, words]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

/** Opens the evidence panel of the middle column and puts the cursor in it. */
function openPanel(id: string, show: () => void): void {
  show();
  const panel = document.getElementById(id);
  if (panel instanceof HTMLDetailsElement) panel.open = true;
  panel?.querySelector<HTMLElement>("summary, input, button")?.focus();
}
