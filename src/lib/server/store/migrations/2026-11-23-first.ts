import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const STATEMENTS = [
  sql`create table meta (
    key text primary key,
    value integer not null
  ) strict, without rowid`,
  sql`insert into meta (key, value) values ('revision', 1)`,
  sql`create table article (
    seq integer primary key,
    id text not null unique,
    hash text not null unique,
    origin text not null,
    title text,
    text text not null,
    published integer,
    source text,
    url text,
    author text,
    dateline text,
    language text,
    reader text,
    failure text
  ) strict`,
  sql`create index article_unread on article (seq) where reader is null`,
  sql`create table place (
    id text primary key,
    name text not null,
    kind text not null,
    country text,
    country_name text,
    parent text,
    lat real not null,
    lon real not null,
    bbox text,
    population integer not null
  ) strict, without rowid`,
  sql`create table event (
    id text primary key,
    type text not null,
    category text not null,
    title text not null,
    start_day integer,
    end_day integer,
    date text,
    places text not null,
    planned integer not null,
    confidence real not null,
    salience real not null,
    fatalities_min integer,
    fatalities_max integer,
    mentions text not null,
    articles text not null
  ) strict`,
  sql`create table mention (
    id text primary key,
    article_seq integer not null references article (seq) on delete cascade,
    ordinal integer not null,
    event_id text references event (id) on delete set null,
    data text not null
  ) strict`,
  sql`create index mention_of_article on mention (article_seq, ordinal)`,
  sql`create index mention_of_event on mention (event_id)`,
  // The text stays in `article`; the index refers to it. Articles are never changed, only added.
  sql`create virtual table article_text using fts5 (
    title, text, content = 'article', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
  )`,
  sql`create trigger article_text_insert after insert on article begin
    insert into article_text (rowid, title, text) values (new.seq, new.title, new.text);
  end`,
  sql`create trigger article_text_delete after delete on article begin
    insert into article_text (article_text, rowid, title, text) values ('delete', old.seq, old.title, old.text);
  end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await statement.execute(db);
}
