import type { Party, Statement } from './types';

export function names(parties: Party[]): string {
  return parties.map((p) => p.name).join(', ') || '–';
}

/** “A”, “A and B”, “A, B and C”: those who say a thing together. */
export function jointly(parties: Party[]): string {
  const all = parties.map((p) => p.name);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function day(iso: string | null | undefined): string {
  if (!iso) return 'no date';
  const [year, month, date] = iso.split('-');
  return [date && String(+date), month && months[+month - 1]!.slice(0, 3), year].filter(Boolean).join(' ');
}

/** When the act was, as exactly as it is told: a month is not its first day. Empty where no date is told. */
export function when(s: Statement): string {
  if (!s.when) return '';
  const { start, end, precision } = s.when;
  if (start && end && start !== end) return span(start, end, precision);
  return start ? told(start, precision) : end ? `until ${told(end, precision)}` : '';
}

function span(start: string, end: string, precision: string): string {
  const years = start.endsWith('-01-01') && end.endsWith('-12-31');
  const [first, last] = [start, end].map((d) => told(d, years ? 'year' : precision));
  return first === last ? first! : `${first} – ${last}`;
}

// One day, in the words that its precision allows.
function told(iso: string, precision: string): string {
  const [year, month] = iso.split('-');
  if (precision === 'year') return year!;
  if (/^(month|quarter|half)$/.test(precision)) return `${months[+month! - 1]} ${year}`;
  return day(iso);
}

export const readable = (name: string) => name.replaceAll('_', ' ').replaceAll('-', ' ');
