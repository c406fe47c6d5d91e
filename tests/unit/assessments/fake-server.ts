import type { ActionResult } from "@/lib/actions/result";
import type { Colleague, Server } from "@/components/assessments/autosave";
import {
  applyEdit,
  EMPTY_ASSESSMENT,
  type Assessment,
  type AssessmentGround,
  type Edit,
} from "@/lib/features/assessments/rules";
import { reviewed } from "./state";

type Saved = Readonly<{ version: number; state: Assessment; savedAt: string }>;
type Answer = ActionResult<Saved, string>;

/**
 * The server as the screen meets it: it judges by the product's own rule and refuses an old version. It answers when the
 * test says so, so that what happens while a save is under way can be tried.
 */
export class FakeServer implements Server {
  version = 0;
  state: Assessment = EMPTY_ASSESSMENT;
  ground: AssessmentGround = reviewed;
  /** The line is down: a save is lost before it arrives. */
  down = false;
  readonly received: Edit[] = [];
  mostAtOnce = 0;
  private readonly waiting: (() => void)[] = [];
  private underWay = 0;

  constructor(private readonly slow = false) {}

  readonly save = async (version: number, edit: Edit): Promise<Answer> => {
    this.underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    try {
      if (this.slow) await new Promise<void>((resolve) => this.waiting.push(resolve));
      if (this.down) throw new TypeError("Failed to fetch");
      this.received.push(edit);
      return this.judge(version, edit);
    } finally {
      this.underWay -= 1;
    }
  };

  readonly read = (): Promise<Colleague | null> =>
    this.down
      ? Promise.reject(new TypeError("Failed to fetch"))
      : Promise.resolve({ version: this.version, state: this.state, savedAt: "14:03", savedBy: "Ylva" });

  /** Lets the save that has waited longest be answered. */
  answer(): void {
    this.waiting.shift()?.();
  }

  /** A colleague saves in between. */
  byColleague(edit: Edit): void {
    const next = applyEdit(this.state, edit, this.ground);
    if (!next.ok) throw new Error(next.reason);
    this.state = next.value;
    this.version += 1;
  }

  private judge(version: number, edit: Edit): Answer {
    if (version !== this.version) return { ok: false, reason: "changedByAnother", message: "En kollega har sparat." };
    const next = applyEdit(this.state, edit, this.ground);
    if (!next.ok) return { ok: false, reason: next.reason, message: `Nekad: ${next.reason}` };
    this.state = next.value;
    this.version += 1;
    return { ok: true, value: { version: this.version, state: this.state, savedAt: "14:04" } };
  }
}
