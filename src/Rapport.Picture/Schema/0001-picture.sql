-- The picture. One schema for SQLite and PostgreSQL: {text}, {big}, {int}, {real}, {blob}, {hashed} and {keyed} are spelt for
-- each by SchemaDialect. Times are text, ISO 8601 in UTC; days are text, yyyy-MM-dd; both sort as they read. docs/picture.md tells what
-- each column holds.

CREATE TABLE head (
  id {int} NOT NULL PRIMARY KEY,
  seq {big} NOT NULL,
  hash {text} NOT NULL,
  next_article {big} NOT NULL,
  next_statement {big} NOT NULL
);
INSERT INTO head (id, seq, hash, next_article, next_statement)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 1, 1);

CREATE TABLE log (
  seq {big} NOT NULL PRIMARY KEY,
  at {text} NOT NULL,
  what {text} NOT NULL,
  subject {text} NOT NULL,
  digest {text} NOT NULL,
  detail {text} NOT NULL,
  hash {text} NOT NULL
);
CREATE INDEX log_subject ON log (subject);
CREATE INDEX log_at ON log (at);

CREATE TABLE raw (
  sha {text} NOT NULL PRIMARY KEY,
  encoding {text} NOT NULL,
  length {big} NOT NULL,
  bytes {blob} NOT NULL
);

CREATE TABLE article (
  id {big} NOT NULL PRIMARY KEY,
  sha {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  title {text},
  source {text},
  url {text},
  published {text},
  published_precision {text},
  published_from {text},
  language {text} NOT NULL,
  text {text} NOT NULL,
  text_sha {text} NOT NULL,
  blocks {text} NOT NULL,
  media_type {text} NOT NULL,
  state {text} NOT NULL,
  mentioned {text} NOT NULL,
  digest {text} NOT NULL,
  read_at {text} NOT NULL,
  added {big} NOT NULL,
  origin {text} NOT NULL
);
CREATE INDEX article_published ON article (published);
CREATE INDEX article_name ON article {hashed} (name);
CREATE INDEX article_origin ON article (origin);

CREATE TABLE sighting (
  article {big} NOT NULL,
  locator_sha {text} NOT NULL,
  locator {text} NOT NULL,
  at {text} NOT NULL,
  added {big} NOT NULL,
  PRIMARY KEY (article, locator_sha)
) {keyed};

CREATE TABLE mention (
  entity {text} NOT NULL,
  article {big} NOT NULL,
  PRIMARY KEY (entity, article)
) {keyed};

CREATE TABLE run (
  id {int} NOT NULL PRIMARY KEY,
  code {text} NOT NULL,
  model {text} NOT NULL,
  data {text} NOT NULL,
  at {text} NOT NULL,
  UNIQUE (code, model, data)
);

CREATE TABLE coding (
  article {big} NOT NULL,
  run {int} NOT NULL,
  at {text} NOT NULL,
  statements {int} NOT NULL,
  sha {text} NOT NULL,
  encoding {text} NOT NULL,
  lines {blob} NOT NULL,
  added {big} NOT NULL,
  ended {big} NOT NULL,
  PRIMARY KEY (article, run)
);

CREATE TABLE statement (
  id {big} NOT NULL PRIMARY KEY,
  article {big} NOT NULL,
  run {int} NOT NULL,
  line {int} NOT NULL,
  decision {big},
  review {text},
  added {big} NOT NULL,
  ended {big} NOT NULL,
  day {text} NOT NULL,
  hash {text} NOT NULL,
  kind {text} NOT NULL,
  type {text} NOT NULL,
  mode {text},
  context {text} NOT NULL,
  cameo {text},
  goldstein {real},
  object {text},
  quantity {real},
  status {text} NOT NULL,
  basis {text} NOT NULL,
  when_start {text},
  when_end {text},
  when_precision {text},
  when_text {text},
  where_name {text},
  where_country {text},
  where_lat {real},
  where_lon {real},
  where_geonames {int},
  sentence {int} NOT NULL,
  evidence_start {int} NOT NULL,
  evidence_end {int} NOT NULL,
  evidence {text} NOT NULL,
  rules {text} NOT NULL,
  confidence {real} NOT NULL
);
CREATE INDEX statement_article ON statement (article, run);
CREATE INDEX statement_hash ON statement (hash);
CREATE INDEX statement_day ON statement (day, hash);
CREATE INDEX statement_type ON statement (type, day);

CREATE TABLE party (
  statement {big} NOT NULL,
  role {text} NOT NULL,
  position {int} NOT NULL,
  id {text} NOT NULL,
  name {text} NOT NULL,
  type {text} NOT NULL,
  acts_for {text} NOT NULL,
  office {text},
  verb {text},
  start {int} NOT NULL,
  "end" {int} NOT NULL,
  words {text} NOT NULL,
  PRIMARY KEY (statement, role, position)
) {keyed};
CREATE INDEX party_id ON party {hashed} (id);

CREATE TABLE side (
  entity {text} NOT NULL,
  role {text} NOT NULL,
  day {text} NOT NULL,
  statement {big} NOT NULL,
  direct {int} NOT NULL,
  PRIMARY KEY (entity, role, day, statement)
) {keyed};
CREATE INDEX side_statement ON side (statement);

CREATE TABLE failure (
  id {text} NOT NULL PRIMARY KEY,
  at {text} NOT NULL,
  path {text} NOT NULL,
  line {int},
  kind {text} NOT NULL,
  what {text} NOT NULL,
  remedy {text} NOT NULL,
  added {big} NOT NULL
);

CREATE TABLE decision (
  seq {big} NOT NULL PRIMARY KEY,
  at {text} NOT NULL,
  author {text} NOT NULL,
  action {text} NOT NULL,
  subject {text} NOT NULL,
  detail {text} NOT NULL,
  reason {text} NOT NULL
);
CREATE INDEX decision_subject ON decision (subject);

CREATE TABLE signature (
  article {big} NOT NULL PRIMARY KEY,
  hashes {blob} NOT NULL
);

CREATE TABLE near_copy (
  a {big} NOT NULL,
  b {big} NOT NULL,
  similarity {real} NOT NULL,
  PRIMARY KEY (a, b)
) {keyed};

CREATE TABLE event (
  id {text} NOT NULL PRIMARY KEY,
  type {text} NOT NULL,
  day_start {text},
  day_end {text},
  country {text},
  place {text},
  statements {int} NOT NULL,
  origins {int} NOT NULL
);
CREATE INDEX event_day ON event (day_start);

CREATE TABLE event_member (
  statement {big} NOT NULL PRIMARY KEY,
  event {text} NOT NULL
);
CREATE INDEX event_member_event ON event_member (event);

CREATE TABLE event_link (
  a {big} NOT NULL,
  b {big} NOT NULL,
  score {real} NOT NULL,
  reason {text} NOT NULL,
  PRIMARY KEY (a, b)
) {keyed};

CREATE TABLE mark (
  name {text} NOT NULL PRIMARY KEY,
  value {text} NOT NULL,
  at {text} NOT NULL
);
