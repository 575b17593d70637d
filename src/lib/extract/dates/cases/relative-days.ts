import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['Police said today that the road is open.', 'today = DATE 2024-01-15 @ 2024-01-15'],
    ['Police arrested two men yesterday.', 'yesterday = DATE 2024-01-14 @ 2024-01-14'],
    ['The court will rule tomorrow.', 'tomorrow = DATE 2024-01-16 @ 2024-01-16'],
    ['They left the day before yesterday.', 'the day before yesterday = DATE 2024-01-13 @ 2024-01-13'],
    ['They will return the day after tomorrow.', 'the day after tomorrow = DATE 2024-01-17 @ 2024-01-17'],
    ['Last night shots were heard.', 'Last night = TIME 2024-01-14TNI @ 2024-01-14'],
    ['The bus was found this morning.', 'this morning = TIME 2024-01-15TMO @ 2024-01-15'],
    ['A quake shook the city overnight.', 'overnight = TIME 2024-01-14TNI @ 2024-01-14/2024-01-15'],
    ['The president speaks tonight.', 'tonight = TIME 2024-01-15TNI @ 2024-01-15'],
    ['Earlier today the bank closed.', 'Earlier today = DATE 2024-01-15 START @ 2024-01-15'],
    ['Later today the bank reopens.', 'Later today = DATE 2024-01-15 END @ 2024-01-15'],
    ['She arrived two days ago.', 'two days ago = DATE 2024-01-13 @ 2024-01-13'],
    ['She arrived three weeks ago.', 'three weeks ago = DATE 2023-W52 @ 2023-12-25~/2023-12-31~'],
    ['She arrived four months ago.', 'four months ago = DATE 2023-09 @ 2023-09~'],
    ['She arrived ten years ago.', 'ten years ago = DATE 2014 @ 2014~'],
    ['She arrived a decade ago.', 'a decade ago = DATE 2014 @ 2014~'],
    ['It stood half a century ago.', 'half a century ago = DATE 1974 @ 1974~'],
    ['The rebels left several years ago.', 'several years ago = DATE PAST_REF @ 2014~/2021~'],
    ['The rebels left years ago.', 'years ago = DATE PAST_REF @ 2014~/2022~'],
    ['A few days ago a bomb was found.', 'A few days ago = DATE PAST_REF @ 2024-01-09~/2024-01-13~'],
    ['Two weeks from now the talks resume.', 'Two weeks from now = DATE 2024-W05 @ 2024-01-29~/2024-02-04~'],
    ['A couple of months ago it reopened.', 'A couple of months ago = DATE 2023-11 @ 2023-11~'],
  ],
};
