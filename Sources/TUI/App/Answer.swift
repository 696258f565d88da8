public import GHSModel

/// What the program found when it did what an ``Effect`` asked for.
public enum Answer: Sendable {
  /// All products, in the order of display.
  case products([ProductOverview])
  /// A product of the list as it is now, looked at and not opened.
  case outlook(ProductSnapshot)
  /// A product as it is now, after it was opened or changed.
  case product(ProductSnapshot)
  /// A product as another program has left it, and what was done to it last and by whom.
  case changed(ProductSnapshot, LocalizedText?)
  /// What was undone or done again, in words that name it, and the product as it is now if it
  /// still exists.
  case undone(LocalizedText, ProductSnapshot?)
  /// The editions a product can be judged against: those the program carries, the newest first, then those
  /// of the user's own.
  case editions([CatalogueEdition])
  /// What it would mean to judge a product against another edition.
  case migration(CatalogueMigration)
  /// Entries of a product's journal, at most as many as were asked for.
  case journal(JournalPage)
  /// What a verification of the journal found, in words, and whether nothing is wrong.
  case verified(LocalizedText, isIntact: Bool)
  /// All declarations of a product, oldest first, and the product as it is now.
  case declarations([Declaration], ProductSnapshot)
  /// What speaks against issuing, nothing if it may be issued, and the product as it is now.
  case reasons([Finding], ProductSnapshot)
  /// What falls due over all products, in order of the days.
  case reminders([Reminder])
  /// The paths of the files that were written, and what else whoever hands them on has to know.
  case exported([String], remark: LocalizedText? = nil)
  /// The paths of files that are there already and that were not to be written over; nothing was written.
  case exists([String])
  /// How the assessment has moved on since the declaration was issued that is to be packed; nothing was
  /// written.
  case movedOn([LocalizedText])
  /// The file or address of evidence is shown, or there is nothing here that could show it.
  case opened(OpenedPlace)
  /// What is in a directory, in alphabetical order.
  case directory([DirectoryEntry])
  /// A folder from which files can be chosen.
  case folder(FolderListing)
  /// What can be said of a file.
  case inspected(FileFacts)
  /// The evidence of other products.
  case otherEvidence([OtherEvidence])
  /// The edited text; nothing when the editor failed or changed nothing.
  case text(String?)
  /// It was ended before it was done, because the user wanted that, and nothing has changed.
  case cancelled
  /// It could not be done, and nothing has changed.
  case failed(Failure)
}

/// Everything the terminal UI needs of one product, save its declarations.
public struct ProductSnapshot: Sendable {
  /// The product with its judgements and evidence.
  public var assessment: Assessment
  /// The catalogue it is judged against.
  public var catalogue: Catalogue
  /// The declaration in force, or else the draft, if there is either.
  public var declaration: ProductOverview.DeclarationOverview?

  /// Creates a snapshot.
  public init(
    assessment: Assessment, catalogue: Catalogue,
    declaration: ProductOverview.DeclarationOverview? = nil
  ) {
    self.assessment = assessment
    self.catalogue = catalogue
    self.declaration = declaration
  }
}

/// Where the content of evidence is, and whether it is being shown.
public struct OpenedPlace: Hashable, Sendable {
  /// The path of a file, or an address.
  public var place: String
  /// Why no program shows it; nothing when one does.
  public var reason: LocalizedText?

  /// Creates a place.
  public init(_ place: String, notShownBecause reason: LocalizedText? = nil) {
    self.place = place
    self.reason = reason
  }
}

/// Why an effect failed, in words for the user.
public struct Failure: Hashable, Sendable {
  /// What happened, to what, and what to do.
  public var text: LocalizedText
  /// The field of the form the failure is about, where it is about one.
  public var field: InputError.Field?
  /// Whether somebody else changed the same thing meanwhile; an ``Effect`` with `expecting`
  /// may be asked for again with what is there now.
  public var isConflict: Bool
  /// Whether nothing went wrong: there was just nothing to do.
  public var isHarmless: Bool
  /// The product as it is now, where the failure is about one that has changed.
  public var current: ProductSnapshot?

  /// Creates a failure.
  public init(
    _ text: LocalizedText, field: InputError.Field? = nil, isConflict: Bool = false,
    isHarmless: Bool = false, current: ProductSnapshot? = nil
  ) {
    self.text = text
    self.field = field
    self.isConflict = isConflict
    self.isHarmless = isHarmless
    self.current = current
  }

  /// Compares everything but the snapshot.
  public static func == (left: Failure, right: Failure) -> Bool {
    left.text == right.text && left.field == right.field && left.isConflict == right.isConflict
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(field)
    hasher.combine(isConflict)
  }
}
