import GHSModel

extension EvidenceForm {
  /// The fields of a draft: first what kind of evidence it is, because that decides what else is asked.
  static func fields(_ draft: EvidenceDraft, original: Evidence?) -> [FormField<Name>] {
    let ids = draft.requirements.map(\.rawValue).joined(separator: " ")
    let sources = EvidenceSource.choices(for: original)
    let certificate = draft.certificate
    return [
      FormField(
        .kind, Words.kind, .choice(Words.kinds, selection: certificate == nil ? 0 : 1),
        note: Words.kindNote),
      FormField(.title, Words.titleLabel, .line(draft.title), isRequired: true),
      FormField(
        .standard, Words.standard, .line(certificate?.standard ?? ""), isRequired: true,
        note: Words.standardNote),
      FormField(
        .body, Words.body, .line(certificate?.body ?? ""), isRequired: true,
        note: Words.bodyNote),
      FormField(
        .scope, Words.scope, .prose(certificate?.scope ?? "", rows: 2), isRequired: true,
        note: Words.scopeNote),
      FormField(
        .requirements, Words.requirements, .line(ids), isRequired: true,
        note: Words.requirementsNote),
      FormField(
        .source, Words.source, .choice(sources.map(\.name), selection: 0),
        note: original == nil ? Words.sourceNote : Words.changedSourceNote),
      FormField(
        .location, Words.location, .line(original?.location ?? ""), note: Words.locationNote),
      FormField(.number, Words.number, .line(draft.number)),
      FormField(.revision, Words.revision, .line(draft.revision)),
      FormField(.section, Words.section, .line(draft.section), note: Words.sectionNote),
      FormField(.owner, Words.owner, .line(draft.owner), note: Words.ownerNote),
      FormField(.effectiveDate, Words.effectiveDate, .date(draft.effectiveDate)),
      FormField(
        .expiryDate, Words.expiryDate, .date(draft.expiryDate), note: Words.expiryNote),
      FormField(
        .custodian, Words.custodian, .line(draft.keeping?.custodian ?? ""),
        note: Words.custodianNote),
      FormField(
        .retention, Words.retention, .line(draft.keeping?.retention ?? ""),
        note: Words.retentionNote),
      FormField(
        .retainedUntil, Words.retainedUntil, .date(draft.keeping?.until),
        note: Words.retainedUntilNote),
    ]
  }

  /// Whether the evidence is a certificate.
  var isCertificate: Bool { form[selection: .kind] == 1 }

  /// Asks for what a certificate says when it is one, and names the fields as it does.
  mutating func followKind() {
    for name in [Name.standard, .body, .scope] { form.hide(name, !isCertificate) }
    form.relabel(.number, isCertificate ? Words.registrationNumber : Words.number)
    form.relabel(.expiryDate, isCertificate ? Words.validUntil : Words.expiryDate)
  }

  /// What may be chosen as the content: several files are files.
  var sources: [EvidenceSource] {
    files.isEmpty ? EvidenceSource.choices(for: original) : [.link, .attach]
  }

  /// Where the content is to come from.
  var source: EvidenceSource {
    let index = form[selection: .source]
    return sources.indices.contains(index) ? sources[index] : .nothing
  }

  /// Chooses where the content is to come from.
  mutating func choose(_ source: EvidenceSource) {
    let index = sources.firstIndex(of: source) ?? 0
    form.replace(.source, with: .choice(sources.map(\.name), selection: index))
  }

  /// Lets the source follow what is typed as its location.
  mutating func chooseSource() {
    if let wanted = source.following(location: form[text: .location], original: original) {
      choose(wanted)
    }
  }
}
