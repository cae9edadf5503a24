/** Whether what stands in the People list can be a telephone number or an e-mail address at all. */

/** Nine to fifteen digits, with what people write between them. */
export const looksLikePhone = (text: string): boolean => {
  const digits = text.replaceAll(/\D/g, '').length;
  return /^[+\d\s().-]+$/.test(text) && digits >= 9 && digits <= 15;
};

export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+$/.test(text.trim());
