import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    [
      'The dam failed in August 2020. In the autumn the valley flooded.',
      'August 2020 = DATE 2020-08 @ 2020-08',
      'the autumn = DATE 2020-FA @ 2020-23',
    ],
    [
      'The deal was struck on Dec. 2, a week before the vote.',
      'Dec. 2 = DATE 2023-12-02 @ 2023-12-02',
      'a week = DURATION P1W @ -',
    ],
    [
      'The city was shelled last month, and on Friday it fell.',
      'last month = DATE 2023-12 @ 2023-12',
      'Friday = DATE 2024-01-12 @ 2024-01-12',
    ],
    ['The week of Dec. 4 was calm.', 'The week of Dec. 4 = DATE 2023-W49 @ 2023-12-04/2023-12-10'],
    [
      'The week ending 7 January was calm.',
      'The week ending 7 January = DATE 2024-W01 @ 2024-01-01/2024-01-07',
    ],
    [
      'He was held from 2019 until last March.',
      '2019 = DATE 2019 @ 2019-01/2023-03',
      'last March = DATE 2023-03 @ 2019-01/2023-03',
    ],
    ['The ban, in force since Nov. 1, was lifted.', 'Nov. 1 = DATE 2023-11-01 @ 2023-11-01'],
    [
      'The court rejected the plea last week and will hear the rest on Feb. 2.',
      'last week = DATE 2024-W02 @ 2024-01-08/2024-01-14',
      'Feb. 2 = DATE 2024-02-02 @ 2024-02-02',
    ],
    [
      'The storm made landfall at 6 a.m. Tuesday and passed within hours.',
      '6 a.m. Tuesday = TIME 2024-01-09T06:00 @ 2024-01-09',
      'hours = DURATION PTXH @ -',
    ],
    ['Voters will go to the polls on Nov. 5.', 'Nov. 5 = DATE 2024-11-05 @ 2024-11-05'],
    [
      'He had been missing since the night of Dec. 24.',
      'the night of Dec. 24 = TIME 2023-12-24TNI @ 2023-12-24',
    ],
    [
      'The pact expired at midnight on Dec. 31.',
      'midnight = TIME 2023-12-31T24:00 @ 2023-12-31',
      'Dec. 31 = DATE 2023-12-31 @ 2023-12-31',
    ],
    [
      'The region has been calm for the last six months.',
      'the last six months = DURATION P6M @ 2023-07-15/2024-01-15',
    ],
    [
      'The museum reopened this month after a fire last May.',
      'this month = DATE 2024-01 @ 2024-01',
      'last May = DATE 2023-05 @ 2023-05',
    ],
    ['The census of 2021 counted more than in 2011.', '2021 = DATE 2021 @ 2021', '2011 = DATE 2011 @ 2011'],
    ['Exports fell 4 percent in the year to November.', 'November = DATE 2023-11 @ 2023-11'],
    [
      'The ferry sank on the evening of Jan. 9, 2024.',
      'the evening of Jan. 9, 2024 = TIME 2024-01-09TEV @ 2024-01-09',
    ],
    ['Sentencing is scheduled for Feb. 20.', 'Feb. 20 = DATE 2024-02-20 @ 2024-02-20'],
    [
      'They will vote on April 7 and again on April 21.',
      'April 7 = DATE 2024-04-07 @ 2024-04-07',
      'April 21 = DATE 2024-04-21 @ 2024-04-21',
    ],
    [
      'The bank failed in October 2008, a month after Lehman fell.',
      'October 2008 = DATE 2008-10 @ 2008-10',
      'a month = DURATION P1M @ -',
    ],
  ],
};
