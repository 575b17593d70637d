import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2020-06-01',
  cases: [
    [
      'The war began in July 1812. Troops crossed on 24 June 1812 and reached the city in September. In 1813 they withdrew, and by 1814 and 1815 the empire was lost. In March the king fled. On 18 June 1815 he was beaten. In 1821 he died, and in 1840 he was brought home.',
      'July 1812 = DATE 1812-07 @ 1812-07',
      '24 June 1812 = DATE 1812-06-24 @ 1812-06-24',
      'September = DATE 1812-09 @ 1812-09',
      '1813 = DATE 1813 @ 1813',
      '1814 = DATE 1814 @ 1814',
      '1815 = DATE 1815 @ 1815',
      'March = DATE 1815-03 @ 1815-03',
      '18 June 1815 = DATE 1815-06-18 @ 1815-06-18',
      '1821 = DATE 1821 @ 1821',
      '1840 = DATE 1840 @ 1840',
    ],
    [
      'The mill opened in 1801. It burned in 1805, in 1809, in 1811 and in December 1813. In January it was rebuilt. It closed in 1840 and fell in 1850, and by 1860 it was gone.',
      '1801 = DATE 1801 @ 1801',
      '1805 = DATE 1805 @ 1805',
      '1809 = DATE 1809 @ 1809',
      '1811 = DATE 1811 @ 1811',
      'December 1813 = DATE 1813-12 @ 1813-12',
      'January = DATE 1814-01 @ 1814-01',
      '1840 = DATE 1840 @ 1840',
      '1850 = DATE 1850 @ 1850',
      '1860 = DATE 1860 @ 1860',
    ],
  ],
};
