import { describe, expect, test } from '@jest/globals';
import { linkProblems } from '../../infra/checks/docs-links.ts';
import { machinePathProblems } from '../../infra/checks/machine-paths.ts';
import { nameProblems } from '../../infra/checks/names.ts';

describe('a file name', () => {
  test.each(['bot/cards/alert.ts', 'tabs/client/pages/hub/page.tsx', 'tests/flows/report.test.ts'])(
    '%s is good',
    (path) => {
      expect(nameProblems(path)).toEqual([]);
    },
  );

  test.each([
    ['teams-app/domain/utils.ts', 'says nothing'],
    ['bot/helpers/cards.ts', 'says nothing'],
    ['teams-app/engine/queue-manager.ts', 'says nothing'],
    ['tabs/client/IncidentPage.tsx', 'kebab-case'],
    ['docs/How to install.md', 'kebab-case'],
  ])('%s %s', (path, why) => {
    expect(nameProblems(path)).toEqual([expect.stringContaining(why)]);
  });
});

describe('a path of one machine', () => {
  test('is found by line', () => {
    const text = ['ordinary', `see ${['', 'home', 'dev', 'hub'].join('/')}`].join('\n');
    expect(machinePathProblems('docs/install.md', text)).toEqual([
      expect.stringContaining('docs/install.md:2'),
    ]);
  });

  test('is not seen in an address or in a path of ours', () => {
    const text = 'https://hub.gov.uk/tabs/home, docs/work/notes, ./root.ts';
    expect(machinePathProblems('docs/install.md', text)).toEqual([]);
  });
});

describe('a link in a document', () => {
  test('may lead to a file, a heading or the web', async () => {
    const text =
      '[reasons](../docs/permissions.md) [top](../docs/permissions.md#in-the-teams-app) ' +
      '[tests](../tests/architecture) [web](https://www.gov.uk/x) ![icon](icons/color.png)';
    expect(await linkProblems('manifest/README.md', text)).toEqual([]);
  });

  test('may stand in an example without leading anywhere', async () => {
    expect(await linkProblems('README.md', '`[a](b.md)`\n```\n[c](d.md)\n```\n')).toEqual([]);
  });

  test.each([
    ['[gone](nowhere.md)', 'is not there'],
    ['[gone](../docs/permissions.md#no-such-heading)', 'no such heading'],
    ['[out](../../elsewhere.md)', 'leads out'],
    ['<img src="icons/none.png" alt="">', 'is not there'],
  ])('%s is noticed', async (text, why) => {
    expect(await linkProblems('manifest/README.md', text)).toEqual([expect.stringContaining(why)]);
  });
});
