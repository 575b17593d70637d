type Named = readonly (readonly [place: string, name: string])[];

/** What places are called; the names of those that are filtered by are kept when a search finds nothing there. */
export class PlaceNames {
  readonly #kept = new Map<string, string>();

  /** @param named places by id with their names, as far as they are known now; @param chosen ids whose names are kept */
  look(named: Named, chosen: readonly string[]): ReadonlyMap<string, string> {
    const found = new Map([...this.#kept, ...named]);
    for (const id of chosen) {
      const name = found.get(id);
      if (name !== undefined) this.#kept.set(id, name);
    }
    return found;
  }
}
