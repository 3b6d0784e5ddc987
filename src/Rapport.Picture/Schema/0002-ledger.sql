-- Derived, made by linking: what figures count of each statement, packed by entity and month, so that the figures of a party need not
-- go through all tables for each of its statements; the entity '' has all statements. Likewise which articles name an entity. docs/picture.md tells what each column holds.

CREATE TABLE ledger (
  entity {text} NOT NULL,
  month {text} NOT NULL,
  statements {int} NOT NULL,
  lines {blob} NOT NULL,
  PRIMARY KEY (entity, month)
);
CREATE INDEX ledger_month ON ledger (month);

CREATE TABLE coverage (
  entity {text} NOT NULL,
  month {text} NOT NULL,
  articles {blob} NOT NULL,
  PRIMARY KEY (entity, month)
);

CREATE TABLE ledger_head (
  id {int} NOT NULL PRIMARY KEY,
  seq {big} NOT NULL,
  next_article {big} NOT NULL,
  next_statement {big} NOT NULL
);

-- What ended since the ledger was written is looked up, not looked for.
CREATE INDEX statement_ended ON statement (ended) WHERE ended < 9223372036854775807;
