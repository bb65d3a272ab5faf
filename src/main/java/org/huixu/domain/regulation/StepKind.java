package org.huixu.domain.regulation;

/**
 * What a step does to its subject. Of a route: ORDINARY, SUBMISSION (提报), APPROVAL (审定). Of the minutes' chain:
 * DRAFT (拟稿), REVIEW (核稿), ORDINARY, SIGN (签发), ISSUE (印发), ARCHIVE (归档).
 */
public enum StepKind {
    ORDINARY, SUBMISSION, APPROVAL, DRAFT, REVIEW, SIGN, ISSUE, ARCHIVE
}
