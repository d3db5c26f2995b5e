import { StageNotice as StageNotice_3bb20f547f1ad67aef95bbc80c8de3a5 } from '../../../../src/admin/notice/StageNotice'
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
import { RowName as RowName_4acf5d246f546d08710a6b5d7d79a5ce } from '../../../../collections/projects/admin/RowName'
import { NumberText as NumberText_57de9c9b419f6a534dbee38c166a5857 } from '../../../../collections/fields/admin/NumberText'
import { GeometryField as GeometryField_d50deb8430b9b74df3277303b87e3a10 } from '../../../../collections/projects/admin/GeometryField'
import { StageLinks as StageLinks_db5ba48f24fd19e4e92bf782041f6317 } from '../../../../src/admin/lists/StageLinks'
import { WorkflowActions as WorkflowActions_5802de2988cbe253799fcaebf9b7e77d } from '../../../../src/admin/actions/WorkflowActions'
import { NoControl as NoControl_7223c33712a1270ea9ecd98f8e0faf3a } from '../../../../src/admin/actions/NoControl'
import { SaveBased as SaveBased_431e0e48e374eafc7fd9ec48169a78f2 } from '../../../../src/preconditions/admin/SaveBased'
import { StageStatus as StageStatus_61c15bf0a10c2c2d8a4683eb280870d6 } from '../../../../src/admin/notice/StageStatus'
import { ChangesView as ChangesView_40248bcc0ef934e905490d24b55b9a6e } from '../../../../src/admin/review/ChangesView'
import { HistoryView as HistoryView_07e162cbb6f23f72e033b32beeb8b0f9 } from '../../../../src/admin/review/HistoryView'
import { CurrentPassword as CurrentPassword_c6f1eaf5654aa59196068caf8f1c8812 } from '../../../../collections/users/admin/CurrentPassword'
import { AccountTrail as AccountTrail_26cef6166bf0d1762495980a193b48b6 } from '../../../../collections/users/admin/AccountTrail'
import { Icon as Icon_6df17466d8c6260b70100ab1a4d9fae4 } from '../../../../src/app/(payload)/graphics/Icon'
import { Logo as Logo_d8641151bc035ec561476d182d145496 } from '../../../../src/app/(payload)/graphics/Logo'
import { Dashboard as Dashboard_b53772af7041ae95b0647f2ce0871916 } from '../../../../src/admin/tasks/Dashboard'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/notice/StageNotice#StageNotice": StageNotice_3bb20f547f1ad67aef95bbc80c8de3a5,
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
  "/collections/projects/admin/RowName#RowName": RowName_4acf5d246f546d08710a6b5d7d79a5ce,
  "/collections/fields/admin/NumberText#NumberText": NumberText_57de9c9b419f6a534dbee38c166a5857,
  "/collections/projects/admin/GeometryField#GeometryField": GeometryField_d50deb8430b9b74df3277303b87e3a10,
  "/src/admin/lists/StageLinks#StageLinks": StageLinks_db5ba48f24fd19e4e92bf782041f6317,
  "/src/admin/actions/WorkflowActions#WorkflowActions": WorkflowActions_5802de2988cbe253799fcaebf9b7e77d,
  "/src/admin/actions/NoControl#NoControl": NoControl_7223c33712a1270ea9ecd98f8e0faf3a,
  "/src/preconditions/admin/SaveBased#SaveBased": SaveBased_431e0e48e374eafc7fd9ec48169a78f2,
  "/src/admin/notice/StageStatus#StageStatus": StageStatus_61c15bf0a10c2c2d8a4683eb280870d6,
  "/src/admin/review/ChangesView#ChangesView": ChangesView_40248bcc0ef934e905490d24b55b9a6e,
  "/src/admin/review/HistoryView#HistoryView": HistoryView_07e162cbb6f23f72e033b32beeb8b0f9,
  "/collections/users/admin/CurrentPassword#CurrentPassword": CurrentPassword_c6f1eaf5654aa59196068caf8f1c8812,
  "/collections/users/admin/AccountTrail#AccountTrail": AccountTrail_26cef6166bf0d1762495980a193b48b6,
  "/src/app/(payload)/graphics/Icon#Icon": Icon_6df17466d8c6260b70100ab1a4d9fae4,
  "/src/app/(payload)/graphics/Logo#Logo": Logo_d8641151bc035ec561476d182d145496,
  "/src/admin/tasks/Dashboard#Dashboard": Dashboard_b53772af7041ae95b0647f2ce0871916,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
