package org.huixu.domain.followup;

/** In whose name a decision is issued as a document (art. 59). */
public enum InNameOf {
    THE_GOVERNMENT, THE_OFFICE
}
