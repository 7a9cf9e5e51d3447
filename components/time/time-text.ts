/** The time of day at an instant, in the user's own zone and habit: "9:30 AM". */
export function timeText(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(at));
}
