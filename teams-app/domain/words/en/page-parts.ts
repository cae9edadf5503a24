/** Words of the small parts that many pages share. */
export const pageParts = {
  cancel: 'Cancel',
  call: (name: string, phone: string): string => `Call ${name} on ${phone}`,
};
