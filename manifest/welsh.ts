import type { buildManifest } from './manifest.ts';

type Manifest = ReturnType<typeof buildManifest>;

/** By the English text, so that a tab or a command may move without taking another's name. */
const welsh: Readonly<Record<string, string>> = {
  Hub: 'Hwb',
  Wellbeing: 'Lles',
  'SPoC desk': 'Desg SPoC',
  Duty: 'Dyletswydd',
  Settings: 'Gosodiadau',
  'Report something': 'Adrodd rhywbeth',
  'Tell the safety team what happened to you':
    'Dywedwch wrth y tîm diogelwch beth ddigwyddodd i chi',
  'My reports': 'Fy adroddiadau',
  'See what you have reported and who has it': 'Gwelwch beth rydych wedi’i adrodd a chan bwy y mae',
  'Who is on duty': 'Pwy sydd ar ddyletswydd',
  'The name and phone number for right now': 'Yr enw a’r rhif ffôn ar hyn o bryd',
  Help: 'Cymorth',
  'What this chat can do, and what to do in an emergency':
    'Beth all y sgwrs hon ei wneud, a beth i’w wneud mewn argyfwng',
};

const said = (english: string): string => {
  const found = welsh[english];
  if (found === undefined) throw new RangeError(`The manifest has no Welsh for “${english}”`);
  return found;
};

const tabNames = ({ staticTabs }: Manifest): [string, string][] =>
  staticTabs.flatMap((tab, place) =>
    'name' in tab ? [[`staticTabs[${String(place)}].name`, said(tab.name)]] : [],
  );

const commandWords = ({ bots }: Manifest): [string, string][] =>
  (bots[0]?.commandLists[0]?.commands ?? []).flatMap(({ title, description }, place) => {
    const at = `bots[0].commandLists[0].commands[${String(place)}]`;
    return [
      [`${at}.title`, said(title)],
      [`${at}.description`, said(description)],
    ];
  });

/** What a manifest says, in Welsh, as Teams wants it beside the manifest. Throws for a text that has no twin here. */
export const welshTexts = (manifest: Manifest) => ({
  $schema:
    'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
  'name.short': 'Hwb Diogelwch',
  'name.full': 'Hwb Diogelwch Cynghorwyr',
  'description.short':
    'Dywedwch wrth eich cyngor am gamdriniaeth neu fygythiad. Nid llinell argyfwng.',
  'description.full':
    'I gynghorwyr sy’n cael eu cam-drin neu eu bygwth. Dywedwch wrth y sgwrs beth ddigwyddodd. ' +
    'Rhoddir rhybudd i dîm diogelwch y cyngor, a gwelwch enw’r person sydd â’ch adroddiad. ' +
    'Mae swyddogion yn delio â phob adroddiad yn y ddesg SPoC. ' +
    'Nid llinell argyfwng yw hon: mewn perygl, ffoniwch 999.',
  ...Object.fromEntries([...tabNames(manifest), ...commandWords(manifest)]),
});
