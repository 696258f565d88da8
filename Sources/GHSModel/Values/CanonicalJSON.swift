public import Foundation

/// The one way in which values become JSON: sorted keys, so that the same value gives the same bytes.
public enum CanonicalJSON {
  /// Encodes a value on one line, for hashing and for storage.
  public static func data(_ value: some Encodable) throws -> Data {
    try encoder([.sortedKeys, .withoutEscapingSlashes]).encode(value)
  }

  /// Encodes a value with indentation, for people and for exported files; ends with a line break.
  public static func indentedData(_ value: some Encodable) throws -> Data {
    var data = try encoder([.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]).encode(value)
    data.append(UInt8(ascii: "\n"))
    return data
  }

  /// Encodes a value on one line as text.
  public static func text(_ value: some Encodable) throws -> String {
    String(decoding: try data(value), as: UTF8.self)
  }

  /// Decodes what ``data(_:)`` wrote.
  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }

  private static func encoder(_ formatting: JSONEncoder.OutputFormatting) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return encoder
  }
}
