import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['Shops closed on Christmas Day.', 'Christmas Day = DATE 2023-12-25 @ 2023-12-25'],
    ['Shops closed on Christmas Eve.', 'Christmas Eve = DATE 2023-12-24 @ 2023-12-24'],
    ["He was killed on New Year's Eve.", "New Year's Eve = DATE 2023-12-31 @ 2023-12-31"],
    ['She fled last Thanksgiving.', 'last Thanksgiving = DATE 2023-11-23 @ 2023-11-23'],
    ['The truce of Easter 2016 held.', 'Easter 2016 = DATE 2016-03-27 @ 2016-03-27'],
    ['Turnout was high on Election Day 2020.', 'Election Day 2020 = DATE 2020-11-03 @ 2020-11-03'],
    ['They marched on May Day 2023.', 'May Day 2023 = DATE 2023-05-01 @ 2023-05-01'],
    ['The market was bombed on Good Friday 2023.', 'Good Friday 2023 = DATE 2023-04-07 @ 2023-04-07'],
    ['They will march on Labor Day.', 'Labor Day = DATE 2024-09-02 @ 2024-09-02'],
  ],
};
