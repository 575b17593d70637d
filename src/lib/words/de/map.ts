import type { Words } from '../index.ts';
import { counts } from './counts.ts';

export const map: Words['map'] = {
  heading: 'Karte',
  canvas: 'Karte der Ereignisse; die Liste der Orte enthält dasselbe',
  plainLabel:
    'Karte der Ereignisse: Pfeiltasten bewegen sie, Plus und Minus zoomen. Die Liste der Orte enthält dasselbe',
  noWebGl:
    'Dieser Browser kann die volle Karte nicht zeichnen (WebGL ist ausgeschaltet), daher steht hier eine einfache.',
  drawing: 'Die Karte wird gezeichnet …',
  noScript: 'Die Karte braucht JavaScript. Die Liste enthält dieselben Ereignisse.',
  tools: 'Werkzeuge der Karte',
  zoomIn: 'Karte vergrößern',
  zoomOut: 'Karte verkleinern',
  shape: 'Form der Karte',
  flat: 'Flach',
  globe: 'Globus',
  onlyInView: 'Nur im Bild',
  box: 'Rahmen',
  onTheMap: 'Ortsliste',
  inViewHint: 'Nur zählen und auflisten, was die Karte zeigt, wohin sie auch bewegt wird',
  boxHint: 'Nur zählen und auflisten, was in einem Rahmen liegt',
  onTheMapHint: 'Die Orte auf der Karte als Liste',
  legend: { country: 'Ereignisse nach Land', region: 'Ereignisse nach Region' },
  legendLabel: (of) => `Legende: ${of}`,
  onlyCountry: 'nur das Land bekannt',
  circle: { together: 'davon in Orten', town: 'in einem Ort' },
  summary: (places, countries) =>
    `${counts.places(places)} in ${countries === 1 ? 'einem Land' : `${counts.number(countries)} Ländern`}`,
  compass: { north: 'N', south: 'S', east: 'O', west: 'W', around: 'alle Längen' },
  readout: (place, events) => `${place}: ${counts.events(events)}`,
  seen: {
    circles: 'Sichtbare Kreise',
    areas: 'Sichtbare getönte Flächen',
    vague: 'Nur das Land bekannt',
    wider: 'Größere Gebiete, ohne Umriss',
    nothing: 'Nichts im Bild hat Ereignisse in diesem Zeitraum.',
    close: 'Die Orte auf der Karte schließen',
  },
  place: {
    close: (name) => `Die Liste von ${name} schließen`,
    more: (count) => `und ${counts.number(count)} weitere: nur diesen Ort zeigen, um alle zu sehen`,
    looking: 'Wird gesucht…',
    only: 'Nur diesen Ort zeigen',
    shown: 'Wird allein gezeigt',
    nearer: 'Näher heran',
  },
  draw: {
    label:
      'Einen Rahmen ziehen: Pfeiltasten bewegen ihn, mit der Umschalttaste ändern sie seine Größe, Eingabe sucht darin, Escape bricht ab',
    is: (box) => `Rahmen ${box}`,
    form: 'Rahmen, in dem gesucht wird',
    how: 'Einen Rahmen auf der Karte ziehen oder seine Ränder in Grad eingeben.',
    edges: { west: 'Westen', south: 'Süden', east: 'Osten', north: 'Norden' },
    wrong: 'Westen und Osten gehen von −180 bis 180, Süden und Norden von −90 bis 90, Süden unter Norden.',
    take: 'In diesem Rahmen suchen',
    drop: 'Rahmen aufheben',
    close: 'Schließen',
  },
  noOutlines: (status) =>
    `Die Umrisse der Karte konnten nicht geladen werden: der Server antwortete ${status}. Die Seite neu laden.`,
  noLayers:
    'sie hat keine Ebene, die diese Karte kennt: water, landuse, roads, buildings oder places nach dem Schema von Protomaps.',
  noBasemap: (why) => `Die eigene Grundkarte kann nicht gezeigt werden: ${why}`,
};
