import type { DateCases } from './case.ts';

export const cases: DateCases = {
  published: '2024-01-15',
  cases: [
    ['The market opens every Sunday.', 'every Sunday = SET XXXX-WXX-7 @ -'],
    ['They pray every day.', 'every day = SET P1D @ -'],
    ['The bulletin is issued daily.', 'daily = SET P1D @ -'],
    ['The board meets twice a year.', 'twice a year = SET P1Y @ -'],
    ['The board meets once a month.', 'once a month = SET P1M @ -'],
    ['Water is delivered every two weeks.', 'every two weeks = SET P2W @ -'],
    ['Trains run each morning.', 'each morning = SET XXXX-XX-XXTMO @ -'],
    ['A tax of 3 percent per year is due.', 'per year = SET P1Y @ -'],
    ['It is held annually in the capital.', 'annually = SET P1Y @ -'],
    ['Shops close on Fridays.', 'Fridays = SET XXXX-WXX-5 @ -'],
    ['It floods every summer.', 'every summer = SET XXXX-SU @ -'],
    ['They meet every other week.', 'every other week = SET P2W @ -'],
    ['They make 20 trips a day.', 'a day = SET P1D @ -'],
    ['It earns $3 billion a year.', 'a year = SET P1Y @ -'],
  ],
};
