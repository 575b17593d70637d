export const isBracket = (lower: string): boolean => lower === '(' || lower === '[';
