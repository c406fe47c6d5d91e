import { addMinutes } from "date-fns";

/** Ten guesses are free within fifteen minutes; each further one doubles the wait, to fifteen minutes (trust.md B03). */
const FREE_FAILURES = 10;
const MAX_WAIT_MINUTES = 15;
const FORGET_AFTER_MINUTES = 15;

export type Failures = Readonly<{ failures: number; firstFailedAt: Date; lockedUntil: Date }>;

/** The state after one more failed attempt. `previous` null = none remembered. */
export function afterFailure(previous: Failures | null, realNow: Date): Failures {
  const forgotten = previous === null || realNow >= addMinutes(previous.firstFailedAt, forgetAfter(previous));
  const failures = forgotten ? 1 : previous.failures + 1;
  return {
    failures,
    firstFailedAt: forgotten ? realNow : previous.firstFailedAt,
    lockedUntil: addMinutes(realNow, waitMinutes(failures)),
  };
}

export const mayTry = (state: Failures | null, realNow: Date): boolean =>
  state === null || realNow >= state.lockedUntil;

function waitMinutes(failures: number): number {
  const over = failures - FREE_FAILURES;
  return over < 0 ? 0 : Math.min(2 ** over, MAX_WAIT_MINUTES);
}

/** Long waits must not outlive their memory, else a locked account starts anew while it is attacked. */
const forgetAfter = (state: Failures): number => FORGET_AFTER_MINUTES + waitMinutes(state.failures) * 2;
