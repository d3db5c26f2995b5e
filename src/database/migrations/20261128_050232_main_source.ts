import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects\` ADD \`main_source\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_main_source\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`main_source\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_main_source\`;`)
}
