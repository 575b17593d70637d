import { describe, expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { verbForms } from './inflect.ts';
import { readTriggers } from './index.ts';

/** "type:words" of the triggers of a text, in text order. */
const found = (text: string): string[] =>
  readTriggers(readText(text)).map((trigger) => `${trigger.type}:${text.slice(trigger.start, trigger.end)}`);

const frames = (text: string): string[] => readTriggers(readText(text)).map((t) => `${t.frame}:${t.lemma}`);

describe('what a word means among its neighbours', () => {
  test.each<[string, string[]]>([
    ['Miners at the copper pit went on strike on Monday.', ['strike:went on strike']],
    ['Suicide bombers had struck three hotels.', ['bombing:Suicide bombers', 'bombing:struck']],
    ['An air strike flattened a depot near the port.', ['airstrike:air strike']],
    ['Jets carried out strikes on the depot.', ['airstrike:carried out strikes']],
    ['The earthquake struck the coast.', ['earthquake:earthquake']],
    ['The two sides struck a deal.', ['agreement:struck a deal']],
    ['A fire broke out in the hotel kitchen.', ['fire:fire broke out']],
    ['The fire chief thanked his crew.', []],
    ['Gunmen opened fire on a bus.', ['shooting:opened fire']],
    ['The senate approved the revised peace agreement.', ['vote:approved']],
    [
      'The trade agreement was signed by the ministers of both countries.',
      ['agreement:trade agreement', 'agreement:signed'],
    ],
    ['The brand came under fire for its new label.', []],
    ['The patrol came under fire near the bridge.', ['attack:came under fire']],
    ['The switchboard was inundated with calls.', []],
    ['The team ended a drought of ten matches with two goals.', []],
    ['Lava flowed down the north side.', ['eruption:Lava']],
    ['He bought a lamp filled with lava.', []],
    ['The wreck was found by a sonar at a depth of 900 metres.', ['discovery:found']],
    ['They fought a stubborn fire at a sawmill.', ['fire:fire']],
    ['Soldiers fire at cars near the gate.', ['shooting:fire at']],
    ['A soldier was shot dead at the gate.', ['shooting:shot dead']],
    ['He took a shot at the goal in the second half of the match.', ['sport:match']],
    ['A bomb exploded outside the bank.', ['bombing:bomb exploded']],
    ['A gas tank exploded in the yard.', ['explosion:exploded']],
    ['A tanker blew up at the depot.', ['bombing:blew up']],
    ['The volcano blew up on Saturday.', ['eruption:blew up']],
    ['The defeat was a blow to the party.', []],
    ['Guards fired ballistic missiles at two bases.', ['airstrike:fired']],
    ['The army launched an offensive in the hills.', ['clash:launched an offensive']],
    ['The envoy ended his diplomatic offensive.', []],
    ['Rebels ambushed the column on the road.', ['clash:ambushed']],
    ['Gunmen ambushed a bus full of teachers.', ['attack:ambushed']],
    ['Militants overran a base near the border.', ['clash:overran']],
    ['Soldiers took up posts at the crossings.', ['troop-movement:took up posts']],
    ['Voters decided to leave the union.', ['vote:decided']],
    ['The voters rejected the text.', ['vote:rejected']],
    ['The army’s takeover came before dawn.', ['coup:takeover']],
    ['She won a third term as governor.', ['election:won a third term']],
    ['Divers found the wreck of the ship.', ['discovery:found']],
    ['Nurses stopped work at two hospitals.', ['strike:stopped work']],
    ['A tanker spilled oil in the bay.', ['accident:spilled oil']],
    ['The ship was refloated.', ['rescue:refloated']],
    ['Four men escaped from prison.', ['other:escaped from prison']],
    ['Rebels stormed the governor’s palace.', ['attack:stormed']],
    ['Two men threw a home-made bomb at the club.', ['bombing:bomb']],
    ['They placed three powerful bombs in a garage.', ['bombing:bombs']],
    ['A grenade was thrown at the clinic.', ['bombing:grenade']],
    ['Planes dropped several bombs on the ridge.', ['airstrike:bombs']],
    ['The museum shows a bomb from the war.', []],
    ['The truck was carrying dynamite.', []],
    ['Youths set two delivery vans on fire.', ['arson:fire']],
    ['The raiders burned a delivery van.', ['arson:burned']],
    ['The wood burned for two days.', []],
    ['A nurse was kidnaped at dawn.', ['kidnapping:kidnaped']],
    ['The robbers took a cashier hostage.', ['kidnapping:hostage']],
    ['Gunmen destroyed two trucks near the dam.', ['attack:destroyed']],
    ['The lorry destroyed two cars on the bridge.', ['accident:destroyed']],
    ['The bomb destroyed a bus.', ['bombing:destroyed']],
    ['Experts defused a bomb at the station.', ['bombing:bomb']],
    ['Six bombs were set off at dawn.', ['bombing:bombs']],
    ['They placed a charge of dynamite under the bridge.', ['bombing:dynamite']],
    ['Rebels brought down two pylons.', ['sabotage:brought down']],
    ['The remark brought down the house.', []],
    ['The destruction of the pipeline cut the supply.', ['sabotage:destruction']],
    ['They fired machineguns at the patrol.', ['shooting:fired']],
    ['The fuse was slow-burning.', []],
    ['The release of kidnapped nurses was delayed.', []],
    ['She met a kidnapped nurse.', []],
    ['A storm with heavy rain lashed the coast.', ['storm:storm']],
    ['He died of a heart attack.', ['death:died of']],
    ['The stock market crashed as shares fell.', ['market:fell']],
    ['Two trains collided and a car crashed into the barrier.', ['accident:collided', 'accident:crashed']],
    ['The roof of the mall collapsed.', ['collapse:collapsed']],
    ['The volcano erupted and ash fell on the town.', ['eruption:erupted']],
    ['She was sworn in as president.', ['appointment:sworn in']],
    ['The minister stepped down.', ['resignation:stepped down']],
    ['A court sentenced him to nine years in prison.', ['sentence:sentenced']],
    ['The house was set on fire by a mob.', ['arson:set on fire']],
    ['Thousands marched through the city to demand rights.', ['protest:marched']],
    ['It rained in March.', []],
    ['Scientists discovered a new species of frog.', ['discovery:discovered']],
    ['The rocket lifted off with two satellites.', ['launch:lifted off']],
    ['The company laid off 300 people.', ['layoffs:laid off']],
    ['The striker scored twice as the team won the match.', ['sport:scored', 'sport:won', 'sport:match']],
    ['The bank let go of its art collection.', []],
    ['A clerk was let go by the city.', ['resignation:let go']],
    ['The nurse was fired on March 3.', ['resignation:fired on']],
    ['Guards fired on the crowd near the gate.', ['shooting:fired on']],
    ['Three rounds were fired while staff hid in the store.', ['shooting:fired']],
    ['The chain fired a cook for sleeping.', []],
    ['The chain has fired a manager for sleeping.', ['resignation:fired']],
    ['The board terminated six people.', ['resignation:terminated']],
    ['The city got another shot at the contract.', []],
    ['The court dismissed a lawsuit against the mayor.', ['trial:dismissed', 'trial:lawsuit']],
    ['The case against the former mayor was dismissed by a judge.', ['trial:dismissed']],
    ['The president dismissed his minister of sport.', ['resignation:dismissed']],
    ['The chairman dismissed the allegations as nonsense.', []],
    ['The bank axed 300 jobs.', ['layoffs:axed']],
    ['The carmaker cut 900 jobs in two plants.', ['layoffs:cut']],
    ['The chef cut the bread.', []],
    ['Some 4,000 people lost their jobs.', ['layoffs:lost their jobs']],
    ['The founder was ousted by the board as chief executive.', ['resignation:ousted']],
    ['Soldiers ousted the president.', ['coup:ousted']],
    ['A thief walked out of the shop with two radios.', []],
    ['Dockers walked out after talks on wages failed.', ['strike:walked out', 'meeting:talks']],
    ['The find set off an explosion of interest.', []],
    ['The tram tipped over on a bend.', ['accident:tipped over']],
    ['The loan was rolled over for a year.', []],
    ['Police named the dead as a couple from the village.', []],
    ['She was named as director of the museum.', ['appointment:named as']],
    ['The regulator cleared him of misconduct.', ['trial:cleared']],
    ['Agents of the FBI cleared the hall.', []],
    ['The mayor blamed heavy rain for the delay.', ['statement:blamed']],
    ['The blame game goes on.', []],
    ['Two rivals meet in the palace.', ['meeting:meet']],
    ['The delay is due to price rises.', []],
    ['The company was fined 2 million francs.', ['sentence:fined']],
    ['On the final day of the race for mayor they met voters.', []],
    ['They won the series in the last inning.', ['sport:won']],
    ['The firm launched a faster version of its phone.', ['launch:launched']],
    ['Shares of three carmakers have fallen since noon.', ['market:fallen']],
    ['The index plunged by 4 percent.', ['market:plunged']],
    ['A tile fell on the market square.', []],
    ['They fear a plunging pound.', []],
    ['The bank posted a loss of 2 million.', ['market:posted']],
    ['He posted a letter.', []],
    ['The dam burst before dawn.', ['collapse:burst']],
    ['A pipe burst before dawn.', []],
    ['Delegates adopted the treaty.', ['agreement:adopted']],
    ['The court removed the minister from office.', ['resignation:removed']],
    ['The crew removed the door.', []],
    ['The king abdicated.', ['resignation:abdicated']],
    ['The two sides agreed to stop fighting.', ['ceasefire:agreed']],
    ['The kingdom left the European Union.', ['other:left']],
    ['The party lost seats in the north.', ['election:lost']],
    ['The jet fell out of the sky.', ['accident:fell out of the sky']],
    ['The exchange filed for bankruptcy.', ['closure:filed for bankruptcy']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what a sentence says of its reality', () => {
  test.each<[string, string[]]>([
    ['The ship appears to have run aground.', ['asserted:run aground']],
    ['They became the third nation to land a probe on the Moon.', ['asserted:land']],
    ['They hope to land a probe on the Moon.', ['hypothetical:land']],
    ['Rebels attacked the village.', ['asserted:attack']],
    ['Nobody was killed in the village.', ['negated:kill']],
    ['There was an absence of attacks on the continent.', ['negated:attack']],
    ['No attack took place that night.', ['negated:attack', 'negated:it']],
    ['The rebels did not attack the convoy.', ['negated:attack']],
    ['The two leaders will hold talks in May.', ['planned:hold talks']],
    ['The group could attack again.', ['hypothetical:attack']],
    ['He went out to kill his rival.', ['hypothetical:kill']],
    ['If they attack, the town will fall.', ['hypothetical:attack']],
    ['They planned to attack the base.', ['planned:attack']],
    ['The two leaders were to hold talks in May.', ['planned:hold talks']],
    ['Nurses said that they would stop work.', ['planned:stop work']],
    ['It is the second attack of the year.', ['generic:attack']],
    ['The attack is the deadliest since the war.', ['generic:attack']],
    ['The fight against all kidnappings goes on.', ['generic:kidnapping']],
    ['He faces a hijacking charge.', ['generic:hijacking']],
    ['They attack convoys whenever they can.', ['generic:attack']],
    ['Gunmen kidnap two nurses', ['asserted:kidnap']],
  ])('%s', (text, expected) => {
    expect(frames(text)).toEqual(expected);
  });

  test('who says so is noticed', () => {
    const [plain] = readTriggers(readText('Rebels attacked the village.'));
    const [said] = readTriggers(readText('Police said rebels attacked the village.'));
    expect([plain?.reported, said?.reported]).toEqual([false, true]);
  });

  test('capitals throughout change nothing', () => {
    expect(found('REBELS ATTACKED A POST AND TWO SOLDIERS WERE SHOT.')).toEqual([
      'attack:ATTACKED',
      'shooting:SHOT',
    ]);
  });
});

test.each([
  ['rob', 'robbed', 'robbing', 'robs'],
  ['kidnap', 'kidnapped', 'kidnapping', 'kidnaps'],
  ['seize', 'seized', 'seizing', 'seizes'],
  ['bury', 'buried', 'burying', 'buries'],
  ['clash', 'clashed', 'clashing', 'clashes'],
  ['shoot', 'shot', 'shooting', 'shoots'],
  ['flee', 'fled', 'fleeing', 'flees'],
])('forms of %s', (base, past, gerund, third) => {
  const forms = verbForms(base);
  expect([forms.past[0], forms.gerund, forms.third]).toEqual([past, gerund, third]);
});
