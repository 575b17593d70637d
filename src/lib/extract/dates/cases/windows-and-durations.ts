import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['It disintegrated over the past decade.', 'the past decade = DURATION P10Y @ 2014-01-15/2024-01-15'],
    [
      'Twelve men were hurt in the last three days.',
      'the last three days = DURATION P3D @ 2024-01-12/2024-01-15',
    ],
    ['In the past 24 hours six men were hurt.', 'the past 24 hours = DURATION PT24H @ 2024-01-14/2024-01-15'],
    ['In recent weeks the front has moved.', 'recent weeks = DURATION PXW @ 2023-11-06~/2024-01-15~'],
    [
      'Over the next five years the port will grow.',
      'the next five years = DURATION P5Y @ 2024-01-15/2029-01-15',
    ],
    ['Hundreds have fled in the past year.', 'the past year = DURATION P1Y @ 2023-01-15/2024-01-15'],
    ['In the coming days aid will arrive.', 'the coming days = DURATION PXD @ 2024-01-15~/2024-01-25~'],
    ['In recent years the lake has shrunk.', 'recent years = DURATION PXY @ 2014-01-15~/2024-01-15~'],
    ['The siege lasted three months.', 'three months = DURATION P3M @ -'],
    ['The 16-hour flight was calm.', '16-hour = DURATION PT16H @ -'],
    ['They waited for about two weeks.', 'two weeks = DURATION P2W APPROX @ -'],
    ['They waited more than a year.', 'more than a year = DURATION P1Y MORE_THAN @ -'],
    ['They waited at least 72 hours.', 'at least 72 hours = DURATION PT72H EQUAL_OR_MORE @ -'],
    ['They waited for nearly five months.', 'five months = DURATION P5M LESS_THAN @ -'],
    ['The march took two and a half days.', 'two and a half days = DURATION P2.5D @ -'],
    ['The walk took 5 1/2 hours.', '5 1/2 hours = DURATION PT5H30M @ -'],
    ['It rained for days.', 'days = DURATION PXD @ -'],
    ['It took half an hour.', 'half an hour = DURATION PT30M @ -'],
    ['They spent a few hours there.', 'a few hours = DURATION PTXH @ -'],
    ['They have been here for years.', 'years = DURATION PXY @ -'],
    ['A two-week truce began.', 'two-week = DURATION P2W @ -'],
    ['It will take two to three months.', 'two to three months = DURATION P3M @ -'],
    ['A dozen years passed.', 'A dozen years = DURATION P12Y @ -'],
  ],
};
