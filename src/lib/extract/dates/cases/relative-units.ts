import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    [
      'Attacks were launched earlier this month.',
      'earlier this month = DATE 2024-01 START @ 2024-01-01/2024-01-14',
    ],
    ['Later this month the court will sit.', 'Later this month = DATE 2024-01 END @ 2024-01-16/2024-01-31'],
    ['Earlier this week two men drowned.', 'Earlier this week = DATE 2024-W03 START @ 2024-01-15'],
    ['The price rose last week.', 'last week = DATE 2024-W02 @ 2024-01-08/2024-01-14'],
    ['The price rose last month.', 'last month = DATE 2023-12 @ 2023-12'],
    ['The price rose last year.', 'last year = DATE 2023 @ 2023'],
    ['The plan changes next week.', 'next week = DATE 2024-W04 @ 2024-01-22/2024-01-28'],
    ['The plan changes next month.', 'next month = DATE 2024-02 @ 2024-02'],
    ['The plan changes next year.', 'next year = DATE 2025 @ 2025'],
    ['This year the harvest failed.', 'This year = DATE 2024 @ 2024'],
    ['This week the harvest failed.', 'This week = DATE 2024-W03 @ 2024-01-15/2024-01-21'],
    ['Over the weekend two men drowned.', 'the weekend = DATE 2024-W02-WE @ 2024-01-13/2024-01-14'],
    ['Last weekend two men drowned.', 'Last weekend = DATE 2024-W02-WE @ 2024-01-13/2024-01-14'],
    ['Late last month the ship sank.', 'Late last month = DATE 2023-12 END @ 2023-12-22~/2023-12-31~'],
    ['The end of this year is the deadline.', 'The end of this year = DATE 2024 END @ 2024-09~/2024-12~'],
    ['This decade will be warm.', 'This decade = DATE 202 @ 202X'],
    ['The last century was bloody.', 'The last century = DATE 19 @ 19XX'],
    ['The current year is dry.', 'The current year = DATE 2024 @ 2024'],
    ['Prices fell the previous year.', 'the previous year = DATE 2023 @ 2023'],
    [
      'Prices rose in the first quarter of this year.',
      'the first quarter of this year = DATE 2024-Q1 @ 2024-01/2024-03',
    ],
    ['Two men drowned earlier this year.', 'earlier this year = DATE 2024 START @ 2024-01-01/2024-01-14'],
  ],
};
