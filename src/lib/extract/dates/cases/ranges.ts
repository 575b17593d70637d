import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    [
      'They met on Jan. 3-5.',
      'Jan. 3 = DATE 2024-01-03 @ 2024-01-03/2024-01-05',
      '5 = DATE 2024-01-05 @ 2024-01-03/2024-01-05',
    ],
    [
      'They met on 3-5 January.',
      '3 = DATE 2024-01-03 @ 2024-01-03/2024-01-05',
      '5 January = DATE 2024-01-05 @ 2024-01-03/2024-01-05',
    ],
    [
      'They met from 12 to 14 July 2023.',
      '12 = DATE 2023-07-12 @ 2023-07-12/2023-07-14',
      '14 July 2023 = DATE 2023-07-14 @ 2023-07-12/2023-07-14',
    ],
    [
      'They met between Jan. 3 and Jan. 5.',
      'Jan. 3 = DATE 2024-01-03 @ 2024-01-03/2024-01-05',
      'Jan. 5 = DATE 2024-01-05 @ 2024-01-03/2024-01-05',
    ],
    [
      'They met on 28 December 2023 – 2 January 2024.',
      '28 December 2023 = DATE 2023-12-28 @ 2023-12-28/2024-01-02',
      '2 January 2024 = DATE 2024-01-02 @ 2023-12-28/2024-01-02',
    ],
    [
      'Shelling went on from Monday to Thursday.',
      'Monday = DATE 2024-01-08 @ 2024-01-08/2024-01-11',
      'Thursday = DATE 2024-01-11 @ 2024-01-08/2024-01-11',
    ],
    [
      'Shelling went on from August to October 2023.',
      'August = DATE 2023-08 @ 2023-08/2023-10',
      'October 2023 = DATE 2023-10 @ 2023-08/2023-10',
    ],
    [
      'Fires burned from November to January 2023.',
      'November = DATE 2022-11 @ 2022-11/2023-01',
      'January 2023 = DATE 2023-01 @ 2022-11/2023-01',
    ],
    [
      'The summit of 30 June–2 July 2023 failed.',
      '30 June = DATE 2023-06-30 @ 2023-06-30/2023-07-02',
      '2 July 2023 = DATE 2023-07-02 @ 2023-06-30/2023-07-02',
    ],
    ['The battle raged on the night of Jan. 3.', 'the night of Jan. 3 = TIME 2024-01-03TNI @ 2024-01-03'],
  ],
};
