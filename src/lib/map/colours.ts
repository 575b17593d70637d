import { CLASSES } from './classes.ts';

/** The design's tokens that the map is drawn with, as colours that WebGL understands. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly label: string;
  readonly halo: string;
  readonly circle: string;
  readonly circleEdge: string;
  readonly selected: string;
  /** Of the lines over what is known only as a country. */
  readonly vague: string;
  /** Palest first. */
  readonly shades: readonly string[];
}

/** Reads the tokens as they are in the theme of now. Needs a page. */
export function readColours(host: HTMLElement): MapColours {
  const probe = host.ownerDocument.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--map-${token})`;
    return getComputedStyle(probe).color;
  };
  const colours: MapColours = {
    sea: read('sea'),
    land: read('land'),
    border: read('border'),
    label: read('label'),
    halo: read('halo'),
    circle: read('circle'),
    circleEdge: read('circle-edge'),
    selected: read('selected'),
    vague: read('vague'),
    shades: Array.from({ length: CLASSES }, (_, i) => read(String(i + 1))),
  };
  probe.remove();
  return colours;
}
