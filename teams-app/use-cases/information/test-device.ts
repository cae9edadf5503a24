import type { DeviceRow } from '#lists/devices.ts';
import { deviceBroken } from '../../domain/information/information-messages.ts';
import type { Language } from '../../domain/language.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { deviceWords } from '../../domain/words/devices.ts';
import type { Council } from '../../ports.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { deviceList, deviceOfficers, findOwnDevice } from './find-device.ts';
import type { InformationSaid } from './information-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  readonly device: string;
  readonly works: boolean;
}

/** That something works is only said by whoever says so. */
const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const works = textFrom(raw, 'works');
  return works === 'yes' || works === 'no'
    ? done({ device: textFrom(raw, 'device'), works: works === 'yes' })
    : refuse('invalid', deviceWords[language].said.howDidItGo);
};

/** The notices about one that did not work. Planning them again adds nothing. */
export const brokenOwed = (
  from: { readonly council: Council },
  row: DeviceRow,
): readonly NoticeDraft[] =>
  deviceOfficers(from, row.kind).flatMap((officer) =>
    messageOwed(deviceBroken(row, officer), officer),
  );

/** What did not work is nothing to count on, whether somebody sees to it or not. */
const afterTest = async (
  hub: Hub,
  { language }: Person,
  row: DeviceRow,
): Promise<InformationSaid> => {
  const { said } = deviceWords[language];
  if (row.works !== false) return { say: said.works };
  const owed = brokenOwed(hub, row);
  await hub.promises.notices.plan(owed);
  hub.nudge();
  return { say: owed.length === 0 ? said.brokenNobody(dutyPhone(hub)) : said.broken };
};

/** The councillor says how a test went: on the page, or with a button on the monthly note. */
export const testDevice = useCase(['councillor'], read, (hub, caller, { device, works }) =>
  onFreshLists<InformationSaid>(caller.language, [deviceList(hub)], async () => {
    const one = findOwnDevice(hub, caller, device);
    if (!one.ok) return one;
    if (one.value.row.stage !== 'issued')
      return refuse('conflict', deviceWords[caller.language].said.notWithYou);
    const testedAt = hub.clock.now();
    const tested = await deviceList(hub).change(one.value, { works, testedAt });
    return done(await afterTest(hub, caller, tested.row));
  }),
);

/** A note once a month to test it, or none: as the councillor wishes. None unless they want it. */
export const deviceNotes = useCase(
  ['councillor'],
  (raw) => done({ device: textFrom(raw, 'device'), remind: textFrom(raw, 'remind') === 'yes' }),
  (hub, caller, { device, remind }) =>
    onFreshLists<InformationSaid>(caller.language, [deviceList(hub)], async () => {
      const { said } = deviceWords[caller.language];
      const one = findOwnDevice(hub, caller, device);
      if (!one.ok) return one;
      if (remind && one.value.row.stage !== 'issued') return refuse('conflict', said.notWithYou);
      if (one.value.row.remind !== remind) await deviceList(hub).change(one.value, { remind });
      return done({ say: remind ? said.notesOn : said.notesOff });
    }),
);
