import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`sessions_edition_public_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_editionPublic_idx\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`edition_public\`;`)
  await db.run(sql`DROP INDEX \`_sessions_v_version_version_edition_public_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_editionPublic_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_edition_public\`;`)
  await db.run(sql`ALTER TABLE \`projects_sources\` ADD \`read\` text;`)
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` ADD \`price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`cost_price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`investment_sought_price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_sources\` ADD \`read\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` ADD \`price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_cost_price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_investment_sought_price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`reason\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`edition_public\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`sessions_edition_public_idx\` ON \`sessions\` (\`edition_public\`);`)
  await db.run(sql`CREATE INDEX \`_status_editionPublic_idx\` ON \`sessions\` (\`_status\`,\`edition_public\`);`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_edition_public\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_edition_public_idx\` ON \`_sessions_v\` (\`version_edition_public\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_editionPublic_idx\` ON \`_sessions_v\` (\`version__status\`,\`version_edition_public\`);`)
  await db.run(sql`ALTER TABLE \`projects_sources\` DROP COLUMN \`read\`;`)
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` DROP COLUMN \`price_basis\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`cost_price_basis\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`investment_sought_price_basis\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_sources\` DROP COLUMN \`read\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` DROP COLUMN \`price_basis\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_cost_price_basis\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_investment_sought_price_basis\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`reason\`;`)
}
