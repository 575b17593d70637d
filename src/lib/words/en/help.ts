/** Rows of the help sheet: a key or gesture, and what it does. */
type Rows = readonly (readonly [key: string, what: string])[];

const keys: Rows = [
  ['Tab', 'to the two sliders of the timeline, the filters, the map and the list'],
  ['← →', 'on a slider: by one bar of the timeline'],
  ['Shift ← →', 'on a slider: by one day'],
  ['Page Up, Page Down', 'on a slider: by ten bars'],
  ['Home, End', 'on a slider: as far as it goes'],
  ['↑ ↓', 'in the list: the event before and after'],
  ['Enter', 'in the list: open the evidence'],
  ['Esc', 'close the evidence or a menu'],
  ['← ↑ → ↓ + −', 'on the map: move and zoom'],
  ['?', 'this list'],
];

const gestures: Rows = [
  ['Drag', 'on the timeline: choose days; on a handle or the chosen part: change or move them'],
  ['Click', 'on a bar: its days; again: all dates'],
  ['Wheel', 'on the timeline: closer or wider; with Shift: sideways'],
  ['Click', 'on a country or circle: only events there; again: everywhere'],
];

export const help = {
  heading: 'Keys and gestures',
  open: 'Help: keys and gestures',
  hint: 'Help (?)',
  close: 'Close the help',
  keys,
  gestures,
  share: 'The address of the page always holds what you see: copy it to share a view.',
};
