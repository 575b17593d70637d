import { TOKEN, type Sentence, type TextDocument } from '#lib/text/index.ts';
import { WordTable } from '#lib/text/word-table.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  MARKS,
  NO_VERBS,
  PAST,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from './clause-words.ts';

/** How a clause hangs on the one it is part of. */
export type ClauseKind =
  | 'main'
  | 'parallel'
  | 'coordinate'
  | 'relative'
  | 'subordinate'
  | 'participle'
  | 'complement'
  | 'attribution'
  | 'aside';

export interface Clause {
  readonly kind: ClauseKind;
  /** Index of the clause it hangs on; its own index for the first. */
  readonly parent: number;
  readonly depth: number;
  /** First token. */
  readonly first: number;
}

/** A sentence cut into clauses. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Index of the clause of a token of the sentence. */
  readonly at: (token: number) => number;
  /** How many verbs stand in the sentence before a token. */
  readonly verbsBefore: (token: number) => number;
}

/** Tokens of one clause's opening that may hold the verb of an attribution: ", a spokesman for the ministry said". */
const ATTRIBUTION = 9;
/** Deepest nesting that is followed; no sentence that is read needs more. */
const DEEPEST = 8;

/** What a word may do to clauses; bits. Most of a text do nothing, and one look in a table tells them. */
const MAY = { bound: 1, boundNext: 2, beFinite: 4 } as const;
const BOUNDS = new Set(['(', '[', ',', 'where', 'that', 'and', 'but', 'or']);

function mayOf(word: string): number {
  const bounds =
    BOUNDS.has(word) ||
    MARKS.has(word) ||
    RELATIVES.has(word) ||
    SUBORDINATORS.has(word) ||
    AUXILIARIES.has(word) ||
    word.endsWith('ing');
  const finite = AUXILIARIES.has(word) || PAST.has(word) || REPORTING.has(word) || word.endsWith('ed');
  const boundsNext = word === ')' || word === ']' || REPORTING.has(word);
  return (bounds ? MAY.bound : 0) | (boundsNext ? MAY.boundNext : 0) | (finite ? MAY.beFinite : 0);
}
const WORDS = new WordTable(mayOf);

class Splitter {
  readonly clauses: Clause[] = [];
  /** By token of the sentence: the clause it stands in. Plain arrays: most sentences are short, and flat memory is dear to ask for. */
  readonly numbers: number[] = [];
  /** How many verbs stand before it; one more than there are tokens. */
  readonly verbs: number[] = [0];
  private readonly lower: readonly string[];
  private readonly kind: Uint8Array;
  private readonly wordNumbers: Uint32Array;
  private readonly table: Uint16Array;
  private readonly first: number;
  private readonly last: number;
  private current = 0;
  /** Whether the current clause, by index, has its verb. */
  private readonly verbed: boolean[] = [];
  /** Whether the clause was set off by a comma. */
  private readonly commaed: boolean[] = [];

  constructor(document: TextDocument, sentence: Sentence) {
    this.lower = document.tokens.lower;
    this.kind = document.tokens.kind;
    this.wordNumbers = document.tokens.word;
    this.table = WORDS.for(document.tokens);
    this.first = sentence.first;
    this.last = sentence.last;
  }

  word(t: number): string {
    return t < this.first || t >= this.last ? '' : (this.lower[t] ?? '');
  }

  private may(t: number, what: number): boolean {
    const number = this.wordNumbers[t] ?? 0;
    return ((number === 0 ? mayOf(this.word(t)) : (this.table[number] ?? 0)) & what) !== 0;
  }

  private open(kind: ClauseKind, parent: number, t: number, comma: boolean): void {
    const above = (this.clauses[parent]?.depth ?? 0) < DEEPEST ? parent : 0;
    const depth = this.clauses.length === 0 ? 0 : (this.clauses[above]?.depth ?? 0) + 1;
    this.clauses.push({ kind, parent: above, depth, first: t });
    this.verbed.push(false);
    this.commaed.push(comma);
    this.current = this.clauses.length - 1;
  }

  private close(): void {
    this.current = this.clauses[this.current]?.parent ?? 0;
  }

  /** Whether a finite verb, or the auxiliary of one, stands at `t`. */
  private isFinite(t: number): boolean {
    if (!this.may(t, MAY.beFinite)) return false;
    const word = this.word(t);
    if (AUXILIARIES.has(word)) return true;
    if (this.kind[t] !== TOKEN.word) return false;
    const before = this.word(t - 1);
    if (DETERMINERS.has(before) || before === 'of' || AUXILIARIES.has(before)) return false;
    if (PAST.has(word) || REPORTING.has(word)) return true;
    return word.length > 4 && word.endsWith('ed') && !NO_VERBS.has(word);
  }

  private isGerund(t: number): boolean {
    const word = this.word(t);
    return word.length > 4 && word.endsWith('ing') && (this.word(t - 1) === ',' || !NO_VERBS.has(word));
  }

  /** Whether a verb of saying follows a comma at `t` before the next mark: ", police in Lima said". */
  private attributes(t: number): boolean {
    for (let i = t + 1; i < Math.min(this.last, t + ATTRIBUTION); i++) {
      const word = this.word(i);
      if (/^[,;.:]$/.test(word) || RELATIVES.has(word)) return false;
      if (word === 'according') return true;
      if (REPORTING.has(word))
        return /^[,.;"”]$|^$|day$|^(?:on|in|late|early|here|today|yesterday)$/.test(this.word(i + 1));
    }
    return false;
  }

  /** Whether the words after `t` are a verb of the same subject: "and wounded", "and was taken". */
  private goesOnWithVerb(t: number): boolean {
    const next = /^(?:then|later|also|reportedly|subsequently|immediately)$/.test(this.word(t + 1))
      ? t + 2
      : t + 1;
    return this.isFinite(next);
  }

  split(): void {
    this.open('main', 0, this.first, false);
    for (let t = this.first; t < this.last; t++) {
      this.boundary(t);
      this.numbers.push(this.current);
      const finite = this.isFinite(t);
      if (finite) this.verbed[this.current] = true;
      const before = this.verbs[t - this.first] ?? 0;
      this.verbs.push(before + (finite && !AUXILIARIES.has(this.word(t)) ? 1 : 0));
    }
  }

  private boundary(t: number): void {
    if (t !== this.first && !this.may(t, MAY.bound) && !this.may(t - 1, MAY.boundNext)) return;
    const word = this.word(t);
    const before = this.word(t - 1);
    const comma = before === ',';
    if (t === this.first) {
      if (SUBORDINATORS.has(word)) this.open('subordinate', 0, t, false);
      return;
    }
    if (MARKS.has(word)) {
      this.open('parallel', 0, t, false);
      return;
    }
    if (word === '(' || word === '[') {
      this.open('aside', this.current, t, false);
      return;
    }
    if (before === ')' || before === ']') {
      while (this.current !== 0 && this.clauses[this.current]?.kind !== 'aside') this.close();
      if (this.current !== 0) this.close();
    }
    if (word === ',') {
      this.comma(t);
      return;
    }
    if (RELATIVES.has(word) || (word === 'where' && (comma || this.kind[t - 1] === TOKEN.word))) {
      this.open('relative', this.current, t, comma);
      return;
    }
    if (word === 'that') {
      if (REPORTING.has(before)) this.open('complement', this.current, t, false);
      else if (this.isFinite(t + 1) || /^(?:the|a|he|she|they|it)$/.test(this.word(t + 1)))
        this.open(
          this.verbed[this.current] === true && !comma ? 'relative' : 'complement',
          this.current,
          t,
          comma,
        );
      return;
    }
    if (
      REPORTING.has(before) &&
      before !== 'according' &&
      !/^[,."”]$|^(?:on|in|by|to|at|for|late|early|here|was|were|the|a)$/.test(word) &&
      !/day$/.test(word)
    ) {
      this.open('complement', this.current, t, false);
      return;
    }
    if (
      SUBORDINATORS.has(word) &&
      before !== 'as' &&
      word !== 'so' &&
      !(word === 'as' && before === 'such')
    ) {
      this.open('subordinate', this.current, t, comma);
      return;
    }
    if (this.isGerund(t) && (comma || /^(?:by|while)$/.test(before))) {
      this.open('participle', this.current, t, comma);
      return;
    }
    if (word === 'and' || word === 'but' || word === 'or') {
      if (this.goesOnWithVerb(t)) this.open('coordinate', this.current, t, comma);
      else if (comma || word === 'but') {
        if (word === 'but' || this.verbed[this.current] === true)
          this.open('parallel', this.current, t, true);
      }
      return;
    }
    // "The man who attacked the bank was held": a second verb ends the clause put between.
    if (
      AUXILIARIES.has(word) &&
      this.clauses[this.current]?.kind === 'relative' &&
      this.verbed[this.current] === true &&
      !AUXILIARIES.has(before) &&
      this.verbed[this.clauses[this.current]?.parent ?? 0] !== true
    )
      this.close();
  }

  private comma(t: number): void {
    if (this.attributes(t)) {
      this.open('attribution', 0, t, true);
      return;
    }
    const clause = this.clauses[this.current];
    if (!clause || this.current === 0 || (clause.kind !== 'relative' && this.verbed[this.current] !== true)) {
      if (clause?.kind === 'subordinate' && clause.first === this.first) this.close();
      return;
    }
    if (
      clause.kind === 'attribution' ||
      (this.commaed[this.current] === true && (clause.kind === 'relative' || clause.kind === 'participle')) ||
      clause.first === this.first
    )
      this.close();
  }
}

/** Cuts a sentence into clauses by its conjunctions, pronouns, marks and verbs, in one pass. */
export function splitClauses(document: TextDocument, sentence: Sentence): Clauses {
  const splitter = new Splitter(document, sentence);
  splitter.split();
  const { first } = sentence;
  return {
    clauses: splitter.clauses,
    at: (token) => splitter.numbers[token - first] ?? 0,
    verbsBefore: (token) =>
      splitter.verbs[Math.max(0, Math.min(token - first, splitter.numbers.length))] ?? 0,
  };
}

/** The kinds of clauses left and entered on the way from one clause to another. */
export function pathBetween(
  { clauses }: Clauses,
  from: number,
  to: number,
): { readonly left: readonly ClauseKind[]; readonly entered: readonly ClauseKind[] } {
  const left: ClauseKind[] = [];
  const entered: ClauseKind[] = [];
  let [a, b] = [from, to];
  while (a !== b) {
    const [x, y] = [clauses[a], clauses[b]];
    if (!x || !y) break;
    if (x.depth >= y.depth && a !== 0) {
      left.push(x.kind);
      a = x.parent;
    } else if (b !== 0) {
      entered.push(y.kind);
      b = y.parent;
    } else break;
  }
  return { left, entered };
}

/** How many clauses lie between two tokens of a sentence: 0 within one. */
export function clausesBetween({ clauses, at }: Clauses, from: number, to: number): number {
  let [a, b] = [at(from), at(to)];
  let between = 0;
  while (a !== b) {
    const [x, y] = [clauses[a], clauses[b]];
    if (!x || !y) break;
    if (x.depth >= y.depth && a !== 0) a = x.parent;
    else if (b !== 0) b = y.parent;
    else break;
    between++;
  }
  return between;
}
