import { describe, expect, it } from 'vitest';
import { leadingDateline } from './dateline.ts';

describe('leadingDateline', () => {
  it.each([
    ['NAIROBI, Kenya (AP) — Two buses collided.', 'NAIROBI, Kenya'],
    ['LONDON - Shares fell.', 'LONDON'],
    ['  \n\nST. JOHN’S, Newfoundland -- Fog closed the port.', 'ST. JOHN’S, Newfoundland'],
    ['Berlin (Reuters) – Ministers met.', 'Berlin'],
    ['QUITO, Jan. 4 (EFE) — The president spoke.', 'QUITO'],
    ['BOGOTA, 12 Mar 91 -- Police reported.', 'BOGOTA'],
    ['COX’S BAZAR, Bangladesh — Rain fell.', 'COX’S BAZAR, Bangladesh'],
    ['World\n\nBy World Desk\n\nPARIS — The court ruled.', 'PARIS'],
    ['SÃO PAULO — Buses stood still.', 'SÃO PAULO'],
  ])('finds it in %j', (text, place) => {
    expect(leadingDateline(text)).toBe(place);
  });

  it.each([
    'Berlin — a city of rivers — was calm.',
    'The talks failed.',
    'A WASHINGTON-based group said so.',
    'NATO said on Monday that it would send 3,000 more troops to the region — twice the number of last year.',
    'Between 3 - 5 people came.',
    '— no place at all',
    '',
    '((((((((((AP) —',
  ])('finds none in %j', (text) => {
    expect(leadingDateline(text)).toBeNull();
  });
});
