/**
 * The check digit of Swedish personal, organisation and OCR numbers: mod 10 with weights 2 and 1 from the right
 * (SKV 704, SKV 709). Expects ASCII digits only.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place += 1) {
    const weighted = Number(digits.at(-place)) * (place % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
