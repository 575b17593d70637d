import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['The army is now in control.', 'now = DATE PRESENT_REF @ 2024-01-15'],
    ['He was recently appointed.', 'recently = DATE PAST_REF @ ../2024-01-15~'],
    ['The firm is currently for sale.', 'currently = DATE PRESENT_REF @ 2024-01-15'],
    ['At present the road is closed.', 'present = DATE PRESENT_REF @ 2024-01-15'],
    ['It may happen in the near future.', 'the near future = DATE FUTURE_REF @ 2024-01-15~/..'],
    ['They fear the past.', 'the past = DATE PAST_REF @ ../2024-01-15~'],
  ],
};
