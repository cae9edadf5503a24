/** Reads settings one by one and remembers all that are missing or wrong, each with what to give. */

export type Environment = Readonly<Record<string, string | undefined>>;

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const isGuid = (value: string): boolean => guid.test(value);

/** Empty text counts as not given. */
export class Reader {
  readonly wrong: string[] = [];
  readonly from: Environment;
  constructor(from: Environment) {
    this.from = from;
  }

  optional(name: string): string | undefined {
    const value = this.from[name]?.trim();
    return value === '' ? undefined : value;
  }

  required(name: string, meaning: string, fits: (value: string) => boolean = () => true): string {
    const value = this.optional(name);
    if (value !== undefined && fits(value)) return value;
    this.wrong.push(`${name} is ${value === undefined ? 'missing' : 'not right'}: ${meaning}`);
    return '';
  }
}
