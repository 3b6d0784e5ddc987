import type { Figure, Page, Statement } from './types';

/** What the server refused, in its own words. */
export class ApiError extends Error {}

const base = '/api/v1';
const patience = 10;

export function url(path: string, query: Record<string, string> = {}): string {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const text = parameters.toString();
  return `${base}${path}${text ? `?${text}` : ''}`;
}

export async function get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
  let answer = await ask(path, query);
  // Many ask for what takes long: it is made meanwhile, and there when we come again.
  for (let times = 0; answer.status === 503 && answer.headers.has('Retry-After') && times < patience; times++) {
    await new Promise((done) => setTimeout(done, 1000 * (Number(answer.headers.get('Retry-After')) || 1)));
    answer = await ask(path, query);
  }
  await check(answer);
  return (await answer.json()) as T;
}

async function ask(path: string, query: Record<string, string>): Promise<Response> {
  try {
    return await fetch(url(path, query), { headers: { Accept: 'application/json' } });
  } catch {
    throw new ApiError('The server does not answer. Is `rapport serve` still running?');
  }
}

export const post = (path: string, body: unknown) => send('POST', path, body);

export async function send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<void> {
  const { csrf } = await session();
  const answer = await fetch(url(path), {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-Token': csrf ?? '' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  await check(answer);
}

/** Who asks; name is null where nobody has signed in. */
export interface Session {
  name: string | null;
  role: string | null;
  csrf: string | null;
  openId: boolean;
  signedIn: boolean;
}

export const session = () => get<Session>('/session');

/** Leads to where one signs in, and back to this place; throws what else was refused. */
async function check(answer: Response): Promise<void> {
  if (answer.status === 401) {
    location.assign(`/p/sign-in?then=${encodeURIComponent(location.pathname + location.search + location.hash)}`);
  }
  if (!answer.ok) {
    throw new ApiError(await refusal(answer));
  }
}

async function refusal(answer: Response): Promise<string> {
  try {
    const problem = await answer.json();
    return problem.detail ?? problem.title ?? `status ${answer.status}`;
  } catch {
    return `The server answered with status ${answer.status}.`;
  }
}

/** Statements by their ids, as figures name them: separated by blanks; in that order. */
export async function statementsOf(ids: string, asOf = '', most = 50): Promise<Statement[]> {
  const list = ids.split(' ').filter(Boolean).slice(0, most);
  if (list.length === 0) return [];
  const found = await get<Page<Statement>>('/statements', { ids: list.join(','), limit: String(2 * most), asOf });
  const byId = new Map(found.items.map((s) => [s.id, s]));
  return list.flatMap((id) => byId.get(id) ?? []);
}

/** The names of the parties that are told of most, by id. */
export async function calledBy(): Promise<Map<string, string>> {
  const most = await get<Page<{ id: string; name: string }>>('/actors', { limit: '200' });
  return new Map(most.items.map((a) => [a.id, a.name]));
}

export type { Figure, Page, Statement };
