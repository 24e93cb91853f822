import type { RunStory } from '../plan/build-record.ts';
import type { Plan } from '../plan/plan-build.ts';

/** What a build says of itself while it runs. */
export interface BuildWatch {
  /** A stage begins, and the one before it ends; `total` is how many things it makes, 0 where that cannot be counted. */
  readonly begin: (stage: string, total?: number) => void;
  /** One of them is made. */
  readonly count: () => void;
  /** How many pages of each kind there are to be. */
  readonly kinds: (kinds: RunStory['kinds']) => void;
  /** What was done for it. */
  readonly plan: (plan: Plan) => void;
  /** Nothing was to be done: this is how the run went that built what is there, if that is known. */
  readonly recall: (story: RunStory | null) => void;
  /** How it went up to now. */
  readonly story: () => RunStory;
}

/** What a build has said of itself. */
export interface BuildStory extends RunStory {
  /** `null` where nothing was planned. */
  readonly plan: Plan | null;
  /** Whether it is the story of an earlier run, after which nothing changed. */
  readonly isRecalled: boolean;
}

/** Where a line of progress goes, and what time it is, in milliseconds. */
export interface ProgressOptions {
  /** Writes to a terminal; `null` where nobody looks. */
  readonly write: ((text: string) => void) | null;
  readonly now: () => number;
}

/** Nobody looks. */
export const unwatched: BuildWatch = {
  begin: () => {},
  count: () => {},
  kinds: () => {},
  plan: () => {},
  recall: () => {},
  story: () => ({ stages: [], kinds: {} }),
};

/** How many there are of each kind. */
export function countKinds(pages: readonly { readonly kind: string }[]): RunStory['kinds'] {
  const groups = [...Map.groupBy(pages, ({ kind }) => kind)];
  return Object.fromEntries(groups.map(([kind, own]) => [kind, own.length]));
}

// A short run is over before anybody asks, and a terminal need not be quicker than eyes.
const QUIET_UNTIL = 1000;
const BETWEEN_LINES = 100;
/** So much of a stage has to be done before it says when it ends, in milliseconds. */
const SEEN_BEFORE_GUESS = 2000;

const CLEAR = '\r\u001b[2K';

/** Notes stages for a summary, and shows a long run on one line of a terminal: the stage, how much of it is done, and the time left. */
export function watchBuild({ write, now }: ProgressOptions): BuildWatch & { readonly end: () => BuildStory } {
  const start = now();
  const stages: { name: string; start: number; total: number }[] = [];
  let [done, shownAt, isShown] = [0, Number.NEGATIVE_INFINITY, false];
  let [kinds, plan, recalled]: [RunStory['kinds'], Plan | null, RunStory | null] = [{}, null, null];
  const show = (): void => {
    const time = now();
    const stage = stages.at(-1);
    if (write === null || stage === undefined || time - start < QUIET_UNTIL || time - shownAt < BETWEEN_LINES) return;
    [shownAt, isShown] = [time, true];
    write(`${CLEAR}${lineOf(stage, done, time - stage.start)}`);
  };
  const story = (): RunStory => {
    const ends = [...stages.slice(1).map((next) => next.start), now()];
    const times = stages.map(({ name, start: from }, index) => ({ name, time: (ends[index] ?? 0) - from }));
    // A stage may go on after another one.
    const byName = [...Map.groupBy(times, ({ name }) => name)];
    return {
      kinds,
      stages: byName.map(([name, own]) => ({ name, time: own.reduce((sum, { time }) => sum + time, 0) })),
    };
  };
  return {
    begin: (name, total = 0) => {
      stages.push({ name, start: now(), total });
      done = 0;
      shownAt = Number.NEGATIVE_INFINITY;
      show();
    },
    count: () => {
      done += 1;
      show();
    },
    kinds: (counted) => {
      kinds = counted;
    },
    plan: (done) => {
      plan = done;
    },
    recall: (earlier) => {
      recalled = earlier;
    },
    story,
    end: () => {
      if (isShown) write?.(CLEAR);
      return { ...(recalled ?? story()), plan, isRecalled: recalled !== null };
    },
  };
}

function lineOf(
  { name, total }: { readonly name: string; readonly total: number },
  done: number,
  time: number,
): string {
  if (total === 0) return `${name} …`;
  const counted = `${name}: ${done} of ${total}`;
  if (done === 0 || time < SEEN_BEFORE_GUESS) return counted;
  const left = Math.ceil(((time / done) * (total - done)) / 1000);
  return `${counted}, about ${left < 90 ? `${left} s` : `${Math.round(left / 60)} min`} left`;
}
