import { projectFiles } from './project-files.ts';

const vague = /(^|[/-])(utils?|helpers?|misc|commons?|managers?|services?)([./]|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const rooms = /^(teams-app|bot|tabs|sharepoint|infra|tests|manifest|docs)\//;

/** House style: kebab-case, and the name of a file tells what it is for. A sentence for each fault of one path. */
export function nameProblems(path: string): string[] {
  if (!rooms.test(path)) return [];
  return [
    ...(vague.test(path) ? [`${path}: a name that says nothing`] : []),
    ...path
      .split('/')
      .filter((part) => !kebab.test(part) && part !== 'README.md')
      .map((part) => `${path}: ${part} is not kebab-case`),
  ];
}

/** A sentence for each file whose name breaks the house style. */
export async function checkNames(): Promise<string[]> {
  return (await projectFiles()).flatMap(nameProblems);
}
