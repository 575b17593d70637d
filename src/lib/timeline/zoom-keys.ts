import type { DayRange } from '#lib/dashboard/types.ts';
import { around, clip, pan, zoom } from './window.ts';

export const ZOOM_STEP = 1.6;
/** Share of the window by which a key pans. */
const KEY_PAN = 0.25;

/** The window after a key; null when the key is not one of them. `+` `−` zoom, `,` `.` pan, `0` is the whole, `z` the selection. */
export function windowAfterKey(
  key: string,
  window: DayRange,
  range: DayRange | null,
  full: DayRange,
): DayRange | null {
  const step = Math.max(1, Math.round((window.to - window.from + 1) * KEY_PAN));
  switch (key) {
    case '+':
    case '=':
      return zoom(window, 1 / ZOOM_STEP, 0.5, full);
    case '-':
    case '_':
      return zoom(window, ZOOM_STEP, 0.5, full);
    case ',':
      return pan(window, -step, full);
    case '.':
      return pan(window, step, full);
    case '0':
      return full;
    case 'z':
    case 'Z': {
      const shown = range && clip(range, full);
      return shown && around(shown, full);
    }
    default:
      return null;
  }
}
