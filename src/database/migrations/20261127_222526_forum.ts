import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editions_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_areas_order_idx\` ON \`editions_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editions_areas_parent_idx\` ON \`editions_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_areas_value_idx\` ON \`editions_areas\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`editions_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_tracks_order_idx\` ON \`editions_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_tracks_parent_id_idx\` ON \`editions_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_tracks_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_tracks_locales_locale_parent_id_unique\` ON \`editions_tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_tracks_locales_parent_only_idx\` ON \`editions_tracks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_organisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_organisers_order_idx\` ON \`editions_organisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_organisers_parent_id_idx\` ON \`editions_organisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_organisers_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions_organisers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_organisers_locales_locale_parent_id_unique\` ON \`editions_organisers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_organisers_locales_parent_only_idx\` ON \`editions_organisers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_supporters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_supporters_order_idx\` ON \`editions_supporters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_supporters_parent_id_idx\` ON \`editions_supporters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_supporters_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions_supporters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_supporters_locales_locale_parent_id_unique\` ON \`editions_supporters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_supporters_locales_parent_only_idx\` ON \`editions_supporters_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_contacts_order_idx\` ON \`editions_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_contacts_parent_id_idx\` ON \`editions_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_contacts_locales\` (
  	\`office\` text,
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_contacts_locales_locale_parent_id_unique\` ON \`editions_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_contacts_locales_parent_only_idx\` ON \`editions_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_sources_order_idx\` ON \`editions_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_sources_parent_id_idx\` ON \`editions_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`start\` text,
  	\`end\` text,
  	\`time_zone\` text DEFAULT 'Asia/Seoul',
  	\`mode\` text,
  	\`registration_from\` text,
  	\`registration_to\` text,
  	\`meetings_from\` text,
  	\`meetings_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_code_idx\` ON \`editions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`editions_start_idx\` ON \`editions\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`editions__status_idx\` ON \`editions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`editions_locales\` (
  	\`name\` text,
  	\`theme\` text,
  	\`summary\` text,
  	\`place\` text,
  	\`place_note\` text,
  	\`notes\` text,
  	\`registration_note\` text,
  	\`meetings_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_locales_locale_parent_id_unique\` ON \`editions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_locales_parent_only_idx\` ON \`editions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_areas_order_idx\` ON \`_editions_v_version_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_areas_parent_idx\` ON \`_editions_v_version_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_areas_value_idx\` ON \`_editions_v_version_areas\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_tracks_order_idx\` ON \`_editions_v_version_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_tracks_parent_id_idx\` ON \`_editions_v_version_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_tracks_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v_version_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_editions_v_version_tracks_locales_locale_parent_id_unique\` ON \`_editions_v_version_tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_tracks_locales_parent_only_idx\` ON \`_editions_v_version_tracks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_organisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_organisers_order_idx\` ON \`_editions_v_version_organisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_organisers_parent_id_idx\` ON \`_editions_v_version_organisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_organisers_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v_version_organisers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_editions_v_version_organisers_locales_locale_parent_id_uniq\` ON \`_editions_v_version_organisers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_organisers_locales_parent_only_idx\` ON \`_editions_v_version_organisers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_supporters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_supporters_order_idx\` ON \`_editions_v_version_supporters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_supporters_parent_id_idx\` ON \`_editions_v_version_supporters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_supporters_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v_version_supporters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_editions_v_version_supporters_locales_locale_parent_id_uniq\` ON \`_editions_v_version_supporters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_supporters_locales_parent_only_idx\` ON \`_editions_v_version_supporters_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_contacts_order_idx\` ON \`_editions_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_contacts_parent_id_idx\` ON \`_editions_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_contacts_locales\` (
  	\`office\` text,
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_editions_v_version_contacts_locales_locale_parent_id_unique\` ON \`_editions_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_contacts_locales_parent_only_idx\` ON \`_editions_v_version_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_sources_order_idx\` ON \`_editions_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_sources_parent_id_idx\` ON \`_editions_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_code\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_time_zone\` text DEFAULT 'Asia/Seoul',
  	\`version_mode\` text,
  	\`version_registration_from\` text,
  	\`version_registration_to\` text,
  	\`version_meetings_from\` text,
  	\`version_meetings_to\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_parent_idx\` ON \`_editions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_code_idx\` ON \`_editions_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_start_idx\` ON \`_editions_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_updated_at_idx\` ON \`_editions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_created_at_idx\` ON \`_editions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version__status_idx\` ON \`_editions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_created_at_idx\` ON \`_editions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_updated_at_idx\` ON \`_editions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_snapshot_idx\` ON \`_editions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_published_locale_idx\` ON \`_editions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_latest_idx\` ON \`_editions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_locales\` (
  	\`version_name\` text,
  	\`version_theme\` text,
  	\`version_summary\` text,
  	\`version_place\` text,
  	\`version_place_note\` text,
  	\`version_notes\` text,
  	\`version_registration_note\` text,
  	\`version_meetings_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_editions_v_locales_locale_parent_id_unique\` ON \`_editions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_locales_parent_only_idx\` ON \`_editions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'speaker',
  	\`state\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_speakers_order_idx\` ON \`sessions_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_speakers_parent_id_idx\` ON \`sessions_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_speakers_locales\` (
  	\`title\` text,
  	\`organisation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_speakers_locales_locale_parent_id_unique\` ON \`sessions_speakers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_speakers_locales_parent_only_idx\` ON \`sessions_speakers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_links_order_idx\` ON \`sessions_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_links_parent_id_idx\` ON \`sessions_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_links_locales_locale_parent_id_unique\` ON \`sessions_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_links_locales_parent_only_idx\` ON \`sessions_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`edition_public\` integer DEFAULT false,
  	\`edition_id\` text,
  	\`kind\` text,
  	\`track\` text,
  	\`day\` text,
  	\`start\` text,
  	\`end\` text,
  	\`cancelled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_code_idx\` ON \`sessions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`sessions_edition_public_idx\` ON \`sessions\` (\`edition_public\`);`)
  await db.run(sql`CREATE INDEX \`sessions_edition_idx\` ON \`sessions\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_kind_idx\` ON \`sessions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`sessions_day_idx\` ON \`sessions\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`edition_day_idx\` ON \`sessions\` (\`edition_id\`,\`day\`);`)
  await db.run(sql`CREATE INDEX \`_status_editionPublic_idx\` ON \`sessions\` (\`_status\`,\`edition_public\`);`)
  await db.run(sql`CREATE TABLE \`sessions_locales\` (
  	\`title\` text,
  	\`room\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_locales_locale_parent_id_unique\` ON \`sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_locales_parent_only_idx\` ON \`sessions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_rels_order_idx\` ON \`sessions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_parent_idx\` ON \`sessions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_path_idx\` ON \`sessions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_projects_id_idx\` ON \`sessions_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'speaker',
  	\`state\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_order_idx\` ON \`_sessions_v_version_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_parent_id_idx\` ON \`_sessions_v_version_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_speakers_locales\` (
  	\`title\` text,
  	\`organisation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_speakers_locales_locale_parent_id_unique\` ON \`_sessions_v_version_speakers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_locales_parent_only_idx\` ON \`_sessions_v_version_speakers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_links_order_idx\` ON \`_sessions_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_links_parent_id_idx\` ON \`_sessions_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_links_locales_locale_parent_id_unique\` ON \`_sessions_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_links_locales_parent_only_idx\` ON \`_sessions_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_code\` text,
  	\`version_edition_public\` integer DEFAULT false,
  	\`version_edition_id\` text,
  	\`version_kind\` text,
  	\`version_track\` text,
  	\`version_day\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_cancelled\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_code_idx\` ON \`_sessions_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_edition_public_idx\` ON \`_sessions_v\` (\`version_edition_public\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_edition_idx\` ON \`_sessions_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_kind_idx\` ON \`_sessions_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_day_idx\` ON \`_sessions_v\` (\`version_day\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_snapshot_idx\` ON \`_sessions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_published_locale_idx\` ON \`_sessions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_edition_version_day_idx\` ON \`_sessions_v\` (\`version_edition_id\`,\`version_day\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_editionPublic_idx\` ON \`_sessions_v\` (\`version__status\`,\`version_edition_public\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_locales\` (
  	\`version_title\` text,
  	\`version_room\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_locales_locale_parent_id_unique\` ON \`_sessions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_locales_parent_only_idx\` ON \`_sessions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_order_idx\` ON \`_sessions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_parent_idx\` ON \`_sessions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_path_idx\` ON \`_sessions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_projects_id_idx\` ON \`_sessions_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`news_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_areas_order_idx\` ON \`news_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_areas_parent_idx\` ON \`news_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_areas_value_idx\` ON \`news_areas\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`news_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_contacts_order_idx\` ON \`news_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_contacts_parent_id_idx\` ON \`news_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_contacts_locales\` (
  	\`office\` text,
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_contacts_locales_locale_parent_id_unique\` ON \`news_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_contacts_locales_parent_only_idx\` ON \`news_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_sources_order_idx\` ON \`news_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_sources_parent_id_idx\` ON \`news_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`embargo_day\` text,
  	\`embargo_time\` text,
  	\`embargo_time_zone\` text DEFAULT 'Asia/Seoul',
  	\`embargo_ends\` text,
  	\`kind\` text,
  	\`date\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_code_idx\` ON \`news\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`news_embargo_ends_idx\` ON \`news\` (\`embargo_ends\`);`)
  await db.run(sql`CREATE INDEX \`news_kind_idx\` ON \`news\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`news_date_idx\` ON \`news\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_embargoEnds_idx\` ON \`news\` (\`_status\`,\`embargo_ends\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_locales_parent_only_idx\` ON \`news_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`editions_id\` text,
  	\`projects_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_editions_id_idx\` ON \`news_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_projects_id_idx\` ON \`news_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_areas_order_idx\` ON \`_news_v_version_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_areas_parent_idx\` ON \`_news_v_version_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_areas_value_idx\` ON \`_news_v_version_areas\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_contacts_order_idx\` ON \`_news_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_contacts_parent_id_idx\` ON \`_news_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_contacts_locales\` (
  	\`office\` text,
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_version_contacts_locales_locale_parent_id_unique\` ON \`_news_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_contacts_locales_parent_only_idx\` ON \`_news_v_version_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_sources_order_idx\` ON \`_news_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_sources_parent_id_idx\` ON \`_news_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_code\` text,
  	\`version_embargo_day\` text,
  	\`version_embargo_time\` text,
  	\`version_embargo_time_zone\` text DEFAULT 'Asia/Seoul',
  	\`version_embargo_ends\` text,
  	\`version_kind\` text,
  	\`version_date\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_code_idx\` ON \`_news_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_embargo_ends_idx\` ON \`_news_v\` (\`version_embargo_ends\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_kind_idx\` ON \`_news_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_date_idx\` ON \`_news_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_embargoEnds_idx\` ON \`_news_v\` (\`version__status\`,\`version_embargo_ends\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_locales_parent_only_idx\` ON \`_news_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`editions_id\` text,
  	\`projects_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_editions_id_idx\` ON \`_news_v_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_projects_id_idx\` ON \`_news_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_kinds_order_idx\` ON \`guides_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_kinds_parent_idx\` ON \`guides_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_kinds_value_idx\` ON \`guides_kinds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`guides_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_sectors_order_idx\` ON \`guides_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_sectors_parent_idx\` ON \`guides_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_sectors_value_idx\` ON \`guides_sectors\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`guides_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_states_order_idx\` ON \`guides_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_states_parent_idx\` ON \`guides_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_states_value_idx\` ON \`guides_states\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`guides_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_steps_order_idx\` ON \`guides_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_parent_id_idx\` ON \`guides_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_steps_locales\` (
  	\`title\` text,
  	\`detail\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_steps_locales_locale_parent_id_unique\` ON \`guides_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_locales_parent_only_idx\` ON \`guides_steps_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_fit_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_fit_sectors_order_idx\` ON \`guides_fit_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_fit_sectors_parent_idx\` ON \`guides_fit_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_fit_subsectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_fit_subsectors_order_idx\` ON \`guides_fit_subsectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_fit_subsectors_parent_idx\` ON \`guides_fit_subsectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_fit_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_fit_states_order_idx\` ON \`guides_fit_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_fit_states_parent_idx\` ON \`guides_fit_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_fit_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_fit_areas_order_idx\` ON \`guides_fit_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_fit_areas_parent_idx\` ON \`guides_fit_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_fit_statuses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_fit_statuses_order_idx\` ON \`guides_fit_statuses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_fit_statuses_parent_idx\` ON \`guides_fit_statuses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_fit_delivery_models\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_fit_delivery_models_order_idx\` ON \`guides_fit_delivery_models\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_fit_delivery_models_parent_idx\` ON \`guides_fit_delivery_models\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_contacts_order_idx\` ON \`guides_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_contacts_parent_id_idx\` ON \`guides_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_contacts_locales\` (
  	\`office\` text,
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_contacts_locales_locale_parent_id_unique\` ON \`guides_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_contacts_locales_parent_only_idx\` ON \`guides_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`read\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_sources_order_idx\` ON \`guides_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_sources_parent_id_idx\` ON \`guides_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`funding_source\` text,
  	\`amounts_min\` numeric,
  	\`amounts_max\` numeric,
  	\`amounts_currency\` text,
  	\`url\` text,
  	\`fit_cost_min\` numeric,
  	\`fit_cost_max\` numeric,
  	\`checked\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_code_idx\` ON \`guides\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guides_locales\` (
  	\`name\` text,
  	\`institution\` text,
  	\`summary\` text,
  	\`funds\` text,
  	\`applicants\` text,
  	\`amounts_note\` text,
  	\`terms\` text,
  	\`duration\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_locales_locale_parent_id_unique\` ON \`guides_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_locales_parent_only_idx\` ON \`guides_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_kinds_order_idx\` ON \`_guides_v_version_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_kinds_parent_idx\` ON \`_guides_v_version_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_kinds_value_idx\` ON \`_guides_v_version_kinds\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_sectors_order_idx\` ON \`_guides_v_version_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_sectors_parent_idx\` ON \`_guides_v_version_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_sectors_value_idx\` ON \`_guides_v_version_sectors\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_states_order_idx\` ON \`_guides_v_version_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_states_parent_idx\` ON \`_guides_v_version_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_states_value_idx\` ON \`_guides_v_version_states\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_order_idx\` ON \`_guides_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_parent_id_idx\` ON \`_guides_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_steps_locales\` (
  	\`title\` text,
  	\`detail\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_version_steps_locales_locale_parent_id_unique\` ON \`_guides_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_locales_parent_only_idx\` ON \`_guides_v_version_steps_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_fit_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_sectors_order_idx\` ON \`_guides_v_version_fit_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_sectors_parent_idx\` ON \`_guides_v_version_fit_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_fit_subsectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_subsectors_order_idx\` ON \`_guides_v_version_fit_subsectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_subsectors_parent_idx\` ON \`_guides_v_version_fit_subsectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_fit_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_states_order_idx\` ON \`_guides_v_version_fit_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_states_parent_idx\` ON \`_guides_v_version_fit_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_fit_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_areas_order_idx\` ON \`_guides_v_version_fit_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_areas_parent_idx\` ON \`_guides_v_version_fit_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_fit_statuses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_statuses_order_idx\` ON \`_guides_v_version_fit_statuses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_statuses_parent_idx\` ON \`_guides_v_version_fit_statuses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_fit_delivery_models\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_delivery_models_order_idx\` ON \`_guides_v_version_fit_delivery_models\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_fit_delivery_models_parent_idx\` ON \`_guides_v_version_fit_delivery_models\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_contacts_order_idx\` ON \`_guides_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_contacts_parent_id_idx\` ON \`_guides_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_contacts_locales\` (
  	\`office\` text,
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_version_contacts_locales_locale_parent_id_unique\` ON \`_guides_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_contacts_locales_parent_only_idx\` ON \`_guides_v_version_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`read\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_sources_order_idx\` ON \`_guides_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_sources_parent_id_idx\` ON \`_guides_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_code\` text,
  	\`version_funding_source\` text,
  	\`version_amounts_min\` numeric,
  	\`version_amounts_max\` numeric,
  	\`version_amounts_currency\` text,
  	\`version_url\` text,
  	\`version_fit_cost_min\` numeric,
  	\`version_fit_cost_max\` numeric,
  	\`version_checked\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_code_idx\` ON \`_guides_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_snapshot_idx\` ON \`_guides_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_published_locale_idx\` ON \`_guides_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_locales\` (
  	\`version_name\` text,
  	\`version_institution\` text,
  	\`version_summary\` text,
  	\`version_funds\` text,
  	\`version_applicants\` text,
  	\`version_amounts_note\` text,
  	\`version_terms\` text,
  	\`version_duration\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_locales_locale_parent_id_unique\` ON \`_guides_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_locales_parent_only_idx\` ON \`_guides_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`row\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`first_published_at\` text NOT NULL,
  	\`approver\` text,
  	\`record\` text,
  	\`shape\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	\`visible_from\` text,
  	\`current\` integer DEFAULT true NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_publications_seq_idx\` ON \`forum_publications\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`forum_publications_updated_at_idx\` ON \`forum_publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forum_publications_created_at_idx\` ON \`forum_publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`row_current_idx\` ON \`forum_publications\` (\`row\`,\`current\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`editions_id\` text REFERENCES editions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sessions_id\` text REFERENCES sessions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`news_id\` text REFERENCES news(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`guides_id\` text REFERENCES guides(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`editions_areas\`;`)
  await db.run(sql`DROP TABLE \`editions_tracks\`;`)
  await db.run(sql`DROP TABLE \`editions_tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`editions_organisers\`;`)
  await db.run(sql`DROP TABLE \`editions_organisers_locales\`;`)
  await db.run(sql`DROP TABLE \`editions_supporters\`;`)
  await db.run(sql`DROP TABLE \`editions_supporters_locales\`;`)
  await db.run(sql`DROP TABLE \`editions_contacts\`;`)
  await db.run(sql`DROP TABLE \`editions_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`editions_sources\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_locales\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_areas\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_tracks\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_organisers\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_organisers_locales\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_supporters\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_supporters_locales\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_editions_v\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_speakers\`;`)
  await db.run(sql`DROP TABLE \`sessions_speakers_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_links\`;`)
  await db.run(sql`DROP TABLE \`sessions_links_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_speakers\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_speakers_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_areas\`;`)
  await db.run(sql`DROP TABLE \`news_contacts\`;`)
  await db.run(sql`DROP TABLE \`news_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`news_sources\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_areas\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`guides_kinds\`;`)
  await db.run(sql`DROP TABLE \`guides_sectors\`;`)
  await db.run(sql`DROP TABLE \`guides_states\`;`)
  await db.run(sql`DROP TABLE \`guides_steps\`;`)
  await db.run(sql`DROP TABLE \`guides_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_fit_sectors\`;`)
  await db.run(sql`DROP TABLE \`guides_fit_subsectors\`;`)
  await db.run(sql`DROP TABLE \`guides_fit_states\`;`)
  await db.run(sql`DROP TABLE \`guides_fit_areas\`;`)
  await db.run(sql`DROP TABLE \`guides_fit_statuses\`;`)
  await db.run(sql`DROP TABLE \`guides_fit_delivery_models\`;`)
  await db.run(sql`DROP TABLE \`guides_contacts\`;`)
  await db.run(sql`DROP TABLE \`guides_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_sources\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_kinds\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_sectors\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_states\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_fit_sectors\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_fit_subsectors\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_fit_states\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_fit_areas\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_fit_statuses\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_fit_delivery_models\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_locales\`;`)
  await db.run(sql`DROP TABLE \`forum_publications\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text,
  	\`contacts_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`organisations_id\` text,
  	\`programmes_id\` text,
  	\`exchange_rates_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exchange_rates_id\`) REFERENCES \`exchange_rates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "projects_id", "contacts_id", "media_id", "documents_id", "organisations_id", "programmes_id", "exchange_rates_id", "users_id") SELECT "id", "order", "parent_id", "path", "projects_id", "contacts_id", "media_id", "documents_id", "organisations_id", "programmes_id", "exchange_rates_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exchange_rates_id_idx\` ON \`payload_locked_documents_rels\` (\`exchange_rates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
