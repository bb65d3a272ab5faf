package org.huixu.domain.regulation;

/** Weight of a rule, by the wording of its article: refused, reason asked, proposal, duty of the office. */
public enum Severity {
    MUST, SHOULD, HINT, DUTY
}
