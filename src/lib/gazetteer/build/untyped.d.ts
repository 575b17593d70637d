declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minWeight: number): T;
  export type RingFilter = (ring: number[], interior: boolean) => boolean;
  export function filter<T extends Topology>(topology: T, keep: RingFilter): T;
  export function filterWeight(topology: Topology, minWeight: number): RingFilter;
}
