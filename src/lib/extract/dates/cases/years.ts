import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['The mine opened in 1987.', '1987 = DATE 1987 @ 1987'],
    ['The 1991 accord held.', '1991 = DATE 1991 @ 1991'],
    ['It has been shut since 2014.', '2014 = DATE 2014 @ 2014'],
    ['The factory burned in 1911 and again in 1954.', '1911 = DATE 1911 @ 1911', '1954 = DATE 1954 @ 1954'],
    ['He ruled from 1485 until 1509.', '1485 = DATE 1485 @ 1485/1509', '1509 = DATE 1509 @ 1485/1509'],
    ['The war of 1914–1918 ended empires.', '1914 = DATE 1914 @ 1914/1918', '1918 = DATE 1918 @ 1914/1918'],
    ['The 1991-95 war left ruins.', '1991 = DATE 1991 @ 1991/1995', '95 = DATE 1995 @ 1991/1995'],
    ["He was re-elected in '98.", "'98 = DATE 1998 @ 1998"],
    ['The city fell in 480 BC.', '480 BC = DATE BC0480 @ -0479'],
    ['The temple was built in 146 B.C. by slaves.', '146 B.C. = DATE BC0146 @ -0145'],
    ['The town was founded in AD 410.', 'AD 410 = DATE 0410 @ 0410'],
    ['By the year 2030 the dam will be full.', 'the year 2030 = DATE 2030 @ 2030'],
    ['The budget for fiscal 2023 passed.', 'fiscal 2023 = DATE FY2023 @ 2023~'],
    ['The agency spent less in fiscal year 2022.', 'fiscal year 2022 = DATE FY2022 @ 2022~'],
    ['Sales in FY2021 were flat.', 'FY2021 = DATE FY2021 @ 2021~'],
    ['The post-2008 rules were eased.', '2008 = DATE 2008 @ 2008'],
    ['Peace came about 1910.', 'about 1910 = DATE 1910 APPROX @ 1910~'],
    ['It dates from circa 1450.', 'circa 1450 = DATE 1450 APPROX @ 1450~'],
    [
      'Elections between 2014 and 2017 were fair.',
      '2014 = DATE 2014 @ 2014/2017',
      '2017 = DATE 2017 @ 2014/2017',
    ],
    ['Growth from 2009 to 2012 was slow.', '2009 = DATE 2009 @ 2009/2012', '2012 = DATE 2012 @ 2009/2012'],
  ],
};
