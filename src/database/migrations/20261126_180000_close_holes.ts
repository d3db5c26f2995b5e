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
  await db.run(sql`CREATE TABLE \`organisations_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_states_order_idx\` ON \`organisations_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_states_parent_idx\` ON \`organisations_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trail\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`of\` text NOT NULL,
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
  await db.run(sql`CREATE INDEX \`of_row_at_idx\` ON \`trail\` (\`of\`,\`row\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`last_edited_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`saved_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`saved_as\` text;`)
  await db.run(sql`CREATE INDEX \`projects_last_edited_by_idx\` ON \`projects\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_saved_by_idx\` ON \`projects\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_last_edited_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_saved_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_saved_as\` text;`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_last_edited_by_idx\` ON \`_projects_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_saved_by_idx\` ON \`_projects_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`archived\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`contacts_archived_idx\` ON \`contacts\` (\`archived\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`offered\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`archived\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`organisations_offered_idx\` ON \`organisations\` (\`offered\`);`)
  await db.run(sql`CREATE INDEX \`organisations_archived_idx\` ON \`organisations\` (\`archived\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`archived\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`programmes_archived_idx\` ON \`programmes\` (\`archived\`);`)
  await db.run(sql`ALTER TABLE \`exchange_rates\` ADD \`archived\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`exchange_rates_archived_idx\` ON \`exchange_rates\` (\`archived\`);`)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`projects_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`organisations_states\`;`)
  await db.run(sql`DROP TABLE \`trail\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_projects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`stage\` text DEFAULT 'draft',
  	\`return_reason\` text,
  	\`submitted_at\` text,
  	\`submitted_by_id\` text,
  	\`code\` text,
  	\`slug\` text,
  	\`lead_state\` text,
  	\`sector\` text,
  	\`origin\` text DEFAULT 'ministry',
  	\`last_verified\` text,
  	\`status\` text,
  	\`status_date\` text,
  	\`status_source\` text,
  	\`delivery_model\` text,
  	\`delivery_model_source\` text,
  	\`start_date\` text,
  	\`start_source\` text,
  	\`end_date\` text,
  	\`end_source\` text,
  	\`readiness_pre_feasibility_answer\` text,
  	\`readiness_pre_feasibility_date\` text,
  	\`readiness_pre_feasibility_source\` text,
  	\`readiness_pre_feasibility_document_id\` text,
  	\`readiness_feasibility_answer\` text,
  	\`readiness_feasibility_date\` text,
  	\`readiness_feasibility_source\` text,
  	\`readiness_feasibility_document_id\` text,
  	\`readiness_eia_answer\` text,
  	\`readiness_eia_date\` text,
  	\`readiness_eia_source\` text,
  	\`readiness_eia_document_id\` text,
  	\`readiness_land_answer\` text,
  	\`readiness_land_date\` text,
  	\`readiness_land_source\` text,
  	\`readiness_land_document_id\` text,
  	\`readiness_permits_answer\` text,
  	\`readiness_permits_date\` text,
  	\`readiness_permits_source\` text,
  	\`readiness_permits_document_id\` text,
  	\`readiness_revenue_model_answer\` text,
  	\`readiness_revenue_model_date\` text,
  	\`readiness_revenue_model_source\` text,
  	\`readiness_revenue_model_document_id\` text,
  	\`readiness_government_support_answer\` text,
  	\`readiness_government_support_date\` text,
  	\`readiness_government_support_source\` text,
  	\`readiness_government_support_document_id\` text,
  	\`readiness_procurement_documents_answer\` text,
  	\`readiness_procurement_documents_date\` text,
  	\`readiness_procurement_documents_source\` text,
  	\`readiness_procurement_documents_document_id\` text,
  	\`readiness_financing_plan_answer\` text,
  	\`readiness_financing_plan_date\` text,
  	\`readiness_financing_plan_source\` text,
  	\`readiness_financing_plan_document_id\` text,
  	\`cost_amount\` numeric,
  	\`cost_currency\` text,
  	\`cost_price_year\` numeric,
  	\`cost_source\` text,
  	\`investment_sought_amount\` numeric,
  	\`investment_sought_currency\` text,
  	\`investment_sought_price_year\` numeric,
  	\`investment_sought_source\` text,
  	\`eirr_percent_value\` numeric,
  	\`eirr_percent_source\` text,
  	\`firr_percent_value\` numeric,
  	\`firr_percent_source\` text,
  	\`payback_years_value\` numeric,
  	\`payback_years_source\` text,
  	\`concession_years_value\` numeric,
  	\`concession_years_source\` text,
  	\`owner_id\` text,
  	\`owner_source\` text,
  	\`environmental_category\` text,
  	\`social_category\` text,
  	\`safeguard_source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_pre_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_eia_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_land_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_permits_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_revenue_model_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_government_support_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_procurement_documents_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_financing_plan_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_projects\`("id", "stage", "return_reason", "submitted_at", "submitted_by_id", "code", "slug", "lead_state", "sector", "origin", "last_verified", "status", "status_date", "status_source", "delivery_model", "delivery_model_source", "start_date", "start_source", "end_date", "end_source", "readiness_pre_feasibility_answer", "readiness_pre_feasibility_date", "readiness_pre_feasibility_source", "readiness_pre_feasibility_document_id", "readiness_feasibility_answer", "readiness_feasibility_date", "readiness_feasibility_source", "readiness_feasibility_document_id", "readiness_eia_answer", "readiness_eia_date", "readiness_eia_source", "readiness_eia_document_id", "readiness_land_answer", "readiness_land_date", "readiness_land_source", "readiness_land_document_id", "readiness_permits_answer", "readiness_permits_date", "readiness_permits_source", "readiness_permits_document_id", "readiness_revenue_model_answer", "readiness_revenue_model_date", "readiness_revenue_model_source", "readiness_revenue_model_document_id", "readiness_government_support_answer", "readiness_government_support_date", "readiness_government_support_source", "readiness_government_support_document_id", "readiness_procurement_documents_answer", "readiness_procurement_documents_date", "readiness_procurement_documents_source", "readiness_procurement_documents_document_id", "readiness_financing_plan_answer", "readiness_financing_plan_date", "readiness_financing_plan_source", "readiness_financing_plan_document_id", "cost_amount", "cost_currency", "cost_price_year", "cost_source", "investment_sought_amount", "investment_sought_currency", "investment_sought_price_year", "investment_sought_source", "eirr_percent_value", "eirr_percent_source", "firr_percent_value", "firr_percent_source", "payback_years_value", "payback_years_source", "concession_years_value", "concession_years_source", "owner_id", "owner_source", "environmental_category", "social_category", "safeguard_source", "updated_at", "created_at", "_status") SELECT "id", "stage", "return_reason", "submitted_at", "submitted_by_id", "code", "slug", "lead_state", "sector", "origin", "last_verified", "status", "status_date", "status_source", "delivery_model", "delivery_model_source", "start_date", "start_source", "end_date", "end_source", "readiness_pre_feasibility_answer", "readiness_pre_feasibility_date", "readiness_pre_feasibility_source", "readiness_pre_feasibility_document_id", "readiness_feasibility_answer", "readiness_feasibility_date", "readiness_feasibility_source", "readiness_feasibility_document_id", "readiness_eia_answer", "readiness_eia_date", "readiness_eia_source", "readiness_eia_document_id", "readiness_land_answer", "readiness_land_date", "readiness_land_source", "readiness_land_document_id", "readiness_permits_answer", "readiness_permits_date", "readiness_permits_source", "readiness_permits_document_id", "readiness_revenue_model_answer", "readiness_revenue_model_date", "readiness_revenue_model_source", "readiness_revenue_model_document_id", "readiness_government_support_answer", "readiness_government_support_date", "readiness_government_support_source", "readiness_government_support_document_id", "readiness_procurement_documents_answer", "readiness_procurement_documents_date", "readiness_procurement_documents_source", "readiness_procurement_documents_document_id", "readiness_financing_plan_answer", "readiness_financing_plan_date", "readiness_financing_plan_source", "readiness_financing_plan_document_id", "cost_amount", "cost_currency", "cost_price_year", "cost_source", "investment_sought_amount", "investment_sought_currency", "investment_sought_price_year", "investment_sought_source", "eirr_percent_value", "eirr_percent_source", "firr_percent_value", "firr_percent_source", "payback_years_value", "payback_years_source", "concession_years_value", "concession_years_source", "owner_id", "owner_source", "environmental_category", "social_category", "safeguard_source", "updated_at", "created_at", "_status" FROM \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects\` RENAME TO \`projects\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`projects_stage_idx\` ON \`projects\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`projects_submitted_by_idx\` ON \`projects\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_code_idx\` ON \`projects\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_lead_state_idx\` ON \`projects\` (\`lead_state\`);`)
  await db.run(sql`CREATE INDEX \`projects_sector_idx\` ON \`projects\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`projects_status_idx\` ON \`projects\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`projects_delivery_model_idx\` ON \`projects\` (\`delivery_model\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_pre_feasibility_readiness_pre_feasibi_idx\` ON \`projects\` (\`readiness_pre_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_feasibility_readiness_feasibility_doc_idx\` ON \`projects\` (\`readiness_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_eia_readiness_eia_document_idx\` ON \`projects\` (\`readiness_eia_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_land_readiness_land_document_idx\` ON \`projects\` (\`readiness_land_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_permits_readiness_permits_document_idx\` ON \`projects\` (\`readiness_permits_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_revenue_model_readiness_revenue_model_idx\` ON \`projects\` (\`readiness_revenue_model_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_government_support_readiness_governme_idx\` ON \`projects\` (\`readiness_government_support_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_procurement_documents_readiness_procu_idx\` ON \`projects\` (\`readiness_procurement_documents_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_financing_plan_readiness_financing_pl_idx\` ON \`projects\` (\`readiness_financing_plan_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_owner_idx\` ON \`projects\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_updatedAt_idx\` ON \`projects\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leadState_updatedAt_idx\` ON \`projects\` (\`lead_state\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_updatedAt_idx\` ON \`projects\` (\`stage\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_return_reason\` text,
  	\`version_submitted_at\` text,
  	\`version_submitted_by_id\` text,
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_lead_state\` text,
  	\`version_sector\` text,
  	\`version_origin\` text DEFAULT 'ministry',
  	\`version_last_verified\` text,
  	\`version_status\` text,
  	\`version_status_date\` text,
  	\`version_status_source\` text,
  	\`version_delivery_model\` text,
  	\`version_delivery_model_source\` text,
  	\`version_start_date\` text,
  	\`version_start_source\` text,
  	\`version_end_date\` text,
  	\`version_end_source\` text,
  	\`version_readiness_pre_feasibility_answer\` text,
  	\`version_readiness_pre_feasibility_date\` text,
  	\`version_readiness_pre_feasibility_source\` text,
  	\`version_readiness_pre_feasibility_document_id\` text,
  	\`version_readiness_feasibility_answer\` text,
  	\`version_readiness_feasibility_date\` text,
  	\`version_readiness_feasibility_source\` text,
  	\`version_readiness_feasibility_document_id\` text,
  	\`version_readiness_eia_answer\` text,
  	\`version_readiness_eia_date\` text,
  	\`version_readiness_eia_source\` text,
  	\`version_readiness_eia_document_id\` text,
  	\`version_readiness_land_answer\` text,
  	\`version_readiness_land_date\` text,
  	\`version_readiness_land_source\` text,
  	\`version_readiness_land_document_id\` text,
  	\`version_readiness_permits_answer\` text,
  	\`version_readiness_permits_date\` text,
  	\`version_readiness_permits_source\` text,
  	\`version_readiness_permits_document_id\` text,
  	\`version_readiness_revenue_model_answer\` text,
  	\`version_readiness_revenue_model_date\` text,
  	\`version_readiness_revenue_model_source\` text,
  	\`version_readiness_revenue_model_document_id\` text,
  	\`version_readiness_government_support_answer\` text,
  	\`version_readiness_government_support_date\` text,
  	\`version_readiness_government_support_source\` text,
  	\`version_readiness_government_support_document_id\` text,
  	\`version_readiness_procurement_documents_answer\` text,
  	\`version_readiness_procurement_documents_date\` text,
  	\`version_readiness_procurement_documents_source\` text,
  	\`version_readiness_procurement_documents_document_id\` text,
  	\`version_readiness_financing_plan_answer\` text,
  	\`version_readiness_financing_plan_date\` text,
  	\`version_readiness_financing_plan_source\` text,
  	\`version_readiness_financing_plan_document_id\` text,
  	\`version_cost_amount\` numeric,
  	\`version_cost_currency\` text,
  	\`version_cost_price_year\` numeric,
  	\`version_cost_source\` text,
  	\`version_investment_sought_amount\` numeric,
  	\`version_investment_sought_currency\` text,
  	\`version_investment_sought_price_year\` numeric,
  	\`version_investment_sought_source\` text,
  	\`version_eirr_percent_value\` numeric,
  	\`version_eirr_percent_source\` text,
  	\`version_firr_percent_value\` numeric,
  	\`version_firr_percent_source\` text,
  	\`version_payback_years_value\` numeric,
  	\`version_payback_years_source\` text,
  	\`version_concession_years_value\` numeric,
  	\`version_concession_years_source\` text,
  	\`version_owner_id\` text,
  	\`version_owner_source\` text,
  	\`version_environmental_category\` text,
  	\`version_social_category\` text,
  	\`version_safeguard_source\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_pre_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_eia_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_land_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_permits_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_revenue_model_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_government_support_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_procurement_documents_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_financing_plan_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__projects_v\`("id", "parent_id", "version_stage", "version_return_reason", "version_submitted_at", "version_submitted_by_id", "version_code", "version_slug", "version_lead_state", "version_sector", "version_origin", "version_last_verified", "version_status", "version_status_date", "version_status_source", "version_delivery_model", "version_delivery_model_source", "version_start_date", "version_start_source", "version_end_date", "version_end_source", "version_readiness_pre_feasibility_answer", "version_readiness_pre_feasibility_date", "version_readiness_pre_feasibility_source", "version_readiness_pre_feasibility_document_id", "version_readiness_feasibility_answer", "version_readiness_feasibility_date", "version_readiness_feasibility_source", "version_readiness_feasibility_document_id", "version_readiness_eia_answer", "version_readiness_eia_date", "version_readiness_eia_source", "version_readiness_eia_document_id", "version_readiness_land_answer", "version_readiness_land_date", "version_readiness_land_source", "version_readiness_land_document_id", "version_readiness_permits_answer", "version_readiness_permits_date", "version_readiness_permits_source", "version_readiness_permits_document_id", "version_readiness_revenue_model_answer", "version_readiness_revenue_model_date", "version_readiness_revenue_model_source", "version_readiness_revenue_model_document_id", "version_readiness_government_support_answer", "version_readiness_government_support_date", "version_readiness_government_support_source", "version_readiness_government_support_document_id", "version_readiness_procurement_documents_answer", "version_readiness_procurement_documents_date", "version_readiness_procurement_documents_source", "version_readiness_procurement_documents_document_id", "version_readiness_financing_plan_answer", "version_readiness_financing_plan_date", "version_readiness_financing_plan_source", "version_readiness_financing_plan_document_id", "version_cost_amount", "version_cost_currency", "version_cost_price_year", "version_cost_source", "version_investment_sought_amount", "version_investment_sought_currency", "version_investment_sought_price_year", "version_investment_sought_source", "version_eirr_percent_value", "version_eirr_percent_source", "version_firr_percent_value", "version_firr_percent_source", "version_payback_years_value", "version_payback_years_source", "version_concession_years_value", "version_concession_years_source", "version_owner_id", "version_owner_source", "version_environmental_category", "version_social_category", "version_safeguard_source", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_stage", "version_return_reason", "version_submitted_at", "version_submitted_by_id", "version_code", "version_slug", "version_lead_state", "version_sector", "version_origin", "version_last_verified", "version_status", "version_status_date", "version_status_source", "version_delivery_model", "version_delivery_model_source", "version_start_date", "version_start_source", "version_end_date", "version_end_source", "version_readiness_pre_feasibility_answer", "version_readiness_pre_feasibility_date", "version_readiness_pre_feasibility_source", "version_readiness_pre_feasibility_document_id", "version_readiness_feasibility_answer", "version_readiness_feasibility_date", "version_readiness_feasibility_source", "version_readiness_feasibility_document_id", "version_readiness_eia_answer", "version_readiness_eia_date", "version_readiness_eia_source", "version_readiness_eia_document_id", "version_readiness_land_answer", "version_readiness_land_date", "version_readiness_land_source", "version_readiness_land_document_id", "version_readiness_permits_answer", "version_readiness_permits_date", "version_readiness_permits_source", "version_readiness_permits_document_id", "version_readiness_revenue_model_answer", "version_readiness_revenue_model_date", "version_readiness_revenue_model_source", "version_readiness_revenue_model_document_id", "version_readiness_government_support_answer", "version_readiness_government_support_date", "version_readiness_government_support_source", "version_readiness_government_support_document_id", "version_readiness_procurement_documents_answer", "version_readiness_procurement_documents_date", "version_readiness_procurement_documents_source", "version_readiness_procurement_documents_document_id", "version_readiness_financing_plan_answer", "version_readiness_financing_plan_date", "version_readiness_financing_plan_source", "version_readiness_financing_plan_document_id", "version_cost_amount", "version_cost_currency", "version_cost_price_year", "version_cost_source", "version_investment_sought_amount", "version_investment_sought_currency", "version_investment_sought_price_year", "version_investment_sought_source", "version_eirr_percent_value", "version_eirr_percent_source", "version_firr_percent_value", "version_firr_percent_source", "version_payback_years_value", "version_payback_years_source", "version_concession_years_value", "version_concession_years_source", "version_owner_id", "version_owner_source", "version_environmental_category", "version_social_category", "version_safeguard_source", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v\` RENAME TO \`_projects_v\`;`)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_stage_idx\` ON \`_projects_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_submitted_by_idx\` ON \`_projects_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_code_idx\` ON \`_projects_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_lead_state_idx\` ON \`_projects_v\` (\`version_lead_state\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_sector_idx\` ON \`_projects_v\` (\`version_sector\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_status_idx\` ON \`_projects_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_delivery_model_idx\` ON \`_projects_v\` (\`version_delivery_model\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_pre_feasibility_version_re_idx\` ON \`_projects_v\` (\`version_readiness_pre_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_feasibility_version_readin_idx\` ON \`_projects_v\` (\`version_readiness_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_eia_version_readiness_eia__idx\` ON \`_projects_v\` (\`version_readiness_eia_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_land_version_readiness_lan_idx\` ON \`_projects_v\` (\`version_readiness_land_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_permits_version_readiness__idx\` ON \`_projects_v\` (\`version_readiness_permits_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_revenue_model_version_read_idx\` ON \`_projects_v\` (\`version_readiness_revenue_model_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_government_support_version_idx\` ON \`_projects_v\` (\`version_readiness_government_support_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_procurement_documents_vers_idx\` ON \`_projects_v\` (\`version_readiness_procurement_documents_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_financing_plan_version_rea_idx\` ON \`_projects_v\` (\`version_readiness_financing_plan_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_owner_idx\` ON \`_projects_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_updatedAt_idx\` ON \`_projects_v\` (\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_leadState_version_updatedAt_idx\` ON \`_projects_v\` (\`version_lead_state\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_updatedAt_idx\` ON \`_projects_v\` (\`version_stage\`,\`version_updated_at\`);`)
  await db.run(sql`DROP INDEX \`contacts_archived_idx\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`archived\`;`)
  await db.run(sql`DROP INDEX \`organisations_offered_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_archived_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`offered\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`archived\`;`)
  await db.run(sql`DROP INDEX \`programmes_archived_idx\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`archived\`;`)
  await db.run(sql`DROP INDEX \`exchange_rates_archived_idx\`;`)
  await db.run(sql`ALTER TABLE \`exchange_rates\` DROP COLUMN \`archived\`;`)
  await db.run(sql`DROP INDEX \`users_role_idx\`;`)
}
