export interface Party {
  id: string;
  name: string;
  type: string;
  of: string[];
  role: string | null;
  mention: { start: number; end: number; text: string };
  verb?: string;
}

export interface Step {
  step: string;
  by: string;
  words: string;
  why: string;
}

export interface Statement {
  id: string;
  kind: string;
  type: string;
  mode: string | null;
  cameo: string | null;
  goldstein: number | null;
  actors: Party[];
  recipients: Party[];
  object: string | null;
  status: string;
  said_by: Party[];
  basis: string;
  when: { start: string | null; end: string | null; precision: string; text: string } | null;
  where: { name: string; country: string | null; lat: number | null; lon: number | null } | null;
  evidence: { document: string; sentence: number; start: number; end: number; text: string };
  confidence: number;
  review: string | null;
  event: string | null;
  article: string;
  articleTitle: string;
  articleDate: string | null;
  articleSource: string | null;
  trace?: Step[];
  decisions?: { seq: number; at: string; author: string; action: string; reason: string }[];
  sameEvent?: Statement[];
}

export interface Page<T> {
  items: T[];
  next: string | null;
  /** null: not counted yet; /statements/count tells. */
  total: number | null;
}

export type Row = Record<string, string | number | null>;
export type Figure = Record<string, Row[]>;

export interface Article {
  id: string;
  title: string;
  source: string | null;
  url: string | null;
  published: string | null;
  byline: string | null;
  text: string;
  blocks: { start: number; end: number; kind: string; furniture: boolean }[];
  statements: Statement[];
}

export interface Tree {
  sentence: number;
  sentences: number;
  text: string;
  tokens: { id: number; form: string; lemma: string; upos: string; head: number; deprel: string; ner: string }[];
  rules: { rule: string; type: string; trigger: string; why?: string }[];
  nearest: { rule: string; type: string; trigger: string; failed: string }[];
}

export interface Overview {
  name: string;
  articles: number;
  origins: number;
  statements: number;
  events: number;
  decisions: number;
  seq: number;
  firstDay: string | null;
  lastDay: string | null;
  sources: { name: string; count: number }[];
  types: { name: string; count: number }[];
  statuses: { name: string; count: number }[];
}
