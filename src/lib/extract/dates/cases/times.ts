import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    [
      'Gunmen came in the early hours of Friday.',
      'the early hours of Friday = TIME 2024-01-12TMO @ 2024-01-12',
    ],
    ['The blast came at 10:35 a.m. on Friday.', '10:35 a.m. on Friday = TIME 2024-01-12T10:35 @ 2024-01-12'],
    ['The blast came at 4 p.m. Saturday.', '4 p.m. Saturday = TIME 2024-01-13T16:00 @ 2024-01-13'],
    ['The first shock struck at 16:15 UTC.', '16:15 UTC = TIME 2024-01-15T16:15Z @ 2024-01-15'],
    ['The raid began at 0735 GMT.', '0735 GMT = TIME 2024-01-15T07:35Z @ 2024-01-15'],
    ['The polls close at 8pm.', '8pm = TIME 2024-01-15T20:00 @ 2024-01-15'],
    ['Doors will open at noon on Wednesday.', 'noon on Wednesday = TIME 2024-01-17T12:00 @ 2024-01-17'],
    ['He died at midnight.', 'midnight = TIME 2024-01-15T24:00 @ 2024-01-15'],
    ['The train left at 05:30hrs.', '05:30hrs = TIME 2024-01-15T05:30 @ 2024-01-15'],
    ["The bell rang at five o'clock.", "five o'clock = TIME 2024-01-15T05:00 @ 2024-01-15"],
    ['The gate closed at 9:30 p.m. EST.', '9:30 p.m. EST = TIME 2024-01-15T21:30 @ 2024-01-15'],
    ['They fled at 4 in the morning.', '4 in the morning = TIME 2024-01-15T04:00 @ 2024-01-15'],
    [
      'The dam gave way on the night of January 3-4.',
      'the night of January 3-4 = TIME 2024-01-03TNI @ 2024-01-03/2024-01-04',
    ],
    ['They fled in the night to Friday.', 'the night to Friday = TIME 2024-01-11TNI @ 2024-01-11/2024-01-12'],
    [
      'A man was shot overnight. Officers came at 1:30 a.m.',
      'overnight = TIME 2024-01-14TNI @ 2024-01-14/2024-01-15',
      '1:30 a.m. = TIME 2024-01-15T01:30 @ 2024-01-15',
    ],
    [
      'A house burned overnight. Crews came at 11 p.m.',
      'overnight = TIME 2024-01-14TNI @ 2024-01-14/2024-01-15',
      '11 p.m. = TIME 2024-01-14T23:00 @ 2024-01-14',
    ],
    ['It rained on the night of Jan. 3.', 'the night of Jan. 3 = TIME 2024-01-03TNI @ 2024-01-03'],
  ],
};
