import { describe, expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { cluster } from './clusters.ts';
import { readReports } from './reports.ts';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from '../triggers/index.ts';

/** The types of what an article tells, one for each occurrence. */
function told(text: string): string[] {
  const document = readText(text);
  return cluster(readReports(layOut(document, [], []), readTriggers(document), null)).map(({ type }) => type);
}

describe('one occurrence or several', () => {
  test.each<[string, string[]]>([
    ['A bomb exploded at a bank. Another bomb exploded at a travel agency.', ['bombing', 'bombing']],
    ['Two bombs exploded at a bank. The second bomb exploded in the vault.', ['bombing']],
    ['A bomb exploded at a bank. Terrorists detonated another car bomb at a club.', ['bombing', 'bombing']],
    ['The murder of Judge Ada Morrow followed the murder of banker Pedro Vance.', ['killing', 'killing']],
    ['Gunmen murdered Judge Ada Morrow. The murder of Morrow shocked the town.', ['killing']],
    ['Gunmen murdered Judge Ada Morrow. The murder of the judge shocked the town.', ['killing']],
    ['Rebels kidnapped farmer Tom Hale. Rebels kidnapped trader Pedro Vance.', ['kidnapping', 'kidnapping']],
    ['Gunmen fired on a minister. Two of her guards also were wounded.', ['shooting']],
    ['A bomb was thrown at the club. Another explosion was heard at the port.', ['bombing', 'bombing']],
    ['A gas explosion shook the port.', ['explosion']],
  ])('%s', (text, types) => {
    expect(told(text)).toEqual(types);
  });
});
