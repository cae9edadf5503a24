/** What people say in confidence: one answer each, nothing that tells whose, and gone when it is done with. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { eachStore } from './each-store.ts';
import { seal, start } from './samples.ts';

eachStore((store) => {
  test('a mark answers once, and every answer of others is kept, however many come at once', async () => {
    const { survey } = await store.open();
    const marks = Array.from({ length: 12 }, (_, place) => `mark-${String(place)}`);
    const put = await Promise.all(
      [...marks, ...marks].map((mark) => survey.put('spring', mark, `of ${mark}`)),
    );
    expect(put.filter(Boolean)).toHaveLength(12);
    expect((await survey.answers('spring')).toSorted()).toEqual(
      marks.map((mark) => `of ${mark}`).toSorted(),
    );
    expect(await survey.hasAnswered('spring', 'mark-3')).toBe(true);
    expect(await survey.hasAnswered('autumn', 'mark-3')).toBe(false);
    expect(await survey.count('autumn')).toBe(0);
  });

  test('answers come out in an order of chance', async () => {
    const { survey } = await store.open();
    const given = Array.from({ length: 20 }, (_, place) => String(place));
    for (const each of given) await survey.put('spring', `mark ${each}`, each);
    const [first, second] = [await survey.answers('spring'), await survey.answers('spring')];
    expect([...first].sort()).toEqual([...given].sort());
    expect(first).not.toEqual(given);
    expect(first).not.toEqual(second);
  });

  test('whoever reads the store sees neither marks nor answers, nor how much somebody wrote', async () => {
    const place = await store.newPlace();
    const sizes = new Set<number>();
    const measuring = {
      ...seal,
      seal: (text: string) => {
        sizes.add(text.length);
        return seal.seal(text);
      },
    };
    const { survey } = await store.open({ place, seal: measuring });
    await survey.put('spring', 'MARK-OF-AOIFE', 'I think of standing down');
    await survey.put('spring', 'MARK-OF-TOM', 'Much more. '.repeat(300));
    const contents = await store.contents(place);
    expect(contents).not.toContain('MARK-OF');
    expect(contents).not.toContain('standing down');
    expect([...sizes]).toEqual([16_384]);
  });

  test('an emptied box has neither answers nor marks', async () => {
    const { survey } = await store.open();
    await survey.put('spring', 'mark', 'answer');
    await survey.empty('spring');
    expect([await survey.count('spring'), await survey.hasAnswered('spring', 'mark')]).toEqual([
      0,
      false,
    ]);
  });

  test('of two who take the same time one has it, and only they can give it back', async () => {
    const { dropIns } = await store.open();
    const until = addMinutes(start, 30);
    const taken = await Promise.all(
      ['tom', 'aoife'].map((person) => dropIns.take('slot', person, until)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    const holder = (await dropIns.held()).get('slot') ?? '';
    expect(await dropIns.leave('slot', holder === 'tom' ? 'aoife' : 'tom')).toBe(false);
    expect(await dropIns.leave('slot', holder)).toBe(true);
    expect(await dropIns.held()).toEqual(new Map());
  });

  test('who came is forgotten when the time is over, and lies sealed until then', async () => {
    const place = await store.newPlace();
    const { dropIns } = await store.open({ place });
    await dropIns.take('over', 'person-of-the-slot', start);
    await dropIns.take('ahead', 'person-of-the-slot', addMinutes(start, 60));
    expect(await store.contents(place)).not.toContain('person-of-the-slot');
    expect(await dropIns.letGo(start)).toBe(1);
    expect([...(await dropIns.held()).keys()]).toEqual(['ahead']);
  });

  test('a word of one’s own is found by its owner, and the store does not say whose it is', async () => {
    const place = await store.newPlace();
    const { ownWords } = await store.open({ place });
    await ownWords.keep('person-tom', 'pledge', 'first');
    await ownWords.keep('person-tom', 'pledge', 'taken on Monday');
    expect(await ownWords.find('person-tom', 'pledge')).toBe('taken on Monday');
    expect(await ownWords.find('person-aoife', 'pledge')).toBeUndefined();
    const contents = await store.contents(place);
    expect(contents).not.toContain('person-tom');
    expect(contents).not.toContain('Monday');
    await ownWords.forget('person-tom', 'pledge');
    expect(await ownWords.find('person-tom', 'pledge')).toBeUndefined();
  });
});
