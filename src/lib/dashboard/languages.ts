/** Languages of the interface, the first being the one to fall back on. What articles say stays in their own. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];
