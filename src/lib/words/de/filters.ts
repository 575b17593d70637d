import type { Words } from '../index.ts';
import { counting } from '../counting.ts';
import { counts } from './counts.ts';

const n = counting('de-DE');

export const filters: Words['filters'] = {
  search: 'Ereignisse und Artikel durchsuchen',
  subjects: 'Themen',
  places: 'Orte',
  noPlaces: 'Kein Ort hat Ereignisse in diesem Zeitraum.',
  remove: {
    types: (name) => `Art ${name} entfernen`,
    places: (name) => `Ort ${name} entfernen`,
    sources: (name) => `Quelle ${name} entfernen`,
  },
  clear: 'Alles aufheben',
  inView: 'nur was zu sehen ist',
  box: (box) => `Rahmen ${box}`,
  removeLimit: (words) => `Begrenzung aufheben: ${words}`,
  minor: {
    shown: (count) => `Mit Äußerungen und Hintergrundberichten (${counts.number(count)}).`,
    hidden: (count) =>
      n(count, {
        none: 'Keine Äußerungen oder Hintergrundberichte sind ausgelassen.',
        one: '# Äußerung oder Hintergrundbericht ist ausgelassen.',
        other: '# Äußerungen und Hintergrundberichte sind ausgelassen.',
      }),
    show: (count) => (count === 1 ? 'Zeigen' : 'Alle zeigen'),
    hide: 'Weglassen',
  },
  relax: {
    nothing: 'Kein Ereignis erfüllt all das.',
    range: 'Alle Daten ansehen',
    query: (query) => `Ohne die Suche nach „${query}“`,
    beyond: (place) => `Über ${place} hinaus suchen`,
    everywhere: 'Überall suchen',
    subjects: (count) => (count === 1 ? 'Ohne das Thema' : `Ohne die ${counts.number(count)} Themen`),
    sources: 'Alle Quellen nehmen',
    outsideView: 'Über die Karte hinaus suchen',
    outsideBox: 'Auch außerhalb des Rahmens suchen',
  },
};
