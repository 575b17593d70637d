import type { Words } from '../index.ts';

export const help: Words['help'] = {
  heading: 'Tasten und Gesten',
  open: 'Hilfe: Tasten und Gesten',
  hint: 'Hilfe (?)',
  close: 'Hilfe schließen',
  keys: [
    ['Tab', 'zu den zwei Reglern der Zeitleiste, den Filtern, der Karte und der Liste'],
    ['← →', 'am Regler: um einen Balken der Zeitleiste'],
    ['Umschalt ← →', 'am Regler: um einen Tag'],
    ['Bild auf, Bild ab', 'am Regler: um zehn Balken'],
    ['Pos1, Ende', 'am Regler: so weit es geht'],
    ['↑ ↓', 'in der Liste: das Ereignis davor und danach'],
    ['Eingabe', 'in der Liste: den Beleg öffnen'],
    ['Esc', 'den Beleg oder ein Menü schließen'],
    ['← ↑ → ↓ + −', 'auf der Karte: verschieben und zoomen'],
    ['?', 'diese Liste'],
  ],
  gestures: [
    ['Ziehen', 'auf der Zeitleiste: Tage wählen; am Griff oder am gewählten Teil: ändern oder verschieben'],
    ['Klicken', 'auf einen Balken: seine Tage; noch einmal: alle Daten'],
    ['Mausrad', 'auf der Zeitleiste: näher oder weiter; mit Umschalt: seitwärts'],
    ['Klicken', 'auf ein Land oder einen Kreis: nur Ereignisse dort; noch einmal: überall'],
  ],
  share: 'Die Adresse der Seite enthält immer, was Sie sehen: kopieren Sie sie, um eine Ansicht zu teilen.',
};
