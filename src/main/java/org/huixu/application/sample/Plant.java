package org.huixu.application.sample;

/** What goes wrong in one meeting of the sample, on purpose: one for each rule that the program knows. */
enum Plant {
    C1_MEMBER_UNINVITED, C2_WRONG_CHAIR, C3_BELOW_QUORUM, A2_NOT_BALANCED, A8_WRONG_ORDER, M1_LATE, M3_MISSING,
    L2_UNANSWERED, L3_NO_SUMMARY, N1_WRONG_SIGNATORY, N2_NOT_REVIEWED, N3_NO_OPINION, N4_GAP, N6_NO_CHARGE,
    C6_NO_APPROVAL, A1_WRONG_MEETING, A6_NOT_ASSESSED, A7_NOT_CONSULTED, A9_OUT_OF_WINDOW, A12_UNLISTED
}
