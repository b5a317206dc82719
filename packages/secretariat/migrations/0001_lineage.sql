CREATE TABLE "lineage_ends" (
	"community_id" text NOT NULL,
	"statement" text NOT NULL,
	"commitment" text NOT NULL,
	"later_statement" text NOT NULL,
	"is_dropped" boolean NOT NULL,
	"reason" jsonb,
	"position" bigint NOT NULL,
	CONSTRAINT "lineage_ends_community_id_position_pk" PRIMARY KEY("community_id","position")
);
--> statement-breakpoint
CREATE TABLE "lineage_findings" (
	"community_id" text NOT NULL,
	"earlier_statement" text NOT NULL,
	"earlier" text NOT NULL,
	"later_statement" text NOT NULL,
	"later" text NOT NULL,
	"is_same" boolean NOT NULL,
	"relations" jsonb NOT NULL,
	"reason" jsonb,
	"position" bigint NOT NULL,
	CONSTRAINT "lineage_findings_community_id_position_pk" PRIMARY KEY("community_id","position")
);
--> statement-breakpoint
CREATE INDEX "lineage_findings_by_later" ON "lineage_findings" USING btree ("community_id","later_statement","later");