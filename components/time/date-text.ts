/** The date of an instant in the user's own zone: "Mon, Nov 2", with the year where it differs. */
export function dateText(at: string, now: string, language: string): string {
  const then = new Date(at);
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(then);
}
