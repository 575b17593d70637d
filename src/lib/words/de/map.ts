import type { Words } from '../index.ts';
import { counts } from './counts.ts';

export const map: Words['map'] = {
  heading: 'Karte',
  plainLabel: 'Weltkarte der Ereignisse; die Liste der Orte enthält dasselbe',
  noWebGl:
    'Dieser Browser kann die volle Karte nicht zeichnen (WebGL ist ausgeschaltet), daher steht hier eine einfache.',
  noScript: 'Die Karte braucht JavaScript. Die Liste enthält dieselben Ereignisse.',
  globe: 'Globus',
  legend: 'Ereignisse nach Land',
  events: 'Ereignisse',
  summary: (places, countries) =>
    `${counts.places(places)} in ${countries === 1 ? 'einem Land' : `${counts.number(countries)} Ländern`}`,
  compass: { north: 'N', south: 'S', east: 'O', west: 'W', around: 'alle Längen' },
  readout: (place, events) => `${place}: ${counts.events(events)}`,
};
