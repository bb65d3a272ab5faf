package org.huixu.desktop.work;

/** The pages of a meeting's papers that one can go to: which of the two deliveries is seen to. */
public enum MaterialPage implements PartPage {
    FIRST_ROUND, SECOND_ROUND
}
