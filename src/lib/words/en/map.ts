import { counts } from './counts.ts';

export const map = {
  heading: 'Map',
  plainLabel: 'World map of the events; the list of places holds the same',
  noWebGl: 'This browser cannot draw the full map (WebGL is off), so this is a plain one.',
  noScript: 'The map needs JavaScript. The list has the same events.',
  globe: 'Globe',
  legend: 'Events by country',
  events: 'Events',
  summary: (places: number, countries: number) =>
    `${counts.places(places)} in ${counts.countries(countries)}`,
  compass: { north: 'N', south: 'S', east: 'E', west: 'W', around: 'all longitudes' },
  readout: (place: string, events: number) => `${place}: ${counts.events(events)}`,
};
