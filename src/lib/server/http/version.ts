import type { App } from '#lib/server/app.ts';

/** Names the data and the run of the program that answers: another data folder or version never passes for this one. */
export async function versionOf(app: App): Promise<string> {
  return `${app.run}.${await app.dashboard.revision()}`;
}
