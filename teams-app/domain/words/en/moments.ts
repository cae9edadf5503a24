export const moments = {
  on: (day: string, time: string): string => `${day} at ${time}`,
  span: (from: string, until: string): string => `${from} to ${until}`,
} as const;
