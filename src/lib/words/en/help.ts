/** Rows of the help sheet: a key or gesture, and what it does. */
type Rows = readonly (readonly [key: string, what: string])[];

const groups: readonly { readonly name: string; readonly rows: Rows }[] = [
  {
    name: 'Everywhere',
    rows: [
      ['Tab', 'to the next field, slider, mark or row'],
      ['Ctrl Z, Ctrl Shift Z', 'undo and redo what was chosen'],
      ['Esc', 'close the evidence, a menu or a box being drawn'],
      ['?', 'this sheet'],
    ],
  },
  {
    name: 'Timeline',
    rows: [
      ['← →', 'on a slider: by one bar; with Shift: by one day'],
      ['Page Up, Page Down', 'on a slider: by ten bars'],
      ['Home, End', 'on a slider: as far as it goes'],
      ['+ −', 'closer, wider'],
      [', .', 'earlier, later'],
      ['0', 'the whole span'],
      ['Z', 'what is chosen'],
      ['Space', 'play, pause'],
      ['← → Enter', 'on dots and long bars: the next one, open it'],
    ],
  },
  {
    name: 'Map',
    rows: [
      ['← ↑ → ↓', 'move'],
      ['+ −', 'zoom'],
      ['← ↑ → ↓, Enter', 'while a box is drawn: its corner, done'],
    ],
  },
  {
    name: 'List',
    rows: [
      ['↑ ↓', 'the event before and after'],
      ['Home, End', 'the first and the last of those shown'],
      ['Enter', 'open the evidence'],
    ],
  },
  {
    name: 'Evidence, with the focus in it',
    rows: [
      ['← →', 'the event before and after'],
      ['C', 'copy the citation'],
      ['L', 'copy the link'],
    ],
  },
  {
    name: 'Mouse and touch',
    rows: [
      ['Drag', 'on the timeline: choose days; on a handle or the chosen part: change or move them'],
      ['Click', 'on a bar: its days; again: all dates'],
      ['Drag', 'the name of a lane: to another place'],
      ['Wheel, pinch', 'on the timeline: closer or wider; with Shift: sideways'],
      ['Click', 'on a country or circle: only events there; again: everywhere'],
    ],
  },
];

export const help = {
  heading: 'Keys and gestures',
  open: 'Help: keys and gestures',
  hint: 'Help (?)',
  close: 'Close the help',
  groups,
  share: 'The address of the page always holds what you see: copy it to share a view.',
};
