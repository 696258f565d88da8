extension Schema {
  /// The second version: whether the guideline is for a product, how its class was decided, and
  /// certificates.
  ///
  /// Nothing that was there is changed: the new columns are empty, and the journal is copied row by row,
  /// because SQLite cannot add to the operations that its table allows. `json_valid(NULL)` is false in some
  /// versions of SQLite and NULL in others.
  static let version2 = """
    PRAGMA user_version = 2;

    ALTER TABLE product ADD COLUMN scope TEXT CHECK (scope IS NULL OR json_valid(scope));
    ALTER TABLE product ADD COLUMN classification TEXT
      CHECK (classification IS NULL OR (json_valid(classification) AND safety_class IS NOT NULL));
    ALTER TABLE evidence ADD COLUMN certificate TEXT
      CHECK (certificate IS NULL OR json_valid(certificate));

    CREATE TABLE journal_2 (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      time TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', time) IS time),
      actor TEXT NOT NULL CHECK (actor <> ''),
      product TEXT REFERENCES product (id),
      operation TEXT NOT NULL CHECK (operation IN (
        'catalogue-pin', 'catalogue-migrate', 'product-add', 'product-update', 'product-scope',
        'product-classify', 'judge', 'evidence-add', 'evidence-update', 'evidence-withdraw',
        'evidence-check', 'declaration-draft', 'declaration-discard', 'declaration-issue',
        'declaration-revise', 'declaration-withdraw', 'undo', 'redo')),
      before TEXT NOT NULL CHECK (json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      previous_hash TEXT NOT NULL UNIQUE
        CHECK (length(previous_hash) = 64 AND previous_hash NOT GLOB '*[^0-9a-f]*'),
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
    ) STRICT;
    INSERT INTO journal_2
      SELECT sequence, time, actor, product, operation, before, after, previous_hash, hash
      FROM journal ORDER BY sequence;
    DROP TABLE journal;
    ALTER TABLE journal_2 RENAME TO journal;
    CREATE INDEX journal_product ON journal (product, sequence);

    CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
    BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;
    """
}
