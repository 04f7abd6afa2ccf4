import type { StandinDatabase } from '../database.ts'

const CHAT_TABLES = `
CREATE TABLE chat (
  person_id TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  blocked INTEGER NOT NULL DEFAULT 0,
  created INTEGER NOT NULL DEFAULT 0,
  welcomed INTEGER NOT NULL DEFAULT 0,
  last_seq INTEGER NOT NULL DEFAULT 0,
  seen_seq INTEGER NOT NULL DEFAULT 0,
  last_id INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE chat_message (
  chat_id TEXT NOT NULL REFERENCES chat (id),
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  position INTEGER NOT NULL,
  sender TEXT NOT NULL CHECK (sender IN ('bot', 'person')),
  at TEXT NOT NULL,
  activity TEXT NOT NULL,
  files TEXT NOT NULL,
  note TEXT,
  updated INTEGER NOT NULL DEFAULT 0,
  deleted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (chat_id, id)
) STRICT;
CREATE INDEX chat_message_by_change ON chat_message (chat_id, seq);
CREATE TABLE chat_file (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  blob_id TEXT,
  secret TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
`

const CONSENTS = `ALTER TABLE chat_message ADD COLUMN consent TEXT CHECK (consent IN ('accepted', 'declined'))`

/** Makes the tables of chats, messages and chat files in the stand-in's database. */
export function createChatTables(database: StandinDatabase): void {
  database.migrate('chat', [CHAT_TABLES, CONSENTS])
}
