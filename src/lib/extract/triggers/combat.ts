import type { EventType } from '#lib/model/taxonomy.ts';
import { AUXILIARIES, word, wordSet, type Window } from './window.ts';

/** People who bear arms for a side: violence against them is fighting between sides. */
const COMBATANTS = wordSet(
  'soldier soldiers troop troops guerrilla guerrillas rebel rebels subversive subversives insurgent insurgents fighter fighters combatant combatants battalion brigade garrison barracks patrol patrols column columns marines militiaman militiamen sergeant corporal lieutenant outpost convoy paramilitary paramilitaries recruits cadets conscripts militants extremists gunmen attackers terrorists commandos base bases army regiment installations guardsmen detachment detachments unit units forces positions enemy contra contras casualties',
);
const CIVILIANS = wordSet(
  'people person persons civilian civilians peasant peasants man men woman women child children boy boys girl girls student students teacher teachers worker workers journalist journalists reporter priest priests bishop archbishop nun nuns jesuit jesuits mayor mayors judge judges lawyer lawyers leader leaders president minister ministers senator candidate candidates official officials diplomat ambassador politician politicians police policeman policemen officer officers resident residents villager villagers villagers passenger passengers driver businessman businessmen farmer farmers citizen citizens worshippers protesters demonstrators owner guard guards others victim victims member members house houses home bank embassy office offices school church bus vehicle car village town market hospital station plant tower towers pylons pipeline bridge station father son daughter wife husband doctor doctors nurse nurses director magistrate magistrates congressman deputy deputies councilman councilmen rancher unionist unionists activist activists americans italian american british german spanish',
);
/** How far from the trigger a victim is looked for, in tokens. */
const REACH = 9;
/** Types whose occurrence is fighting when both sides bear arms. */
const VIOLENT: ReadonlySet<EventType> = new Set<EventType>(['attack', 'killing']);
/** Where the victims' phrase ends: the doer follows "by", another clause follows the rest. */
const STOP = wordSet(
  '; : . and by who which that after when while before was were is are has had took occurred',
);

function firstPerson(w: Window, from: number, step: 1 | -1): 'combatant' | 'civilian' | null {
  for (let i = from, n = 0; n < REACH; i += step, n++) {
    const lower = word(w, i);
    if (lower === '' || STOP.has(lower)) {
      // The passive's own auxiliary stands between the victims and the verb.
      if (step === -1 && n < 3 && AUXILIARIES.has(lower)) continue;
      return null;
    }
    if (COMBATANTS.has(lower)) {
      // "members of the army", "a unit of the guard" count by their first noun; "rebel leader" by its last.
      if (CIVILIANS.has(word(w, i + 1)) && step === 1) return 'civilian';
      return 'combatant';
    }
    if (CIVILIANS.has(lower)) return 'civilian';
  }
  return null;
}

/** Whether the victims of a violent trigger at `t…last` bear arms themselves, so that it tells of fighting. */
export function isCombat(w: Window, t: number, last: number, pos: 'verb' | 'noun', type: EventType): boolean {
  if (!VIOLENT.has(type)) return false;
  // Who lies in ambush waits for a column or a patrol, unless others are named.
  const ambush = word(w, last - 1).startsWith('ambush');
  const isVictim = (found: ReturnType<typeof firstPerson>): boolean =>
    found === 'combatant' || (ambush && found === null);
  const passive =
    pos === 'verb' &&
    (AUXILIARIES.has(word(w, t - 1)) || AUXILIARIES.has(word(w, t - 2))) &&
    !/^(has|have|had)$/.test(word(w, t - 1));
  if (passive) return isVictim(firstPerson(w, t - 1, -1));
  return isVictim(firstPerson(w, last, 1));
}
