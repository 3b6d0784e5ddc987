CREATE TRIGGER log_is_append_only_1 BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_append_only_2 BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER raw_is_append_only_1 BEFORE UPDATE ON raw BEGIN SELECT RAISE(ABORT, 'raw bytes are append-only'); END;
CREATE TRIGGER raw_is_append_only_2 BEFORE DELETE ON raw BEGIN SELECT RAISE(ABORT, 'raw bytes are append-only'); END;
CREATE TRIGGER decision_is_append_only_1 BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_is_append_only_2 BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'id', tokenize = 'porter unicode61'
);
CREATE TRIGGER article_words_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE VIRTUAL TABLE statement_words USING fts5 (
  evidence, object, content = 'statement', content_rowid = 'id', tokenize = 'porter unicode61'
);
CREATE TRIGGER statement_words_insert AFTER INSERT ON statement BEGIN
  INSERT INTO statement_words (rowid, evidence, object) VALUES (new.id, new.evidence, new.object);
END;
