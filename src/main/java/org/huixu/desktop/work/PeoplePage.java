package org.huixu.desktop.work;

/** The pages of a meeting's people: who is invited, and who was told and what was answered. */
public enum PeoplePage {
    GUESTS, NOTICES
}
