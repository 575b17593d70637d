import type { DateCases } from './case.ts';

/** Which way a date without its year or week lies, by the verbs around it. */
export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['The plant closed on March 3rd.', 'March 3rd = DATE 2023-03-03 @ 2023-03-03'],
    ['The meeting is to be held on March 3rd.', 'March 3rd = DATE 2024-03-03 @ 2024-03-03'],
    ['Islanders go to the polls on Aug. 20.', 'Aug. 20 = DATE 2024-08-20 @ 2024-08-20'],
    ['The ban takes effect in August.', 'August = DATE 2024-08 @ 2024-08'],
    ['The ferry did not arrive until Thursday.', 'Thursday = DATE 2024-01-11 @ 2024-01-11'],
    ['Until Thursday, the miners had not been told.', 'Thursday = DATE 2024-01-11 @ 2024-01-11'],
    ['The bridge stays shut until Thursday.', 'Thursday = DATE 2024-01-18 @ 2024-01-18'],
    ['The owner could not be reached Wednesday.', 'Wednesday = DATE 2024-01-10 @ 2024-01-10'],
    ['Teachers were planning to march on Wednesday.', 'Wednesday = DATE 2024-01-17 @ 2024-01-17'],
    ['She will fly to the United States Thursday.', 'Thursday = DATE 2024-01-18 @ 2024-01-18'],
    [
      'Floods came in December; trains stood still for the rest of the week.',
      'December = DATE 2023-12 @ 2023-12',
      'the week = DATE 2024-W03 @ 2024-01-15/2024-01-21',
    ],
    [
      'Two men were hurt in what is believed to be a robbery Friday evening.',
      'Friday evening = TIME 2024-01-12TEV @ 2024-01-12',
    ],
    [
      "He was taken to a hospital following Friday night's crash.",
      'Friday night = TIME 2024-01-12TNI @ 2024-01-12',
    ],
    ['The winner is expected to be named Friday.', 'Friday = DATE 2024-01-19 @ 2024-01-19'],
    ['Rain will continue overnight.', 'overnight = TIME 2024-01-15TNI @ 2024-01-15/2024-01-16'],
    [
      'The shelling stopped in October 2022 and began again last August.',
      'October 2022 = DATE 2022-10 @ 2022-10',
      'last August = DATE 2023-08 @ 2023-08',
    ],
    [
      'Two men held over the May 3, 2016, bombing were freed after talks in September.',
      'May 3, 2016 = DATE 2016-05-03 @ 2016-05-03',
      'September = DATE 2023-09 @ 2023-09',
    ],
  ],
};
