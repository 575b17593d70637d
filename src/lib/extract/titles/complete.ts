import { LONGEST } from './shown.ts';

/** What the title's own sentence says beside it. */
export interface Told {
  /** Where, as the sentence names it; null when it does not. */
  readonly place: string | null;
  /** How many died, as the sentence counts them ("about 100"); null when it does not. */
  readonly dead: string | null;
}

/** Whether the title has the words already, or their last one: "about 100" in "100 people". */
function says(title: string, words: string): boolean {
  const [has, wanted] = [title.toLowerCase(), words.toLowerCase()];
  return has.includes(wanted) || has.split(/[\s,]+/).includes(wanted.split(' ').at(-1) ?? wanted);
}

/** A title with the number of dead and the place that its sentence tells and it lacks, as far as they fit. */
export function completeTitle(title: string, { place, dead }: Told): string {
  let whole = title;
  for (const part of [dead !== null && !says(title, dead) ? `${dead.toLowerCase()} killed` : null, place]) {
    if (part === null || says(whole, part) || whole.length + part.length + 2 > LONGEST) continue;
    whole = `${whole}, ${part}`;
  }
  return whole;
}
