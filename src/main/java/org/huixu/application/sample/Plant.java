package org.huixu.application.sample;

/** What goes wrong in one meeting of the sample, on purpose: one for each rule that the program knows. */
enum Plant {
    C1_MEMBER_UNINVITED, C2_WRONG_CHAIR, C3_BELOW_QUORUM, A2_NOT_BALANCED, A3_OWN_AUTHORITY, A4_UNSIGNED,
    A5_NOT_EXPLAINED, A8_WRONG_ORDER, A10_AD_HOC, A11_LATE, M1_LATE, M3_MISSING,
    L2_UNANSWERED, L3_NO_SUMMARY, N1_WRONG_SIGNATORY, N2_NOT_REVIEWED, N3_NO_OPINION, N4_GAP, N6_NO_CHARGE
}
