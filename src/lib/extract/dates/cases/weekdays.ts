import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['The mayor resigned on Friday.', 'Friday = DATE 2024-01-12 @ 2024-01-12'],
    ['The mayor resigned Monday.', 'Monday = DATE 2024-01-15 @ 2024-01-15'],
    ['The mayor resigned on Tuesday.', 'Tuesday = DATE 2024-01-09 @ 2024-01-09'],
    ['The mayor will resign on Friday.', 'Friday = DATE 2024-01-19 @ 2024-01-19'],
    ['The council is to meet Thursday.', 'Thursday = DATE 2024-01-18 @ 2024-01-18'],
    ['The verdict is due on Wednesday.', 'Wednesday = DATE 2024-01-17 @ 2024-01-17'],
    ['A storm hit the coast last Tuesday.', 'last Tuesday = DATE 2024-01-09 @ 2024-01-09'],
    ['The team leaves next Saturday.', 'next Saturday = DATE 2024-01-20 @ 2024-01-20'],
    ['The strike continues until Thursday.', 'Thursday = DATE 2024-01-18 @ 2024-01-18'],
    ['The offer must be accepted by Friday.', 'Friday = DATE 2024-01-19 @ 2024-01-19'],
    ['The minister, who arrived Sunday, said so.', 'Sunday = DATE 2024-01-14 @ 2024-01-14'],
    ['He was freed on Friday night.', 'Friday night = TIME 2024-01-12TNI @ 2024-01-12'],
    ['The fire began early Saturday morning.', 'Saturday morning = TIME 2024-01-13TMO @ 2024-01-13'],
    ['The blast on Thursday evening hurt six.', 'Thursday evening = TIME 2024-01-11TEV @ 2024-01-11'],
    ["Tuesday's vote was close.", 'Tuesday = DATE 2024-01-09 @ 2024-01-09'],
    ['It happened on Tuesday of last week.', 'Tuesday of last week = DATE 2024-01-09 @ 2024-01-09'],
    ['He left a week ago Tuesday.', 'a week ago Tuesday = DATE 2024-01-02 @ 2024-01-02'],
    ['They return Monday week.', 'Monday week = DATE 2024-01-29 @ 2024-01-29'],
    ['The accord could be signed as early as Wednesday.', 'Wednesday = DATE 2024-01-17 @ 2024-01-17'],
    ["Sunday afternoon's match was called off.", 'Sunday afternoon = TIME 2024-01-14TAF @ 2024-01-14'],
  ],
};
