/// One question of the interview that tells whether the guideline is for a product at all.
///
/// The guideline is for health software that is not a medical device under the Japanese Act on
/// pharmaceuticals and medical devices. The questions are our reading of the guideline of the Ministry of
/// Health, Labour and Welfare on whether a program is a medical device (2021-03-31, revised 2023-03-31);
/// they do not take the place of its text or of asking the authority.
public enum ScopeQuestion: String, InterviewQuestion {
  /// Whether the product is health software.
  case healthPurpose = "health-purpose"
  /// Whether it runs on general-purpose hardware (IEC 82304-1:2016, clause 1.2).
  case generalPlatform = "general-platform"
  /// Whether it has been, or is to be, put on the market as a medical device.
  case registeredDevice = "registered-device"
  /// Whether it is said to serve diagnosis, treatment or prevention of disease.
  case medicalPurpose = "medical-purpose"
  /// Whether diagnosis or treatment relies on what it makes of data.
  case informsTreatment = "informs-treatment"
  /// Whether a malfunction could hardly affect life and health.
  case hardlyAnyRisk = "hardly-any-risk"

  /// The question, answered with yes, no or not known.
  public var text: LocalizedText {
    switch self {
    case .healthPurpose:
      LocalizedText(
        ja: "この製品は、人の健康の管理、維持若しくは向上、又は医療・介護の提供に使うソフトウェアですか。",
        en: "Is the product software for managing, keeping or improving people’s health, "
          + "or for use in providing health or nursing care?")
    case .generalPlatform:
      LocalizedText(
        ja: "パソコン、スマートフォン、サーバーなどの汎用機器だけで動きますか。",
        en: "Does it run on general-purpose computers, phones or servers alone?")
    case .registeredDevice:
      LocalizedText(
        ja: "医療機器としての承認、認証若しくは届出が済んでいますか、又はその予定がありますか。",
        en: "Has it been approved, certified or notified as a medical device, or is that planned?")
    case .medicalPurpose:
      LocalizedText(
        ja: "意図する使用、取扱説明書、ウェブサイト、広告などで、疾病の診断、治療又は予防に使うとうたっていますか。",
        en: "Do its intended use, instructions, web pages or advertising say that it serves "
          + "the diagnosis, treatment or prevention of disease?")
    case .informsTreatment:
      LocalizedText(
        ja: "データの記録、転送、表示にとどまらず、診断や治療の判断のよりどころとなる結果を作り出しますか。",
        en: "Beyond recording, transmitting or displaying data, does it work out results "
          + "that decisions on diagnosis or treatment are meant to rely on?")
    case .hardlyAnyRisk:
      LocalizedText(
        ja: "正しく動かなかった場合でも、人の生命と健康に影響するおそれがほとんどない（一般医療機器に相当する）といえますか。",
        en: "Even if it works wrongly, is there hardly any risk to life and health, "
          + "as with a general medical device (class I)?")
    }
  }

  /// What it is about in a few words.
  public var subject: LocalizedText {
    switch self {
    case .healthPurpose:
      LocalizedText(ja: "健康、医療又は介護のためのソフトウェア", en: "Software for health or care")
    case .generalPlatform:
      LocalizedText(ja: "汎用機器だけで動く", en: "General-purpose hardware alone")
    case .registeredDevice:
      LocalizedText(ja: "医療機器の承認、認証又は届出", en: "Approved or notified as a medical device")
    case .medicalPurpose:
      LocalizedText(ja: "診断、治療又は予防に使うとうたう", en: "Said to diagnose, treat or prevent")
    case .informsTreatment:
      LocalizedText(ja: "診断や治療の判断のよりどころになる", en: "Results that treatment relies on")
    case .hardlyAnyRisk:
      LocalizedText(ja: "生命と健康への影響がほとんどない", en: "Hardly any risk to life and health")
    }
  }

  /// What helps to answer.
  public var hint: LocalizedText {
    switch self {
    case .healthPurpose:
      LocalizedText(
        ja: "電子カルテ、看護支援、画像の管理、介護記録、健康管理アプリなどが当たります。会計や予約だけの製品は当たりません。",
        en:
          "Electronic records, nursing support, image management, care records and health apps are. "
          + "A product for nothing but billing or appointments is not.")
    case .generalPlatform:
      LocalizedText(
        ja: "専用の機器が製品の一部である場合は「いいえ」です。"
          + "測定器などの機器に組み込まれたソフトウェアは、機器と一体で評価します。",
        en: "Answer “no” if hardware of its own is part of the product. "
          + "Software built into a device, such as a meter, is assessed together with that device.")
    case .registeredDevice:
      LocalizedText(
        ja: "海外で医療機器として扱われている場合は、日本での扱いを別に確かめてください。",
        en: "If it is a medical device in another country, find out separately what it is in Japan."
      )
    case .medicalPurpose:
      LocalizedText(
        ja: "開発者の意図だけでなく、製品について公にしているものすべてを見て答えてください。"
          + "感染や病気の広がりを防ぐことも、予防に当たる場合があります。"
          + "使う本人よりも公衆衛生のための製品であれば、「不明」と答え、相談窓口に確かめてください。",
        en: "Look at everything published about the product, not only at what its makers intend. "
          + "Preventing infection or the spread of disease may be prevention. "
          + "If the purpose is public health rather than the person’s own, "
          + "answer “not known” and ask the ministry or the prefecture.")
    case .informsTreatment:
      LocalizedText(
        ja: "疾病の候補、重症度、投与量などを示すものが当たります。入力値をそのままグラフにするだけのものは当たりません。"
          + "検査を受ける、外出を控えるといった助言は、これに近いものです。判断に迷うときは「不明」と答えてください。",
        en: "Showing likely diseases, a degree of severity or a dose does. "
          + "Drawing the values as they were entered does not. "
          + "Advice to be tested or to stay at home comes near it; "
          + "answer “not known” if unsure.")
    case .hardlyAnyRisk:
      LocalizedText(
        ja: "判断に迷うときは「不明」と答え、厚生労働省又は都道府県の相談窓口に確かめてください。",
        en: "If in doubt answer “not known” and ask the ministry or the prefecture.")
    }
  }

  /// Whether the question is asked, given the answers before it.
  public func isAsked(after answers: [ScopeQuestion: InterviewAnswer]) -> Bool {
    guard self == .hardlyAnyRisk else { return true }
    return Self.medical.contains { answers[$0] ?? .notKnown != .no }
  }

  /// The questions of which one “yes” makes the product serve medical purposes.
  static let medical = [ScopeQuestion.medicalPurpose, .informsTreatment]
}
