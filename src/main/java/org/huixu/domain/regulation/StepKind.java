package org.huixu.domain.regulation;

/**
 * What a step does to its subject. Of a route: COUNTERSIGN (会签; its actors say who signs for a department that is
 * asked), ORDINARY, SUBMISSION (提报), BALANCE (综合平衡, with its two answers), APPROVAL (审定). Of the minutes' chain:
 * DRAFT (拟稿), REVIEW (核稿), ORDINARY, SIGN (签发), ISSUE (印发), ARCHIVE (归档).
 */
public enum StepKind {
    ORDINARY, COUNTERSIGN, SUBMISSION, BALANCE, APPROVAL, DRAFT, REVIEW, SIGN, ISSUE, ARCHIVE
}
