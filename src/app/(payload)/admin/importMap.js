import { StageNotice as StageNotice_ba2aeebc6d52256d9f6dc91d02b607d0 } from '../../../../src/workflow/admin/notice/StageNotice'
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
import { StageLinks as StageLinks_950786677c85f49a3fc2c971d7ea2bca } from '../../../../src/workflow/admin/lists/StageLinks'
import { WorkflowActions as WorkflowActions_9bfaa43c38b5c24616a8553466b52eba } from '../../../../src/workflow/admin/actions/WorkflowActions'
import { NoControl as NoControl_eadf5ccd9bc36a604d62fd525231e0cd } from '../../../../src/workflow/admin/actions/NoControl'
import { SaveBased as SaveBased_431e0e48e374eafc7fd9ec48169a78f2 } from '../../../../src/preconditions/admin/SaveBased'
import { StageStatus as StageStatus_8c4409845d4e08c034e489fad8cbdbe6 } from '../../../../src/workflow/admin/notice/StageStatus'
import { ChangesView as ChangesView_07a4cb61f42cabb7517986d681afb795 } from '../../../../src/workflow/admin/review/ChangesView'
import { HistoryView as HistoryView_c3b1c0587e96010a5e53e5e9a1e79079 } from '../../../../src/workflow/admin/review/HistoryView'
import { CurrentPassword as CurrentPassword_c6f1eaf5654aa59196068caf8f1c8812 } from '../../../../collections/users/admin/CurrentPassword'
import { AccountTrail as AccountTrail_26cef6166bf0d1762495980a193b48b6 } from '../../../../collections/users/admin/AccountTrail'
import { Icon as Icon_6df17466d8c6260b70100ab1a4d9fae4 } from '../../../../src/app/(payload)/graphics/Icon'
import { Logo as Logo_d8641151bc035ec561476d182d145496 } from '../../../../src/app/(payload)/graphics/Logo'
import { Dashboard as Dashboard_066cc1bbb4fbe05905127134463290c3 } from '../../../../src/workflow/admin/tasks/Dashboard'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/workflow/admin/notice/StageNotice#StageNotice": StageNotice_ba2aeebc6d52256d9f6dc91d02b607d0,
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
  "/src/workflow/admin/lists/StageLinks#StageLinks": StageLinks_950786677c85f49a3fc2c971d7ea2bca,
  "/src/workflow/admin/actions/WorkflowActions#WorkflowActions": WorkflowActions_9bfaa43c38b5c24616a8553466b52eba,
  "/src/workflow/admin/actions/NoControl#NoControl": NoControl_eadf5ccd9bc36a604d62fd525231e0cd,
  "/src/preconditions/admin/SaveBased#SaveBased": SaveBased_431e0e48e374eafc7fd9ec48169a78f2,
  "/src/workflow/admin/notice/StageStatus#StageStatus": StageStatus_8c4409845d4e08c034e489fad8cbdbe6,
  "/src/workflow/admin/review/ChangesView#ChangesView": ChangesView_07a4cb61f42cabb7517986d681afb795,
  "/src/workflow/admin/review/HistoryView#HistoryView": HistoryView_c3b1c0587e96010a5e53e5e9a1e79079,
  "/collections/users/admin/CurrentPassword#CurrentPassword": CurrentPassword_c6f1eaf5654aa59196068caf8f1c8812,
  "/collections/users/admin/AccountTrail#AccountTrail": AccountTrail_26cef6166bf0d1762495980a193b48b6,
  "/src/app/(payload)/graphics/Icon#Icon": Icon_6df17466d8c6260b70100ab1a4d9fae4,
  "/src/app/(payload)/graphics/Logo#Logo": Logo_d8641151bc035ec561476d182d145496,
  "/src/workflow/admin/tasks/Dashboard#Dashboard": Dashboard_066cc1bbb4fbe05905127134463290c3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
