/** kill -9 at any moment while reports come in and are taken: what was receipted is recorded once, every alert owed was sent. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rowsOf } from '../../infra/drills/judge.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import type { Council } from '../../infra/one-machine/council.ts';
import { seeded } from '../support/chance.ts';
import { alertsTo, trailsIn } from '../support/kept-promises.ts';
import type { Alert } from '../support/kept-promises.ts';
import { sendUntilReceived, takeUntilAnswered } from '../support/reporters.ts';
import type { Sent, Taken } from '../support/reporters.ts';
import { endClaims, unknownOutcomes, untilNothingWaits } from '../support/store-look.ts';
import {
  answersOf,
  atWork,
  channelsOf,
  levelOf,
  levelsOfAll,
  rungsOf,
  smallCouncil,
} from './kill-council.ts';
import { openChats, openKillHouse } from './kill-house.ts';
import type { KillHouse } from './kill-house.ts';

export interface KillLoop {
  readonly store: 'SQLite' | 'PostgreSQL';
  readonly instances: number;
  readonly reports: number;
  readonly killsWhileSending: number;
  readonly killsAfterwards: number;
  /** One report in so many is taken by two officers at once; 0: none. */
  readonly takeEvery: number;
}

/** Two officers who press at the same moment. */
const takers = ['dev', 'ruth'] as const;

const keyOf = ({ reference, who, channel }: Omit<Alert, 'notice'>): string =>
  `${reference} ${who} ${channel}`;

const alertsOf = (reference: string, people: readonly string[]): string[] =>
  people.flatMap((who) => channelsOf(who).map((channel) => keyOf({ reference, who, channel })));

const noticeKey = (reference: string, rung: number, who: string, channel: string): string =>
  `${reference}/0/${String(rung)}/${objectIdOf(who)}/${channel}`;

const nameOf = (council: Council, alias: string): string =>
  council.people.find((person) => person.alias === alias)?.name ?? alias;
const channelWords: Readonly<Record<string, string>> = {
  teams: 'Teams',
  email: 'e-mail',
  sms: 'text message',
};

/** The alerts of the first round stand behind the words on the report itself. */
const alertsNamedIn = ({ action, detail }: Readonly<Record<string, unknown>>): string[] => {
  const [, first] = String(detail).split('\nAlerted: ');
  if (action === 'alert-sent') return String(detail).split('; ');
  return action === 'report-received' && first !== undefined ? first.split('; ') : [];
};

/** Somebody took the report before such an alert could be tried again. */
const doubtedIn = ({ action, detail }: Readonly<Record<string, unknown>>): string[] => {
  const [phrase = '', why = ''] = String(detail).split(': ');
  return action === 'alert-failed' && why.startsWith('nobody knows') ? [phrase] : [];
};

/** For a machine with much else to do. */
const mostMilliseconds = (reports: number): number => Math.max(480_000, reports * 3_000);

/** A longer loop where KILL_REPORTS is given, with as many kills a report. */
const longer = (loop: KillLoop): KillLoop => {
  const reports = Number(process.env['KILL_REPORTS'] ?? loop.reports);
  const killsWhileSending = Math.ceil((loop.killsWhileSending * reports) / loop.reports);
  // All are taken then: nobody is asked a fourth time, however long it lasts.
  const takeEvery = reports > loop.reports ? 1 : loop.takeEvery;
  return { ...loop, reports, killsWhileSending, takeEvery };
};

/** Declares the tests of one loop. KILL_SEED repeats one; KILL_REPORTS makes it longer. */
export const killLoop = (loop: KillLoop): void => {
  const { reports, killsWhileSending, killsAfterwards, takeEvery, ...on } = longer(loop);
  const chance = seeded(Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000));
  const council = smallCouncil();
  let house: KillHouse;
  beforeAll(async () => {
    process.stderr.write(`KILL_SEED=${String(chance.seed)}\n`);
    house = await openKillHouse({ council, chance, ...on });
    await house.startAll();
    await openChats(house, council);
  });
  afterAll(() => house.close());

  const phraseOf = (key: string): string => {
    const [, who = '', channel = ''] = key.split(' ');
    return `${nameOf(council, who)}, ${channelWords[channel] ?? channel}`;
  };

  /** A hub that died over somebody's alerts leaves each in doubt: the next hub tries another channel as well (F8). */
  const isInTheirPlace = (
    phrase: string,
    reference: string,
    unknown: readonly (readonly [key: string, times: number])[],
  ): boolean =>
    phrase.endsWith(', text message by the second provider') &&
    unknown.some(
      ([key]) =>
        key.startsWith(`${reference}/`) &&
        atWork.some(
          (who) => key.includes(`/${objectIdOf(who)}/`) && phrase.startsWith(nameOf(council, who)),
        ),
    );

  const sent: (Sent & { readonly level: string; readonly taken?: Taken })[] = [];

  const sendAll = async (): Promise<void> => {
    const councillors = council.people.filter(({ roles }) => roles.includes('councillor'));
    let number = 0;
    const sendOne = async (alias: string): Promise<void> => {
      number += 1;
      const own = number;
      const level = levelOf(own);
      const one = await sendUntilReceived(house.tenant, alias, answersOf(alias, own));
      const isTaken = takeEvery > 0 && own % takeEvery === 0;
      const taken = isTaken ? await takeUntilAnswered(house, takers, one.reference) : undefined;
      sent.push({ ...one, level, ...(taken === undefined ? {} : { taken }) });
    };
    await Promise.all(
      councillors.map(async ({ alias }) => {
        while (number < reports) await sendOne(alias);
      }),
    );
  };

  const untilSent = async (count: number): Promise<void> => {
    while (sent.length < count) await wait(5);
  };

  /** Kills spread at random over the time in which the reports come in. */
  const killWhile = async (sending: Promise<void>): Promise<void> => {
    for (let kill = 0; kill < killsWhileSending; kill += 1) {
      const until = Math.floor(((kill + chance.next()) / killsWhileSending) * reports);
      await Promise.race([sending, untilSent(until)]);
      await house.killOne();
    }
  };

  test(
    `${String(reports)} reports come in while hubs are killed again and again`,
    async () => {
      const sending = sendAll();
      await killWhile(sending);
      await sending;
      for (let kill = 0; kill < killsAfterwards; kill += 1) {
        await wait(chance.between(0, 700));
        await house.killOne();
      }
      await house.killAll();
      await endClaims(house.look);
      await house.startAll();
      await Promise.race([untilNothingWaits(house.look), house.goneByItself()]);
      expect(house.kills()).toBeGreaterThanOrEqual(killsWhileSending + killsAfterwards);
      expect(sent).toHaveLength(reports);
    },
    mostMilliseconds(reports),
  );

  test('every reference that was shown is one row, with the words that were sent', () => {
    const rows = rowsOf(house.tenant, 'Incidents').map(
      ({ reference, submission, what, level }) => ({
        reference,
        submission,
        what,
        level: String(level).toLowerCase(),
      }),
    );
    const wanted = sent.map(({ reference, submission, answers, level }) => ({
      reference,
      submission,
      what: answers['what'],
      level,
    }));
    const byReference = (a: { reference: unknown }, b: { reference: unknown }): number =>
      String(a.reference).localeCompare(String(b.reference));
    expect(rows.sort(byReference)).toEqual(wanted.sort(byReference));
    expect(new Set(rows.map(({ submission }) => submission)).size).toBe(reports);
  });

  test('the trail of every incident is gapless, and each hash follows from the one before', () => {
    const { breaks, trails } = trailsIn(house.tenant);
    expect(breaks).toEqual([]);
    expect([...trails.keys()].filter((key) => key !== 'HUB').sort()).toEqual(
      sent.map(({ reference }) => reference).sort(),
    );
  });

  /** The alerts of the rungs that an incident has entered, as its trail says. */
  const wantedOf = ({ reference, level }: Sent & { readonly level: string }): string[] => {
    const entries = trailsIn(house.tenant).trails.get(reference) ?? [];
    const climbed = entries.filter(({ action }) => action === 'rung-entered').length;
    return rungsOf(level)
      .slice(0, 1 + climbed)
      .flatMap((people) => alertsOf(reference, people));
  };

  test('everybody who must be asked got every alert, and nobody else got one', () => {
    const everybody = council.people.map(({ alias }) => alias);
    const got = new Set(alertsTo(house.tenant, everybody).map(keyOf));
    const wanted = new Set(sent.flatMap(wantedOf));
    const waiting = new Set(sent.filter(({ taken }) => taken === undefined).flatMap(wantedOf));
    expect([...got].filter((key) => !wanted.has(key))).toEqual([]);
    expect([...waiting].filter((key) => !got.has(key))).toEqual([]);
    expect(new Set(sent.map(({ level }) => level))).toEqual(levelsOfAll);
  });

  test('the trail names every alert that was sent, once, or that nobody knows whether it arrived', async () => {
    const unknown = [...(await unknownOutcomes(house.look))].filter(([, times]) => times > 0);
    const { trails } = trailsIn(house.tenant);
    const everybody = council.people.map(({ alias }) => alias);
    const got = Map.groupBy(alertsTo(house.tenant, everybody), ({ reference }) => reference);
    for (const report of sent) {
      const { reference } = report;
      const named = (trails.get(reference) ?? [])
        .flatMap(alertsNamedIn)
        .map((part) => part.slice(0, part.lastIndexOf(',')))
        .filter((phrase) => !isInTheirPlace(phrase, reference, unknown))
        .sort();
      const wanted = wantedOf(report).map(phraseOf).sort();
      if (report.taken === undefined) expect([reference, named]).toEqual([reference, wanted]);
      const arrived = new Set((got.get(reference) ?? []).map(keyOf).map(phraseOf));
      const doubted = (trails.get(reference) ?? []).flatMap(doubtedIn);
      expect([...named, ...doubted]).toEqual(expect.arrayContaining([...arrived]));
      expect(wanted).toEqual(expect.arrayContaining(named));
    }
  });

  test('a second copy carries the same notice, and comes only where nobody knew of the first', async () => {
    const unknown = await unknownOutcomes(house.look);
    const copies = Map.groupBy(alertsTo(house.tenant, [...atWork, 'ines']), keyOf);
    const wrong = [...copies.values()].filter((alerts) => {
      const [{ reference, who, channel }] = alerts as [Alert];
      const level = sent.find((report) => report.reference === reference)?.level ?? '';
      const notices = rungsOf(level)
        .map((_, rung) => noticeKey(reference, rung, who, channel))
        .filter((notice) => unknown.has(notice));
      const allowed = notices.reduce((sum, notice) => sum + 1 + (unknown.get(notice) ?? 0), 0);
      const own = alerts.every(({ notice }) => notice === undefined || notices.includes(notice));
      return !own || alerts.length > allowed;
    });
    expect(wrong).toEqual([]);
  });

  test('of two who take a report at once one has it, the other is told who, and the record says the same', () => {
    const rows = new Map(
      rowsOf(house.tenant, 'Incidents').map((row) => [String(row['reference']), row]),
    );
    const { trails } = trailsIn(house.tenant);
    for (const { reference, taken } of sent) {
      if (taken === undefined) continue;
      const owner = String(rows.get(reference)?.['owner']);
      const took = (trails.get(reference) ?? []).filter(({ action }) => action === 'acknowledged');
      expect([reference, took.map(({ actor }) => actor)]).toEqual([reference, [owner]]);
      expect(takers.map((alias) => nameOf(council, alias))).toContain(owner);
      for (const alias of taken.took) expect(nameOf(council, alias)).toBe(owner);
      // Whoever lost the answer and asks again is told that they have it.
      for (const { alias, text } of taken.refused)
        expect(text).toContain(
          nameOf(council, alias) === owner ? 'You have had this since' : `${owner} has had this`,
        );
    }
  });
};
