import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    [
      'The mine flooded on 4 March 2019. Two days later the pumps failed.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'Two days later = DATE 2019-03-06 @ 2019-03-06',
    ],
    [
      'The mine flooded on 4 March 2019. That day six men died.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'That day = DATE 2019-03-04 @ 2019-03-04',
    ],
    [
      'The mine flooded on 4 March 2019. The following week it closed.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'The following week = DATE 2019-W11 @ 2019-03-11/2019-03-17',
    ],
    [
      'The mine flooded on 4 March 2019. The next day the pumps failed.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'The next day = DATE 2019-03-05 @ 2019-03-05',
    ],
    [
      'The mine flooded on 4 March 2019. The following year it was sold.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'The following year = DATE 2020 @ 2020',
    ],
    [
      'The mine flooded on 4 March 2019. Later that month it closed.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'Later that month = DATE 2019-03 END @ 2019-03-05/2019-03-31',
    ],
    [
      'The mine flooded on 4 March 2019. A week earlier men had complained.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'A week earlier = DATE 2019-W09 @ 2019-02-25~/2019-03-03~',
    ],
    [
      'The mine flooded on 4 March 2019. The day before, men had complained.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'The day before = DATE 2019-03-03 @ 2019-03-03',
    ],
    [
      'The mine flooded on 4 March 2019. Three weeks after that it closed.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'Three weeks after that = DATE 2019-W13 @ 2019-03-25~/2019-03-31~',
    ],
    [
      'The mine flooded on 4 March 2019. The next morning the pumps failed.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'The next morning = TIME 2019-03-05TMO @ 2019-03-05',
    ],
    [
      'The mine flooded on 4 March 2019 and closed a month later.',
      '4 March 2019 = DATE 2019-03-04 @ 2019-03-04',
      'a month later = DATE 2019-04 @ 2019-04~',
    ],
    [
      'Profit fell in November compared to the same month last year.',
      'November = DATE 2023-11 @ 2023-11',
      'the same month last year = DATE 2022-11 @ 2022-11',
    ],
  ],
};
