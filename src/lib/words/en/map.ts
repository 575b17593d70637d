import { counts } from './counts.ts';

const number = counts.number;

export const map = {
  heading: 'Map',
  canvas: 'Map of the events; the list of places holds the same',
  plainLabel: 'Map of the events: arrow keys move it, plus and minus zoom. The list of places holds the same',
  noWebGl: 'This browser cannot draw the full map (WebGL is off), so this is a plain one.',
  drawing: 'Drawing the map …',
  noScript: 'The map needs JavaScript. The list has the same events.',
  tools: 'Map tools',
  zoomIn: 'Zoom the map in',
  zoomOut: 'Zoom the map out',
  shape: 'Shape of the map',
  flat: 'Flat',
  globe: 'Globe',
  onlyInView: 'Only in view',
  box: 'Box',
  onTheMap: 'Place list',
  inViewHint: 'Count and list only what the map shows, wherever it is moved',
  boxHint: 'Count and list only what lies in a box',
  onTheMapHint: 'The places on the map, as a list',
  legend: { country: 'Events by country', region: 'Events by region' },
  legendLabel: (of: string) => `Legend: ${of}`,
  onlyCountry: 'only the country known',
  circle: { together: 'of them in towns', town: 'in one town' },
  summary: (places: number, countries: number) =>
    `${counts.places(places)} in ${counts.countries(countries)}`,
  compass: { north: 'N', south: 'S', east: 'E', west: 'W', around: 'all longitudes' },
  readout: (place: string, events: number) => `${place}: ${counts.events(events)}`,
  seen: {
    circles: 'Circles in view',
    areas: 'Shaded areas in view',
    vague: 'Only the country known',
    wider: 'Wider areas, without an outline',
    nothing: 'Nothing in view has events in this range.',
    close: 'Close the places on the map',
  },
  place: {
    close: (name: string) => `Close the list of ${name}`,
    more: (count: number) => `and ${number(count)} more: show only this place to see all`,
    looking: 'Looking…',
    only: 'Show only this place',
    shown: 'Shown alone',
    nearer: 'Go nearer',
  },
  draw: {
    label:
      'Draw a box: arrow keys move it, with Shift they change its size, Enter looks in it, Escape leaves',
    is: (box: string) => `Box ${box}`,
    form: 'Box to look in',
    how: 'Drag a box on the map, or type its edges in degrees.',
    edges: { west: 'West', south: 'South', east: 'East', north: 'North' },
    wrong: 'West and east go from −180 to 180, south and north from −90 to 90, with south below north.',
    take: 'Look in this box',
    drop: 'Drop the box',
    close: 'Close',
  },
  noOutlines: (status: number) =>
    `The map’s outlines could not be loaded: the server answered ${status}. Load the page again.`,
  noLayers:
    'it has no layer that this map knows: water, landuse, roads, buildings or places of the Protomaps schema.',
  noBasemap: (why: string) => `Your own basemap cannot be shown: ${why}`,
};
