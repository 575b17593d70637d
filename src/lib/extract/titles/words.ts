import { wordSet } from '#lib/text/word-set.ts';

export const MARKS = wordSet('; : -- — – - » « " “ ” ( ) [ ] … ... , . ! ? · • * \' ‘ ’ |');
export const PARTING = wordSet('; : -- — – » « ( ) [ ]');
export const QUOTES = wordSet('" “ ”');
export const REPORTING = wordSet(
  'said says say saying reported announced told added stated believe believes believed confirmed explained considered found argued warned claimed alleged denied showed shows estimated acknowledged admitted insisted noted indicated revealed learned heard concluded stressed disclosed',
);
/** A clause begins after these words. */
export const OPENING = wordSet(
  'after when while where because although though whereas until since but before',
);
/** A clause ends before these words, when enough has been said. */
export const CLOSING = wordSet(
  'who which whose while where although though because whereas but as after when since until amid',
);
export const JOINING = wordSet('and but or so yet nor that then however meanwhile also thus therefore');
/** Words that no clause with a subject begins with. */
export const NO_SUBJECT = wordSet(
  'is are was were be been being has have had do does did will would can could may might must and or but nor who which whose whom that to of with as including such like than then not also both according',
);
/** Words that stand between a subject and its verb. */
export const BEFORE_VERB = wordSet(
  'is are was were be been being has have had will would also later then reportedly allegedly all already since then not',
);
export const SUBJECTS = wordSet(
  'the a an his her its their these those two three four five six seven eight nine ten eleven twelve several dozens hundreds thousands many some another he she it they we no one',
);
/** Words that no title ends with. */
export const HANGING = wordSet(
  'the a an of in and to by on at for with from or as into that who which near between after before when while where is are was were has had have been be than its his her their about but including over under against during more at least some only just even almost nearly mostly mainly partly largely',
);

/** Words that open a phrase which a title may do without. */
export const PHRASES = wordSet(
  'with by during at in on for of to from as near over under between against among about inside outside across into and or',
);
