import type { DirectoryPerson } from '../../../world.ts';

export interface PeopleGroup {
  readonly name: string;
  readonly people: readonly DirectoryPerson[];
}

/** People by what they do, told from their job titles: councillors, the safety team, everybody else. */
export function groupsOf(people: readonly DirectoryPerson[]): PeopleGroup[] {
  const groups = new Map<string, DirectoryPerson[]>(names.map((name) => [name, []]));
  for (const person of people) groups.get(groupOf(person))?.push(person);
  return names
    .map((name) => ({ name, people: groups.get(name) ?? [] }))
    .filter((group) => group.people.length > 0);
}

const names = ['Councillors', 'Safety team', 'Officers and managers'];

function groupOf({ jobTitle }: DirectoryPerson): string {
  if (/councillor|^leader|^chair\b/i.test(jobTitle) && !/safety|officer|support/i.test(jobTitle)) {
    return 'Councillors';
  }
  return /spoc|single point|safety/i.test(jobTitle) ? 'Safety team' : 'Officers and managers';
}
