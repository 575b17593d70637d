/** Degrees to five decimals, about a metre: gazetteers know no better, and the bytes stay the same on every machine. */
export const degrees = (value: number): number => Math.round(value * 1e5) / 1e5;
