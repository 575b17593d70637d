/** The inflected forms of an English verb, lower case. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** base → past/participle, where they are not "-ed"; several forms are parted by a slash. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    [
      ['shoot', 'shot', 'shot'],
      ['strike', 'struck', 'struck/stricken'],
      ['hit', 'hit', 'hit'],
      ['set', 'set', 'set'],
      ['blow', 'blew', 'blown'],
      ['break', 'broke', 'broken'],
      ['burn', 'burned/burnt', 'burned/burnt'],
      ['burst', 'burst', 'burst'],
      ['catch', 'caught', 'caught'],
      ['steal', 'stole', 'stolen'],
      ['fight', 'fought', 'fought'],
      ['overthrow', 'overthrew', 'overthrown'],
      ['slay', 'slew', 'slain'],
      ['win', 'won', 'won'],
      ['beat', 'beat', 'beaten'],
      ['lose', 'lost', 'lost'],
      ['meet', 'met', 'met'],
      ['quit', 'quit', 'quit'],
      ['lay', 'laid', 'laid'],
      ['sink', 'sank', 'sunk'],
      ['flee', 'fled', 'fled'],
      ['hold', 'held', 'held'],
      ['take', 'took', 'taken'],
      ['go', 'went', 'gone'],
      ['come', 'came', 'come'],
      ['bring', 'brought', 'brought'],
      ['swear', 'swore', 'sworn'],
      ['withdraw', 'withdrew', 'withdrawn'],
      ['draw', 'drew', 'drawn'],
      ['sweep', 'swept', 'swept'],
      ['fly', 'flew', 'flown'],
      ['travel', 'travelled/traveled', 'travelled/traveled'],
      ['cancel', 'cancelled/canceled', 'cancelled/canceled'],
      ['give', 'gave', 'given'],
      ['make', 'made', 'made'],
      ['buy', 'bought', 'bought'],
      ['sell', 'sold', 'sold'],
      ['cut', 'cut', 'cut'],
      ['shut', 'shut', 'shut'],
      ['send', 'sent', 'sent'],
      ['find', 'found', 'found'],
      ['strew', 'strewed', 'strewn'],
      ['throw', 'threw', 'thrown'],
      ['put', 'put', 'put'],
      ['stand', 'stood', 'stood'],
      ['step', 'stepped', 'stepped'],
      ['fire', 'fired', 'fired'],
      ['sue', 'sued', 'sued'],
      ['lead', 'led', 'led'],
      ['leave', 'left', 'left'],
      ['seek', 'sought', 'sought'],
      ['begin', 'began', 'begun'],
      ['run', 'ran', 'run'],
      ['tear', 'tore', 'torn'],
      ['fall', 'fell', 'fallen'],
      ['tell', 'told', 'told'],
      ['overrun', 'overran', 'overrun'],
      ['waylay', 'waylaid', 'waylaid'],
      ['slit', 'slit', 'slit'],
    ] as const
  ).map(([base, past, participle]) => [base, [past, participle]]),
);

/** Verbs that double their last consonant. */
const DOUBLING = new Set(
  'rob mug stab ram hit set cut shut quit win run begin step wed trap ship strip nab jab plan ban bid chop dam dig drop drag flog gun hug jam kidnap map pin plot rap rig rip rub sap slap snap spot stop top tip trip wrap commit expel compel rebel repel propel admit transmit put unplug zap defer refer transfer patrol'.split(
    ' ',
  ),
);

const VOWEL = /[aeiou]/;

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`;
  if (DOUBLING.has(base)) return `${base}${base.at(-1) ?? ''}ed`;
  return `${base}ed`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('oe')) return `${base.slice(0, -1)}ing`;
  if (DOUBLING.has(base)) return `${base}${base.at(-1) ?? ''}ing`;
  return `${base}ing`;
}

/** The regular plural of a noun, or third person of a verb. */
export function withS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** All forms of a verb given in its base form, lower case; British "-lled" doubles included for verbs in "-l". */
export function verbForms(base: string): VerbForms {
  const irregular = IRREGULAR.get(base);
  const past = irregular ? irregular[0].split('/') : [regularPast(base)];
  return {
    base,
    third: base === 'go' ? 'goes' : withS(base),
    past,
    participle: irregular ? irregular[1].split('/') : past,
    gerund: gerund(base),
  };
}
