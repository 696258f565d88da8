public import GHSModel

/// One fault of a catalogue, with the place where it is.
public struct CatalogueFault: Hashable, Sendable {
  /// The file, as a path that begins with the folder as it was given.
  public var file: String
  /// The line, from 1; also 1 where the fault is that of the file as a whole.
  public var line: Int
  /// The column, from 1, counted in Unicode scalars.
  public var column: Int
  /// What is wrong.
  public var kind: Kind

  /// Creates a fault.
  public init(file: String, line: Int, column: Int, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What is wrong, and what to do about it.
  public var message: LocalizedText { kind.message }

  /// What is wrong with a catalogue.
  public enum Kind: Hashable, Sendable {
    /// A file cannot be had.
    case file(FileProblem)
    /// A file is not the plain YAML that catalogues are written in.
    case yaml(YAMLProblem)
    /// A key or value is not of the form the format asks for.
    case field(FieldProblem)
    /// Parts of the catalogue do not agree with one another.
    case consistency(ConsistencyProblem)
    /// The strict rules find something in a text.
    case text(TextProblem)

    /// A stable name of the kind, in words and hyphens.
    public var code: String {
      switch self {
      case .file(let problem): problem.code
      case .yaml(let problem): problem.code
      case .field(let problem): problem.code
      case .consistency(let problem): problem.code
      case .text(let problem): problem.code
      }
    }

    /// What is wrong, and what to do about it.
    public var message: LocalizedText {
      switch self {
      case .file(let problem): problem.message
      case .yaml(let problem): problem.message
      case .field(let problem): problem.message
      case .consistency(let problem): problem.message
      case .text(let problem): problem.message
      }
    }
  }
}

extension CatalogueFault {
  /// The fault in one line, as compilers write it: file, line, column, message.
  ///
  /// Control characters of the path are made visible, so that the line is safe on a terminal.
  public func line(in language: Language) -> String {
    "\(file.printable):\(line):\(column): \(message[language])"
  }
}
