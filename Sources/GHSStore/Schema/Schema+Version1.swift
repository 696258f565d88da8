extension Schema {
  /// The first version.
  ///
  /// The schema holds what the model promises, so that a mistake in the program cannot put anything
  /// else into the file. `journal`, `catalogue`, `attachment` and `declaration_record` only ever grow.
  static let version1 = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = 1;

    CREATE TABLE catalogue (
      digest TEXT PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      id TEXT NOT NULL CHECK (id <> ''),
      edition TEXT NOT NULL CHECK (edition <> ''),
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT;

    CREATE TABLE product (
      id TEXT PRIMARY KEY
        CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*'),
      name TEXT NOT NULL CHECK (name <> ''),
      version TEXT NOT NULL CHECK (version <> ''),
      vendor TEXT NOT NULL CHECK (vendor <> ''),
      intended_use TEXT NOT NULL,
      safety_class TEXT CHECK (safety_class IN ('A', 'B', 'C')),
      catalogue TEXT NOT NULL REFERENCES catalogue (digest),
      last_evidence INTEGER NOT NULL DEFAULT 0 CHECK (last_evidence >= 0),
      last_declaration INTEGER NOT NULL DEFAULT 0 CHECK (last_declaration >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE judgement (
      product TEXT NOT NULL REFERENCES product (id),
      requirement TEXT NOT NULL
        CHECK (requirement GLOB '[A-Z][A-Z]-[0-9]*' AND length(requirement) <= 32),
      outcome TEXT NOT NULL
        CHECK (outcome IN ('not-assessed', 'conforming', 'nonconforming', 'not-applicable')),
      rationale TEXT NOT NULL,
      assessor TEXT NOT NULL,
      date TEXT CHECK (length(date) = 10 AND date(date, '+0 days') IS date),
      action TEXT,
      action_owner TEXT,
      action_due TEXT
        CHECK (length(action_due) = 10 AND date(action_due, '+0 days') IS action_due),
      PRIMARY KEY (product, requirement),
      CHECK ((outcome = 'not-assessed') = (date IS NULL)),
      CHECK (outcome = 'not-assessed' OR assessor <> ''),
      CHECK ((action IS NULL) = (action_owner IS NULL)),
      CHECK (action IS NOT NULL OR action_due IS NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attachment (
      digest TEXT PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE evidence (
      product TEXT NOT NULL REFERENCES product (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      title TEXT NOT NULL CHECK (title <> ''),
      document_number TEXT NOT NULL,
      revision TEXT NOT NULL,
      section TEXT NOT NULL,
      owner TEXT NOT NULL,
      effective_date TEXT
        CHECK (length(effective_date) = 10 AND date(effective_date, '+0 days') IS effective_date),
      expiry_date TEXT
        CHECK (length(expiry_date) = 10 AND date(expiry_date, '+0 days') IS expiry_date),
      content TEXT NOT NULL CHECK (content IN ('none', 'url', 'linked', 'attached')),
      place TEXT CHECK (place <> ''),
      digest TEXT CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      size INTEGER CHECK (size >= 0),
      state TEXT CHECK (state IN ('intact', 'changed', 'missing', 'unreadable')),
      attachment TEXT REFERENCES attachment (digest),
      PRIMARY KEY (product, number),
      CHECK (expiry_date >= effective_date),
      CHECK ((content = 'none') = (place IS NULL)),
      CHECK ((content IN ('linked', 'attached')) = (digest IS NOT NULL)),
      CHECK ((digest IS NULL) = (size IS NULL)),
      CHECK ((digest IS NULL) = (state IS NULL)),
      CHECK (attachment IS CASE content WHEN 'attached' THEN digest END)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evidence_requirement (
      product TEXT NOT NULL,
      evidence INTEGER NOT NULL,
      requirement TEXT NOT NULL
        CHECK (requirement GLOB '[A-Z][A-Z]-[0-9]*' AND length(requirement) <= 32),
      PRIMARY KEY (product, evidence, requirement),
      FOREIGN KEY (product, evidence) REFERENCES evidence (product, number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE declaration_record (
      digest TEXT PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT;

    CREATE TABLE declaration (
      product TEXT NOT NULL REFERENCES product (id),
      id INTEGER NOT NULL CHECK (id >= 1),
      status TEXT NOT NULL CHECK (status IN ('draft', 'issued', 'superseded', 'withdrawn')),
      content TEXT NOT NULL CHECK (json_valid(content)),
      number TEXT NOT NULL AS (json_extract(content, '$.number')) STORED,
      record TEXT REFERENCES declaration_record (digest),
      withdrawn_on TEXT
        CHECK (length(withdrawn_on) = 10 AND date(withdrawn_on, '+0 days') IS withdrawn_on),
      withdrawal_reason TEXT CHECK (withdrawal_reason <> ''),
      PRIMARY KEY (product, id),
      CHECK ((status = 'draft') = (record IS NULL)),
      CHECK (status = 'draft' OR number <> ''),
      CHECK ((status = 'withdrawn') = (withdrawn_on IS NOT NULL)),
      CHECK ((status = 'withdrawn') = (withdrawal_reason IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX declaration_one_draft ON declaration (product) WHERE status = 'draft';
    CREATE UNIQUE INDEX declaration_one_issued ON declaration (product) WHERE status = 'issued';
    CREATE UNIQUE INDEX declaration_number ON declaration (number) WHERE status <> 'draft';

    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      time TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', time) IS time),
      actor TEXT NOT NULL CHECK (actor <> ''),
      product TEXT REFERENCES product (id),
      operation TEXT NOT NULL CHECK (operation IN (
        'catalogue-pin', 'product-add', 'product-update', 'judge', 'evidence-add',
        'evidence-update', 'evidence-withdraw', 'evidence-check', 'declaration-draft',
        'declaration-discard', 'declaration-issue', 'declaration-revise', 'declaration-withdraw',
        'undo', 'redo')),
      before TEXT NOT NULL CHECK (json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      previous_hash TEXT NOT NULL UNIQUE
        CHECK (length(previous_hash) = 64 AND previous_hash NOT GLOB '*[^0-9a-f]*'),
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
    ) STRICT;
    CREATE INDEX journal_product ON journal (product, sequence);

    CREATE TABLE summary (
      product TEXT PRIMARY KEY REFERENCES product (id),
      rules INTEGER NOT NULL,
      valid_from TEXT
        CHECK (length(valid_from) = 10 AND date(valid_from, '+0 days') IS valid_from),
      valid_until TEXT
        CHECK (length(valid_until) = 10 AND date(valid_until, '+0 days') IS valid_until),
      level INTEGER,
      blocking INTEGER NOT NULL CHECK (blocking >= 0),
      advisory INTEGER NOT NULL CHECK (advisory >= 0),
      declaration_number TEXT,
      declaration_status TEXT CHECK (declaration_status IN ('draft', 'issued')),
      declaration_level INTEGER,
      declaration_stale INTEGER NOT NULL CHECK (declaration_stale IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE summary_category (
      product TEXT NOT NULL REFERENCES summary (product) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      category TEXT NOT NULL CHECK (category GLOB '[A-Z][A-Z]'),
      conforms INTEGER NOT NULL CHECK (conforms IN (0, 1)),
      required INTEGER NOT NULL,
      satisfied INTEGER NOT NULL,
      conforming INTEGER NOT NULL,
      nonconforming INTEGER NOT NULL,
      not_applicable INTEGER NOT NULL,
      not_assessed INTEGER NOT NULL,
      PRIMARY KEY (product, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
    BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;

    CREATE TRIGGER catalogue_no_update BEFORE UPDATE ON catalogue
    BEGIN SELECT RAISE(ABORT, 'a pinned catalogue does not change'); END;
    CREATE TRIGGER catalogue_no_delete BEFORE DELETE ON catalogue
    BEGIN SELECT RAISE(ABORT, 'a pinned catalogue does not change'); END;

    CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
    BEGIN SELECT RAISE(ABORT, 'an attachment does not change'); END;
    CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment
    BEGIN SELECT RAISE(ABORT, 'an attachment does not change'); END;

    CREATE TRIGGER declaration_record_no_update BEFORE UPDATE ON declaration_record
    BEGIN SELECT RAISE(ABORT, 'an issued declaration does not change'); END;
    CREATE TRIGGER declaration_record_no_delete BEFORE DELETE ON declaration_record
    BEGIN SELECT RAISE(ABORT, 'an issued declaration does not change'); END;
    CREATE TRIGGER declaration_no_delete BEFORE DELETE ON declaration
    WHEN OLD.status <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'an issued declaration does not change'); END;
    CREATE TRIGGER declaration_frozen BEFORE UPDATE ON declaration
    WHEN OLD.status <> 'draft' AND (
      NEW.content <> OLD.content OR NEW.record IS NOT OLD.record OR NEW.product <> OLD.product
      OR NEW.id <> OLD.id OR NEW.status = 'draft' OR OLD.status = 'withdrawn'
      OR (OLD.status = 'superseded' AND NEW.status <> 'superseded'))
    BEGIN SELECT RAISE(ABORT, 'an issued declaration does not change'); END;
    """
}
