"use client";

import { useEffect, useState, type ReactNode } from "react";
import { Button } from "@navikt/ds-react/Button";
import { SavedState } from "@/components/ui/saved-state";
import type { RequirementAtHand, WorkspaceItem } from "@/lib/features/assessments/queries";
import type { Step } from "@/lib/features/assessments/rules";
import type { WorkspaceFilter } from "@/lib/features/assessments/schema";
import { firstWithOutcome, type Judgement, type Scales } from "@/lib/domain/weighing";
import { isAssessable } from "@/lib/features/follow-ups/rules";
import { timeOfDay } from "@/lib/format/dates";
import { AssessmentSteps } from "./assessment-steps";
import { Collision } from "./collision";
import { RequirementList } from "./requirement-list";
import { shortcutWords, useShortcuts } from "./shortcuts";
import { judge } from "./step-forms";
import { useAutosave } from "./use-autosave";
import { useColleagues } from "./use-colleagues";
import { useWay } from "./use-way";

type Props = Readonly<{
  followUpId: string;
  items: readonly WorkspaceItem[];
  atHand: RequirementAtHand;
  filter: WorkspaceFilter;
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
  const { followUpId, atHand, filter, viewerId, mayWrite, head, children } = props;
  const [column, setColumn] = useState<Column>("act");
  const [asked, setAsked] = useState<Step | null>(null);
  const [autosave, snapshot] = useAutosave(atHand.id, atHand);
  const { items, writing } = useColleagues({ followUpId, initial: props.items, viewerId, at: props.readAt });
  const locked = !mayWrite || !isAssessable(atHand.status);
  const { hrefOf, go, next, previous, open } = useWay({ followUpId, atHandId: atHand.id, items, filter, autosave });
  const ask = (step: Step) => () => {
    setColumn("act");
    setAsked(step);
  };
  const press = (outcome: Judgement) => () => {
    const level = firstWithOutcome(atHand.ground.scales, outcome);
    if (locked || !level) return;
    judge(autosave, level, atHand.ground);
    setAsked(null); // on to the step whose turn has come, as when the answer is chosen with the pointer
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
      setColumn("evidence");
      openPanel("attach-evidence");
    },
    KeyH: () => document.querySelector<HTMLElement>("#shortcuts")?.showPopover(),
  });
  useEffect(() => {
    if (asked) document.querySelector<HTMLElement>(".step.now textarea, .step.now input, .step.now button")?.focus();
  }, [asked]);
  const saved = snapshot.savedAt === null ? undefined : timeOfDay(new Date(snapshot.savedAt));
  return (
    <div className="ws" data-step={column}>
      <header className="ws-head">
        {head}
        <SavedState state={snapshot.status} at={saved} />
      </header>
      <ColumnTabs column={column} onChoose={setColumn} />
      <div className="cols">
        <nav className="col col-list" aria-label="Krav i uppföljningen">
          <RequirementList items={items} currentId={atHand.id} filter={filter} writing={writing} hrefOf={hrefOf} />
        </nav>
        <div className="col col-evidence" tabIndex={-1}>
          {children}
        </div>
        <section className="col col-act" aria-label="Bedömning">
          {snapshot.colleague && (
            <Collision
              autosave={autosave}
              mine={snapshot.state}
              colleague={snapshot.colleague}
              scales={atHand.ground.scales}
            />
          )}
          <AssessmentSteps
            atHand={atHand}
            autosave={autosave}
            snapshot={snapshot}
            asked={asked}
            onAsk={setAsked}
            locked={locked}
          />
        </section>
      </div>
      <StepButtons previous={previous} next={next} go={go} />
      <ShortcutFoot scales={atHand.ground.scales} />
    </div>
  );
}

function ColumnTabs({ column, onChoose }: Readonly<{ column: Column; onChoose: (column: Column) => void }>) {
  return (
    <div className="step-tabs" role="group" aria-label="Visa">
      {COLUMNS.map(([key, label]) => (
        <button
          key={key}
          type="button"
          aria-current={column === key ? "true" : undefined}
          onClick={() => {
            onChoose(key);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

type Way = ReturnType<typeof useWay>;

/** On a tablet: previous and next, always under the thumb. */
function StepButtons({ previous, next, go }: Pick<Way, "previous" | "next" | "go">) {
  return (
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
  );
}

function ShortcutFoot({ scales }: Readonly<{ scales: Scales }>) {
  const shortcuts = shortcutWords(scales);
  return (
    <>
      <p className="keys" aria-hidden>
        {shortcuts.map(([keys, words]) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {words}
          </span>
        ))}
      </p>
      <div id="shortcuts" popover="auto" className="menu" role="dialog" aria-label="Kortkommandon">
        <dl className="menu-part kv">
          {shortcuts.map(([keys, words]) => (
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
function openPanel(id: string): void {
  const panel = document.getElementById(id);
  if (panel instanceof HTMLDetailsElement) panel.open = true;
  panel?.querySelector<HTMLElement>("summary, input, button")?.focus();
}
