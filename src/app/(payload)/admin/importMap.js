import { StageNotice as StageNotice_3bb20f547f1ad67aef95bbc80c8de3a5 } from '../../../../src/admin/notice/StageNotice'
import { MissingPanel as MissingPanel_c210b22831ef838856e6dd2cd2731ab4 } from '../../../../src/admin/missing/MissingPanel'
import { EnglishText as EnglishText_70e0461eaac6d64091d343432c181b2c } from '../../../../collections/fields/EnglishText'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_a56d3e56708f0c98a4439203c78d8fa9 } from '../../../../collections/projects/RowName'
import { MainSource as MainSource_dd6c10fff2a0d7448fedf132129b7c37 } from '../../../../collections/projects/MainSource'
import { SourceChoice as SourceChoice_23dc74ad7296fbfe1d1340faa18af0c7 } from '../../../../collections/fields/SourceChoice'
import { NumberText as NumberText_14f8337532ecddbeb8411a3e07f45a2e } from '../../../../collections/fields/NumberText'
import { PlacesMapField as PlacesMapField_99800421bdfcb6c9cb351b57d7b1faf1 } from '../../../../src/admin/map/PlacesMapField'
import { GeometryField as GeometryField_c3d64cfc009d4563e7a0f5b93feb80e6 } from '../../../../collections/projects/GeometryField'
import { StageLinks as StageLinks_a3c53e0543119510d2fd4ea5cd35ee8c } from '../../../../src/admin/desk/StageLinks'
import { WorkflowActions as WorkflowActions_5802de2988cbe253799fcaebf9b7e77d } from '../../../../src/admin/actions/WorkflowActions'
import { NoControl as NoControl_7223c33712a1270ea9ecd98f8e0faf3a } from '../../../../src/admin/actions/NoControl'
import { SaveBased as SaveBased_a988bb6009ae355964d96e8d3d62b9bc } from '../../../../src/admin/actions/SaveBased'
import { StageStatus as StageStatus_61c15bf0a10c2c2d8a4683eb280870d6 } from '../../../../src/admin/notice/StageStatus'
import { ChangesView as ChangesView_40248bcc0ef934e905490d24b55b9a6e } from '../../../../src/admin/review/ChangesView'
import { HistoryView as HistoryView_07e162cbb6f23f72e033b32beeb8b0f9 } from '../../../../src/admin/review/HistoryView'
import { SpreadsheetsView as SpreadsheetsView_dfcb61012f84bf3869d97fd231a847fc } from '../../../../src/admin/spreadsheets/SpreadsheetsView'
import { ForumNotice as ForumNotice_e875c649086c328c0f5ee7838f416fc8 } from '../../../../src/admin/notice/ForumNotice'
import { ForumActions as ForumActions_7835325b1814d2427968c48dd452c2ea } from '../../../../src/admin/actions/ForumActions'
import { ForumStatus as ForumStatus_e8fc9c48e30099857abf1351346ea5d7 } from '../../../../src/admin/notice/ForumStatus'
import { TrackField as TrackField_0c66ef1e4180a630e0c17516339ab572 } from '../../../../collections/sessions/TrackField'
import { EditionLinks as EditionLinks_0faf5c2fa5d0d4b1ce34eb88d13a5ae1 } from '../../../../src/admin/desk/EditionLinks'
import { CurrentPassword as CurrentPassword_ef52d2a702dd413f45b18bef70cb07fc } from '../../../../collections/users/CurrentPassword'
import { AccountTrail as AccountTrail_bd773bceeed2a7ca7e4a83a7263c56ee } from '../../../../collections/users/AccountTrail'
import { Icon as Icon_a9ddb4afa0331f89baf4773d9e108806 } from '../../../../src/admin/graphics/Icon'
import { Logo as Logo_862a4e7cae6afcd39620a64453bf9243 } from '../../../../src/admin/graphics/Logo'
import { GuideLink as GuideLink_0eb3518bb17ad21164263328631605ba } from '../../../../src/admin/guide/GuideLink'
import { Dashboard as Dashboard_1d454389f921b5e90bc19384a101b1fa } from '../../../../src/admin/desk/Dashboard'
import { LoginHeading as LoginHeading_38c5d2130a8187595ce92f1ec0783d9a } from '../../../../src/admin/desk/LoginHeading'
import { Connection as Connection_eff513b924fb6293d33e61da49cc2d06 } from '../../../../src/admin/connection/Connection'
import { Names as Names_86a4fa314d2c84b9bac19a55aa7e7263 } from '../../../../src/admin/names/Names'
import { GuideView as GuideView_05f1af9cb8249605c0d318005231881b } from '../../../../src/admin/guide/GuideView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/notice/StageNotice#StageNotice": StageNotice_3bb20f547f1ad67aef95bbc80c8de3a5,
  "/src/admin/missing/MissingPanel#MissingPanel": MissingPanel_c210b22831ef838856e6dd2cd2731ab4,
  "/collections/fields/EnglishText#EnglishText": EnglishText_70e0461eaac6d64091d343432c181b2c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/projects/RowName#RowName": RowName_a56d3e56708f0c98a4439203c78d8fa9,
  "/collections/projects/MainSource#MainSource": MainSource_dd6c10fff2a0d7448fedf132129b7c37,
  "/collections/fields/SourceChoice#SourceChoice": SourceChoice_23dc74ad7296fbfe1d1340faa18af0c7,
  "/collections/fields/NumberText#NumberText": NumberText_14f8337532ecddbeb8411a3e07f45a2e,
  "/src/admin/map/PlacesMapField#PlacesMapField": PlacesMapField_99800421bdfcb6c9cb351b57d7b1faf1,
  "/collections/projects/GeometryField#GeometryField": GeometryField_c3d64cfc009d4563e7a0f5b93feb80e6,
  "/src/admin/desk/StageLinks#StageLinks": StageLinks_a3c53e0543119510d2fd4ea5cd35ee8c,
  "/src/admin/actions/WorkflowActions#WorkflowActions": WorkflowActions_5802de2988cbe253799fcaebf9b7e77d,
  "/src/admin/actions/NoControl#NoControl": NoControl_7223c33712a1270ea9ecd98f8e0faf3a,
  "/src/admin/actions/SaveBased#SaveBased": SaveBased_a988bb6009ae355964d96e8d3d62b9bc,
  "/src/admin/notice/StageStatus#StageStatus": StageStatus_61c15bf0a10c2c2d8a4683eb280870d6,
  "/src/admin/review/ChangesView#ChangesView": ChangesView_40248bcc0ef934e905490d24b55b9a6e,
  "/src/admin/review/HistoryView#HistoryView": HistoryView_07e162cbb6f23f72e033b32beeb8b0f9,
  "/src/admin/spreadsheets/SpreadsheetsView#SpreadsheetsView": SpreadsheetsView_dfcb61012f84bf3869d97fd231a847fc,
  "/src/admin/notice/ForumNotice#ForumNotice": ForumNotice_e875c649086c328c0f5ee7838f416fc8,
  "/src/admin/actions/ForumActions#ForumActions": ForumActions_7835325b1814d2427968c48dd452c2ea,
  "/src/admin/notice/ForumStatus#ForumStatus": ForumStatus_e8fc9c48e30099857abf1351346ea5d7,
  "/collections/sessions/TrackField#TrackField": TrackField_0c66ef1e4180a630e0c17516339ab572,
  "/src/admin/desk/EditionLinks#EditionLinks": EditionLinks_0faf5c2fa5d0d4b1ce34eb88d13a5ae1,
  "/collections/users/CurrentPassword#CurrentPassword": CurrentPassword_ef52d2a702dd413f45b18bef70cb07fc,
  "/collections/users/AccountTrail#AccountTrail": AccountTrail_bd773bceeed2a7ca7e4a83a7263c56ee,
  "/src/admin/graphics/Icon#Icon": Icon_a9ddb4afa0331f89baf4773d9e108806,
  "/src/admin/graphics/Logo#Logo": Logo_862a4e7cae6afcd39620a64453bf9243,
  "/src/admin/guide/GuideLink#GuideLink": GuideLink_0eb3518bb17ad21164263328631605ba,
  "/src/admin/desk/Dashboard#Dashboard": Dashboard_1d454389f921b5e90bc19384a101b1fa,
  "/src/admin/desk/LoginHeading#LoginHeading": LoginHeading_38c5d2130a8187595ce92f1ec0783d9a,
  "/src/admin/connection/Connection#Connection": Connection_eff513b924fb6293d33e61da49cc2d06,
  "/src/admin/names/Names#Names": Names_86a4fa314d2c84b9bac19a55aa7e7263,
  "/src/admin/guide/GuideView#GuideView": GuideView_05f1af9cb8249605c0d318005231881b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
