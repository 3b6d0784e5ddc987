CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER log_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log EXECUTE FUNCTION refuse_change();
CREATE TRIGGER raw_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON raw EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision EXECUTE FUNCTION refuse_change();

-- A tsvector holds a megabyte at most; what stands further down in a very long text is not searched.
ALTER TABLE article ADD COLUMN words tsvector GENERATED ALWAYS AS
  (to_tsvector('english', coalesce(title, '') || ' ' || left(text, 250000))) STORED;
CREATE INDEX article_words ON article USING gin (words);
ALTER TABLE statement ADD COLUMN words tsvector GENERATED ALWAYS AS
  (to_tsvector('english', evidence || ' ' || coalesce(object, ''))) STORED;
CREATE INDEX statement_words ON statement USING gin (words);
