import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: null,
  cases: [
    ['The bridge fell on Tuesday.', 'Tuesday = DATE XXXX-WXX-2 @ -'],
    ['The bridge fell last month.', 'last month = DATE XXXX-XX @ -'],
    ['It happened several years ago.', 'several years ago = DATE PAST_REF @ -'],
    ['The bridge fell on 3 March 2019.', '3 March 2019 = DATE 2019-03-03 @ 2019-03-03'],
    [
      'KYIV, March 4, 2022 - Shells fell on Tuesday.',
      'March 4, 2022 = DATE 2022-03-04 @ 2022-03-04',
      'Tuesday = DATE 2022-03-01 @ 2022-03-01',
    ],
    [
      'The bridge was opened in 2012. Now it is closed: last week two cars fell.',
      '2012 = DATE 2012 @ 2012',
      'Now = DATE PRESENT_REF @ -',
      'last week = DATE XXXX-WXX @ -',
    ],
    ['The bridge fell in July.', 'July = DATE XXXX-07 @ -'],
  ],
};
