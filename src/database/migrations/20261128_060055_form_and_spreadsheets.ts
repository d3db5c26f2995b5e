import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`name\` text,
  	\`owner_id\` text,
  	\`started_by_id\` text,
  	\`status\` text,
  	\`cursor\` numeric,
  	\`total\` numeric,
  	\`created\` numeric,
  	\`changed\` numeric,
  	\`report\` text,
  	\`refused\` text,
  	\`attempts\` numeric,
  	\`lease\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`started_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_owner_idx\` ON \`imports\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_started_by_idx\` ON \`imports\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`imports_filename_idx\` ON \`imports\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`state_createdAt_idx\` ON \`imports\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`imports\` (\`status\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`same_as\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`unread\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`main_source\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_same_as\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_unread\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_main_source\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`same_as\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`unread\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`main_source\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_same_as\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_unread\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_main_source\`;`)
}
