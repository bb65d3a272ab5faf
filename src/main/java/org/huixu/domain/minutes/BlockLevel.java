package org.huixu.domain.minutes;

/** Level of a block, as GB/T 9704-2012 clause 7.3.3 orders them: 一、 · （一） · 1. · （1） · body text. */
public enum BlockLevel {
    HEADING1, HEADING2, HEADING3, HEADING4, BODY
}
