/** Schema of sites, lists, items and drives; a change is a new script at the end. */
export const GRAPH_TABLES = [
  `CREATE TABLE site (id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL, created TEXT NOT NULL) STRICT;
   CREATE TABLE site_grant (id TEXT PRIMARY KEY, site_id TEXT NOT NULL, list_id TEXT, app_id TEXT NOT NULL, app_name TEXT NOT NULL,
     roles TEXT NOT NULL) STRICT;
   CREATE TABLE list (id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES site, name TEXT NOT NULL, display_name TEXT NOT NULL,
     description TEXT NOT NULL, template TEXT NOT NULL, hidden INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
     actor TEXT NOT NULL, version INTEGER NOT NULL, next_item_id INTEGER NOT NULL, seq INTEGER NOT NULL,
     generation INTEGER NOT NULL, drive_id TEXT UNIQUE) STRICT;
   CREATE UNIQUE INDEX list_name ON list (site_id, name COLLATE NOCASE);
   CREATE TABLE list_column (id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES list ON DELETE CASCADE, name TEXT NOT NULL,
     position INTEGER NOT NULL, definition TEXT NOT NULL) STRICT;
   CREATE UNIQUE INDEX list_column_name ON list_column (list_id, name COLLATE NOCASE);
   CREATE TABLE item (list_id TEXT NOT NULL REFERENCES list ON DELETE CASCADE, id INTEGER NOT NULL, guid TEXT NOT NULL,
     version INTEGER NOT NULL, created TEXT NOT NULL, created_by TEXT NOT NULL, modified TEXT NOT NULL, modified_by TEXT NOT NULL,
     fields TEXT NOT NULL, deleted INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (list_id, id)) STRICT;
   CREATE INDEX item_seq ON item (list_id, seq);
   CREATE TABLE item_version (list_id TEXT NOT NULL REFERENCES list ON DELETE CASCADE, item_id INTEGER NOT NULL,
     version INTEGER NOT NULL, modified TEXT NOT NULL, modified_by TEXT NOT NULL, fields TEXT NOT NULL, file TEXT,
     PRIMARY KEY (list_id, item_id, version)) STRICT;
   CREATE TABLE index_value (list_id TEXT NOT NULL REFERENCES list ON DELETE CASCADE, name TEXT NOT NULL, value ANY NOT NULL,
     item_id INTEGER NOT NULL, PRIMARY KEY (list_id, name, value, item_id)) STRICT, WITHOUT ROWID;
   CREATE INDEX index_value_item ON index_value (list_id, item_id);
   CREATE TABLE drive_item (list_id TEXT NOT NULL REFERENCES list ON DELETE CASCADE, item_id INTEGER NOT NULL,
     id TEXT NOT NULL UNIQUE, parent_id TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL, kind TEXT NOT NULL, file TEXT,
     PRIMARY KEY (list_id, item_id)) STRICT;
   CREATE UNIQUE INDEX drive_item_name ON drive_item (parent_id, name_key);
   CREATE TABLE upload_session (id TEXT PRIMARY KEY, entry TEXT NOT NULL, received INTEGER NOT NULL) STRICT;
   CREATE TABLE subscription (id TEXT PRIMARY KEY, app_id TEXT NOT NULL, list_id TEXT, entry TEXT NOT NULL, expires TEXT NOT NULL) STRICT;`,
  `CREATE TABLE drive_permission (id TEXT PRIMARY KEY, drive_item_id TEXT NOT NULL, entry TEXT NOT NULL) STRICT;
   CREATE INDEX drive_permission_item ON drive_permission (drive_item_id);`,
]
