import type { Party, Statement } from './types';

export function names(parties: Party[]): string {
  return parties.map((p) => p.name).join(', ') || '–';
}

export function day(iso: string | null | undefined): string {
  if (!iso) return 'no date';
  const [year, month, date] = iso.split('-');
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return [date && String(+date), month && months[+month - 1], year].filter(Boolean).join(' ');
}

export function when(s: Statement): string {
  if (!s.when) return '';
  const { start, end } = s.when;
  if (start && end && start !== end) return `${day(start)} – ${day(end)}`;
  return start ? day(start) : end ? `until ${day(end)}` : '';
}

export const readable = (name: string) => name.replaceAll('_', ' ').replaceAll('-', ' ');
