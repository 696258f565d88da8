extension Schema {
  /// The third version: who keeps evidence and how long, and what is known of registrations.
  ///
  /// Nothing that was there is changed: the new columns are empty, and the journal is copied row by row to
  /// take one more operation. The trigger that freezes declarations lets the registration of a withdrawn
  /// one be recorded, too, because withdrawing is what often follows its end.
  static let version3 = """
    PRAGMA user_version = 3;

    ALTER TABLE evidence ADD COLUMN keeping TEXT CHECK (keeping IS NULL OR json_valid(keeping));
    ALTER TABLE declaration ADD COLUMN registration TEXT
      CHECK (registration IS NULL OR json_valid(registration));

    DROP TRIGGER declaration_frozen;
    CREATE TRIGGER declaration_frozen BEFORE UPDATE ON declaration
    WHEN OLD.status <> 'draft' AND (
      NEW.content <> OLD.content OR NEW.record IS NOT OLD.record OR NEW.product <> OLD.product
      OR NEW.id <> OLD.id OR NEW.status = 'draft'
      OR (OLD.status = 'withdrawn' AND (
        NEW.status <> 'withdrawn' OR NEW.withdrawn_on IS NOT OLD.withdrawn_on
        OR NEW.withdrawal_reason IS NOT OLD.withdrawal_reason))
      OR (OLD.status = 'superseded' AND NEW.status <> 'superseded'))
    BEGIN SELECT RAISE(ABORT, 'an issued declaration does not change'); END;

    CREATE TABLE journal_3 (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      time TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', time) IS time),
      actor TEXT NOT NULL CHECK (actor <> ''),
      product TEXT REFERENCES product (id),
      operation TEXT NOT NULL CHECK (operation IN (
        'catalogue-pin', 'catalogue-migrate', 'product-add', 'product-update', 'product-scope',
        'product-classify', 'judge', 'evidence-add', 'evidence-update', 'evidence-withdraw',
        'evidence-check', 'declaration-draft', 'declaration-discard', 'declaration-issue',
        'declaration-revise', 'declaration-withdraw', 'declaration-registration', 'undo', 'redo')),
      before TEXT NOT NULL CHECK (json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      previous_hash TEXT NOT NULL UNIQUE
        CHECK (length(previous_hash) = 64 AND previous_hash NOT GLOB '*[^0-9a-f]*'),
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
    ) STRICT;
    INSERT INTO journal_3
      SELECT sequence, time, actor, product, operation, before, after, previous_hash, hash
      FROM journal ORDER BY sequence;
    DROP TABLE journal;
    ALTER TABLE journal_3 RENAME TO journal;
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
