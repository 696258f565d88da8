import GRDB

/// The layout of the workspace file and its versions.
enum Schema {
  /// `GHSW` in ASCII, by which a workspace is told from any other SQLite file.
  static let applicationID = 0x4748_5357

  /// The version this program writes: the number of migrations.
  static let version = migrations.count

  /// The migrations, each named by the version it leads to.
  ///
  /// A released migration never changes; a new version is a new migration. Each one sets
  /// `user_version`, which a program reads before it touches anything.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, sql) in migrations.enumerated() {
      migrator.registerMigration("\(index + 1)") { db in
        try db.execute(sql: sql)
      }
    }
    return migrator
  }

  /// What leads from each version to the next, from an empty file on.
  static let migrations = [version1, version2, version3]
}
