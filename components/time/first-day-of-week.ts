interface WeekInfo {
  firstDay: number;
}

/** The day a week begins with where this language is spoken: 1 Monday … 7 Sunday. */
export function firstDayOfWeek(language: string): number {
  // A method in the standard, a property in older browsers, absent in others.
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
