import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`projects_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`check\` text,
  	\`path\` text,
  	\`value\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_acknowledgements_order_idx\` ON \`projects_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_acknowledgements_parent_id_idx\` ON \`projects_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_acknowledgements_by_idx\` ON \`projects_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_acknowledgements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`check\` text,
  	\`path\` text,
  	\`value\` text,
  	\`reason\` text,
  	\`by_id\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_acknowledgements_order_idx\` ON \`_projects_v_version_acknowledgements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_acknowledgements_parent_id_idx\` ON \`_projects_v_version_acknowledgements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_acknowledgements_by_idx\` ON \`_projects_v_version_acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`trail\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`row\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`by_id\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trail_at_idx\` ON \`trail\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`trail_by_idx\` ON \`trail\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`trail_updated_at_idx\` ON \`trail\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trail_created_at_idx\` ON \`trail\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`collection_row_at_idx\` ON \`trail\` (\`collection\`,\`row\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`projects_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`trail\`;`)
}
