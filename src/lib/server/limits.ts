/** One bound of the program: how much of something it takes before it says no. */
export interface Limit {
  /** Environment variable that changes it. */
  readonly variable: string;
  readonly unit: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Why it is there and why it is this large. */
  readonly reason: string;
}

/** Every limit that a user may change. */
export const LIMITS = {
  readSeconds: {
    variable: 'DATELINE_READ_SECONDS',
    unit: 's',
    default: 60,
    min: 1,
    max: 3600,
    reason: 'Parsing the largest file takes a few seconds; a hostile one must not hold the queue for ever.',
  },
  extractSeconds: {
    variable: 'DATELINE_EXTRACT_SECONDS',
    unit: 's',
    default: 20,
    min: 1,
    max: 3600,
    reason: 'An article takes milliseconds; one that takes this long is hostile or shows a fault of ours.',
  },
  workerMegabytes: {
    variable: 'DATELINE_WORKER_MB',
    unit: 'MB (2^20 bytes)',
    default: 1024,
    min: 256,
    max: 65_536,
    reason: 'The heap of one extraction worker: the largest file as strings, plus the tables.',
  },
  pageRows: {
    variable: 'DATELINE_PAGE_ROWS',
    unit: 'events',
    default: 200,
    min: 10,
    max: 1000,
    reason: 'The longest page of the list that one request can ask for.',
  },
  evidence: {
    variable: 'DATELINE_MAX_EVIDENCE',
    unit: 'reports',
    default: 30,
    min: 1,
    max: 500,
    reason: 'Reports of one event sent at once, best first, each with its article.',
  },
  failures: {
    variable: 'DATELINE_MAX_FAILURES',
    unit: 'messages',
    default: 200,
    min: 1,
    max: 10_000,
    reason: 'Failed files listed with their reasons; the rest is counted.',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;
