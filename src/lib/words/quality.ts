import type { Language } from '#lib/dashboard/languages.ts';
import type { Shape } from './index.ts';
import type { quality } from './en/quality.ts';

/** The words of the page about reliability: a catalogue of its own, as no other page needs them. */
export type QualityWords = Shape<typeof quality>;

const CATALOGUES: Readonly<Record<Language, () => Promise<QualityWords>>> = {
  en: async () => (await import('./en/quality.ts')).quality,
  de: async () => (await import('./de/quality.ts')).quality,
};

export function loadQualityWords(language: Language): Promise<QualityWords> {
  return CATALOGUES[language]();
}
