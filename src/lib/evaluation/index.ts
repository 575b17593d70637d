export { alignColumns } from './columns.ts';
export { scoreExpected } from './expected.ts';
export type { Expected, ExpectedDocument } from './expected.ts';
export { scoreSet, shapesOf } from './sets.ts';
export type { LabelledDocument } from './sets.ts';
export { formatTable } from './table.ts';
export type { SetScores } from './table.ts';
export type { PredictedDocument, PredictedEvent, Predictions, Score } from './types.ts';
