import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`DROP TABLE \`trail\`;`)
}
