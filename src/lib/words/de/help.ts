import type { Words } from '../index.ts';

export const help: Words['help'] = {
  heading: 'Tasten und Gesten',
  open: 'Hilfe: Tasten und Gesten',
  hint: 'Hilfe (?)',
  close: 'Hilfe schließen',
  groups: [
    {
      name: 'Überall',
      rows: [
        ['Tab', 'zum nächsten Feld, Regler, Zeichen oder Eintrag'],
        ['Strg Z, Strg Umschalt Z', 'rückgängig machen und wiederholen, was gewählt wurde'],
        ['Esc', 'den Beleg, ein Menü oder einen begonnenen Rahmen schließen'],
        ['?', 'dieses Blatt'],
      ],
    },
    {
      name: 'Zeitleiste',
      rows: [
        ['← →', 'am Regler: um einen Balken; mit Umschalt: um einen Tag'],
        ['Bild auf, Bild ab', 'am Regler: um zehn Balken'],
        ['Pos1, Ende', 'am Regler: so weit es geht'],
        ['+ −', 'näher, weiter'],
        [', .', 'früher, später'],
        ['0', 'die gesamte Zeit'],
        ['Z', 'das Gewählte'],
        ['Leertaste', 'abspielen, anhalten'],
        ['← → Eingabe', 'auf Punkten und langen Balken: zum nächsten, öffnen'],
      ],
    },
    {
      name: 'Karte',
      rows: [
        ['← ↑ → ↓', 'verschieben'],
        ['+ −', 'zoomen'],
        ['← ↑ → ↓, Eingabe', 'beim Zeichnen eines Rahmens: seine Ecke, fertig'],
      ],
    },
    {
      name: 'Liste',
      rows: [
        ['↑ ↓', 'das Ereignis davor und danach'],
        ['Pos1, Ende', 'das erste und das letzte der gezeigten'],
        ['Eingabe', 'den Beleg öffnen'],
      ],
    },
    {
      name: 'Beleg, wenn er den Fokus hat',
      rows: [
        ['← →', 'das Ereignis davor und danach'],
        ['C', 'das Zitat kopieren'],
        ['L', 'den Link kopieren'],
      ],
    },
    {
      name: 'Maus und Finger',
      rows: [
        [
          'Ziehen',
          'auf der Zeitleiste: Tage wählen; am Griff oder am gewählten Teil: ändern oder verschieben',
        ],
        ['Klicken', 'auf einen Balken: seine Tage; noch einmal: die gesamte Zeit'],
        ['Ziehen', 'den Namen einer Zeile: an einen anderen Platz'],
        ['Mausrad, zwei Finger', 'auf der Zeitleiste: näher oder weiter; mit Umschalt: seitwärts'],
        ['Klicken', 'auf ein Land oder einen Kreis: nur Ereignisse dort; noch einmal: überall'],
      ],
    },
  ],
  share: 'Die Adresse der Seite enthält immer, was Sie sehen: kopieren Sie sie, um eine Ansicht zu teilen.',
};
