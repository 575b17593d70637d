import { readRecorded } from '#lib/evaluation/index.ts';
import recorded from '#lib/evaluation/recorded.json';
import { qualityOf } from '#lib/evaluation/recorded-view.ts';

const quality = qualityOf(readRecorded(recorded));

export const load = () => quality;
