/** Decimal digits of other scripts, by their zero: Arabic-Indic, and its Persian form. */
const ZEROS: readonly number[] = [0x0660, 0x06f0];
const otherDigit = /[٠-٩۰-۹]/g;

/** '٢٠٢١' → '2021', of the same length; all else stays as it is. */
export function plainDigits(text: string): string {
  return text.replace(otherDigit, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((one) => one <= code) ?? 0;
    return String(code - zero);
  });
}
