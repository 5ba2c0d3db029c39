import { baselineMalformed } from './baseline-malformed';
import { baselineMissing } from './baseline-missing';
import { baselineWarning } from './baseline-warning';
import { branchMalformed } from './branch-malformed';
import { branchNotFromTag } from './branch-not-from-tag';
import { branchUnmerged } from './branch-unmerged';
import { branchWarning } from './branch-warning';
import { changelogDrift } from './changelog-drift';
import { changelogUnknown } from './changelog-unknown';
import type { RuleCheck } from './check-context';
import { codeNotRising } from './code-not-rising';
import { documentRevisionLog } from './document-revision-log';
import { fileAmbiguous } from './file-ambiguous';
import { fileDate } from './file-date';
import { fileDuplicate } from './file-duplicate';
import { fileLimit } from './file-limit';
import { fileMalformed } from './file-malformed';
import { fileWarning } from './file-warning';
import { layoutMissingFolder } from './layout-missing-folder';
import { manifestDuplicateKey } from './manifest-duplicate-key';
import { manifestUnreadable } from './manifest-unreadable';
import { nameDateLayout } from './name-date-layout';
import { nameVariable } from './name-variable';
import { policyProblem } from './policy-problem';
import { refConfusable } from './ref-confusable';
import type { RuleId } from './registry';
import { releaseApproval } from './release-approval';
import { releaseAuthorisation } from './release-authorisation';
import { releaseCycle } from './release-cycle';
import { releaseDecision } from './release-decision';
import { releaseFollowUp } from './release-follow-up';
import { releaseGate } from './release-gate';
import { releaseOrder } from './release-order';
import { releaseOverdue } from './release-overdue';
import { releasePerson } from './release-person';
import { releaseRecord } from './release-record';
import { releaseTwice } from './release-twice';
import { releaseVersion } from './release-version';
import { sequenceBack } from './sequence-back';
import { sequenceDate } from './sequence-date';
import { sequenceLateTest } from './sequence-late-test';
import { sequenceLimit } from './sequence-limit';
import { sequenceRepeated } from './sequence-repeated';
import { sequenceReset } from './sequence-reset';
import { sequenceSkipped } from './sequence-skipped';
import { sequenceStage } from './sequence-stage';
import { tagDate } from './tag-date';
import { tagDecider } from './tag-decider';
import { tagLightweight } from './tag-lightweight';
import { tagMalformed } from './tag-malformed';
import { tagMoved } from './tag-moved';
import { tagNoChangelog } from './tag-no-changelog';
import { tagNoCommit } from './tag-no-commit';
import { tagUntrue } from './tag-untrue';
import { tagWarning } from './tag-warning';
import { versionDrift } from './version-drift';
import { versionEcosystem } from './version-ecosystem';
import { versionMalformed } from './version-malformed';
import { versionOverflow } from './version-overflow';
import { versionProjection } from './version-projection';
import { versionWarning } from './version-warning';

/** How each rule is checked. */
export const checks: Readonly<Record<RuleId, RuleCheck>> = {
  'policy/problem': policyProblem,
  'manifest/unreadable': manifestUnreadable,
  'manifest/duplicate-key': manifestDuplicateKey,
  'version/malformed': versionMalformed,
  'version/warning': versionWarning,
  'version/ecosystem': versionEcosystem,
  'version/drift': versionDrift,
  'version/projection': versionProjection,
  'version/overflow': versionOverflow,
  'code/not-rising': codeNotRising,
  'changelog/drift': changelogDrift,
  'changelog/unknown': changelogUnknown,
  'tag/untrue': tagUntrue,
  'tag/malformed': tagMalformed,
  'tag/warning': tagWarning,
  'tag/lightweight': tagLightweight,
  'tag/no-changelog': tagNoChangelog,
  'tag/no-commit': tagNoCommit,
  'tag/moved': tagMoved,
  'tag/date': tagDate,
  'tag/decider': tagDecider,
  'branch/malformed': branchMalformed,
  'branch/warning': branchWarning,
  'branch/not-from-tag': branchNotFromTag,
  'branch/unmerged': branchUnmerged,
  'baseline/malformed': baselineMalformed,
  'baseline/warning': baselineWarning,
  'baseline/missing': baselineMissing,
  'ref/confusable': refConfusable,
  'file/malformed': fileMalformed,
  'file/warning': fileWarning,
  'file/date': fileDate,
  'file/limit': fileLimit,
  'file/duplicate': fileDuplicate,
  'file/ambiguous': fileAmbiguous,
  'document/revision-log': documentRevisionLog,
  'layout/missing-folder': layoutMissingFolder,
  'sequence/skipped': sequenceSkipped,
  'sequence/reset': sequenceReset,
  'sequence/repeated': sequenceRepeated,
  'sequence/back': sequenceBack,
  'sequence/stage': sequenceStage,
  'sequence/late-test': sequenceLateTest,
  'sequence/date': sequenceDate,
  'sequence/limit': sequenceLimit,
  'release/record': releaseRecord,
  'release/gate': releaseGate,
  'release/approval': releaseApproval,
  'release/authorisation': releaseAuthorisation,
  'release/overdue': releaseOverdue,
  'release/person': releasePerson,
  'release/order': releaseOrder,
  'release/version': releaseVersion,
  'release/twice': releaseTwice,
  'release/cycle': releaseCycle,
  'release/follow-up': releaseFollowUp,
  'release/decision': releaseDecision,
  'name/variable': nameVariable,
  'name/date-layout': nameDateLayout,
};
