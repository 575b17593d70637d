import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['The river dried up in the summer of 2022.', 'the summer of 2022 = DATE 2022-SU @ 2022-22'],
    ['The river dried up last summer.', 'last summer = DATE 2023-SU @ 2023-22'],
    ['The river froze this winter.', 'this winter = DATE 2023-WI @ 2023-24'],
    ['Voting starts next spring.', 'next spring = DATE 2024-SP @ 2024-21'],
    ['The strike of autumn 1995 was long.', 'autumn 1995 = DATE 1995-FA @ 1995-23'],
    ['They met in the fall of 1989.', 'the fall of 1989 = DATE 1989-FA @ 1989-23'],
    ['Spring 2023 was wet.', 'Spring 2023 = DATE 2023-SP @ 2023-21'],
    ['Profits rose in the third quarter.', 'the third quarter = DATE 2023-Q3 @ 2023-07/2023-09'],
    [
      'Profits rose in the third quarter of 2022.',
      'the third quarter of 2022 = DATE 2022-Q3 @ 2022-07/2022-09',
    ],
    ['Third-quarter profits rose.', 'Third-quarter = DATE 2023-Q3 @ 2023-07/2023-09'],
    ['Sales in Q2 2023 beat forecasts.', 'Q2 2023 = DATE 2023-Q2 @ 2023-04/2023-06'],
    ['Losses narrowed in the first half of 2023.', 'the first half of 2023 = DATE 2023-H1 @ 2023-01/2023-06'],
    [
      'Losses narrowed in the second half of last year.',
      'the second half of last year = DATE 2023-H2 @ 2023-07/2023-12',
    ],
    ['The final quarter of 2022 was weak.', 'The final quarter of 2022 = DATE 2022-Q4 @ 2022-10/2022-12'],
    ['Rain fell in early March 2023.', 'early March 2023 = DATE 2023-03 START @ 2023-03-01~/2023-03-10~'],
    ['Rain fell in mid-2023.', 'mid-2023 = DATE 2023 MID @ 2023-05~/2023-08~'],
    ['Rain fell in late 2021.', 'late 2021 = DATE 2021 END @ 2021-09~/2021-12~'],
    [
      'The road reopened at the end of November.',
      'the end of November = DATE 2023-11 END @ 2023-11-21~/2023-11-30~',
    ],
    [
      'The road reopened at the beginning of 2022.',
      'the beginning of 2022 = DATE 2022 START @ 2022-01~/2022-04~',
    ],
    [
      'The work ended by the middle of June 2023.',
      'the middle of June 2023 = DATE 2023-06 MID @ 2023-06-11~/2023-06-20~',
    ],
    ['The plan dates from the late 1990s.', 'the late 1990s = DATE 199 END @ 1997~/1999~'],
    ['The early 1970s were bleak.', 'The early 1970s = DATE 197 START @ 1970~/1972~'],
    ['The style of the 1920s returned.', 'the 1920s = DATE 192 @ 192X'],
    ["The music of the '60s returned.", "the '60s = DATE 196 @ 196X"],
    ['The castle is from the 14th century.', 'the 14th century = DATE 13 @ 13XX'],
    ['Nineteenth-century maps show the fort.', 'Nineteenth-century = DATE 18 @ 18XX'],
    ['The wall is from the 5th century BC.', 'the 5th century BC = DATE BC04 @ -0499/-0400'],
    ['In the nineties the port was rebuilt.', 'the nineties = DATE 199 @ 199X'],
    ['Late last year the mine was sold.', 'Late last year = DATE 2023 END @ 2023-09~/2023-12~'],
    [
      'Early next month the trial resumes.',
      'Early next month = DATE 2024-02 START @ 2024-02-01~/2024-02-10~',
    ],
  ],
};
